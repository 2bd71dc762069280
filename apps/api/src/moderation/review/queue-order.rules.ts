import { isId } from '../../platform/id-shape.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { atRiskUntil, bySeverity } from './service-level.rules.ts';

/** What the order of the queue looks at. */
export interface QueuedItem {
  readonly id: string;
  readonly class: ReviewableClass;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Whether somebody holds it now. */
  readonly held: boolean;
}

/** The place of an item in a queue as it stood at one moment: lower comes first, part by part. */
export interface QueuePlace {
  /** The moment, in milliseconds since 1970: all pages of one look at the queue are ordered as at its first page. */
  readonly asOf: number;
  /** true: a crisis that nobody holds. Whatever else waits, it comes first. */
  readonly first: boolean;
  /** false: its service level is at risk or over, so it comes before everything that is not. */
  readonly calm: boolean;
  /** From 1, the most severe class. */
  readonly severity: number;
  readonly dueAt: number;
  readonly openedAt: number;
  readonly id: string;
}

/**
 * Pure: a crisis that nobody holds, then service level at risk, then severity, then what is due sooner, then age. The id only makes the
 * order total.
 */
export function queuePlace({ id, class: itsClass, held, ...item }: QueuedItem, asOf: number): QueuePlace {
  const [severity, dueAt, openedAt] = [bySeverity.indexOf(itsClass) + 1, item.dueAt.getTime(), item.openedAt.getTime()];
  const first = itsClass === 'crisis' && !held;
  return { asOf, first, calm: !first && item.dueAt > atRiskUntil(itsClass, new Date(asOf)), severity, dueAt, openedAt, id };
}

/** Pure: below zero when the first comes before the second. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  const byRank = rankOf(one) - rankOf(other);
  const byTime = one.dueAt - other.dueAt || one.openedAt - other.openedAt;
  return byRank || byTime || Number(one.id > other.id) - Number(one.id < other.id);
}

/** Open items of one class, all of them at risk or none, the first due first: one range of the index `review_queue`. */
export interface QueueRange {
  /** Ranges of lower rank come first. */
  readonly rank: number;
  readonly class: ReviewableClass;
  /** Only items that somebody holds, or only those that nobody does; null: both. */
  readonly held: boolean | null;
  /** A timestamp of PostgreSQL. Of the items that are due at this very moment, those opened after `openedAfter`. */
  readonly dueAfter: string;
  /** Of those opened at this very moment, those with a greater id than `afterId`. */
  readonly openedAfter: string;
  readonly afterId: string;
  /** A timestamp of PostgreSQL: nothing that is due later. */
  readonly dueUntil: string;
}

/** A look at the queue as it stood at `asOf` (milliseconds since 1970): what comes after a place, of every class or of one. */
export interface QueueLook {
  readonly asOf: number;
  readonly after: QueuePlace | null;
  readonly class: ReviewableClass | null;
}

/** Pure: the same order as ranges. Each is sorted by `due_at, opened_at, id`, and they follow one another by rank. */
export function queueRanges({ asOf, after, class: onlyClass }: QueueLook): QueueRange[] {
  const classes = bySeverity.filter((each) => onlyClass === null || each === onlyClass);
  const unheld = classes.includes('crisis') ? [unheldCrises] : [];
  const ranges = [...unheld, ...[false, true].flatMap((calm) => classes.map((each) => rangeOf(each, calm, asOf)))];
  if (after === null) return ranges;
  const begun = { dueAfter: timestamp(after.dueAt), openedAfter: timestamp(after.openedAt), afterId: after.id };
  return ranges.filter(({ rank }) => rank >= rankOf(after)).map((range) => (range.rank === rankOf(after) ? { ...range, ...begun } : range));
}

const timestamp = (time: number): string => new Date(time).toISOString();

/** 0 for what comes first, else from 1. */
const rankOf = ({ first, calm, severity }: Pick<QueuePlace, 'first' | 'calm' | 'severity'>): number =>
  first ? 0 : Number(calm) * bySeverity.length + severity;

function rangeOf(itsClass: ReviewableClass, calm: boolean, asOf: number): QueueRange {
  const rank = rankOf({ first: false, calm, severity: bySeverity.indexOf(itsClass) + 1 });
  const border = atRiskUntil(itsClass, new Date(asOf)).toISOString();
  const ofClass = { rank, class: itsClass, held: itsClass === 'crisis' ? true : null };
  return calm
    ? { ...ofClass, dueAfter: border, openedAfter: 'infinity', afterId: firstId, dueUntil: 'infinity' }
    : { ...ofClass, ...fromTheStart, dueUntil: border };
}

const firstId = '00000000-0000-0000-0000-000000000000';
const fromTheStart = { dueAfter: '-infinity', openedAfter: '-infinity', afterId: firstId } as const;
const unheldCrises: QueueRange = { rank: 0, class: 'crisis', held: false, ...fromTheStart, dueUntil: 'infinity' };

/** Pure: a place as the opaque cursor of a page. */
export const cursorOf = ({ asOf, first, calm, severity, dueAt, openedAt, id }: QueuePlace): string =>
  Buffer.from([asOf, Number(first), Number(calm), severity, dueAt, openedAt, id].join(' ')).toString('base64url');

/** Pure: the place after which a page begins; null for anything that is no cursor of ours, which is the first page. */
export function placeOfCursor(cursor: string | null): QueuePlace | null {
  const match = /^(\d{1,14}) ([01]) ([01]) ([1-4]) (\d{1,14}) (\d{1,14}) (\S+)$/.exec(Buffer.from(cursor ?? '', 'base64url').toString());
  const [, asOf, first, calm, severity, dueAt, openedAt, id] = match ?? [];
  if (id === undefined || !isId(id)) return null;
  const numbers = { asOf: Number(asOf), severity: Number(severity), dueAt: Number(dueAt), openedAt: Number(openedAt) };
  return { ...numbers, first: first === '1', calm: calm === '1', id };
}
