import { isId } from '../../platform/id-shape.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { atRiskUntil, bySeverity } from './service-level.rules.ts';

/** What the order of the queue looks at. */
export interface QueuedItem {
  readonly id: string;
  readonly class: ReviewableClass;
  readonly openedAt: Date;
}

/** The place of an item in a queue as it stood at one moment: lower comes first, part by part. */
export interface QueuePlace {
  /** The moment, in milliseconds since 1970: all pages of one look at the queue are ordered as at its first page. */
  readonly asOf: number;
  /** false: its service level is at risk or over, so it comes before everything that is not. */
  readonly calm: boolean;
  /** From 1, the most severe class. */
  readonly severity: number;
  readonly openedAt: number;
  readonly id: string;
}

/** Pure: service level at risk first, then severity, then age. The id only makes the order total. */
export function queuePlace(item: QueuedItem, asOf: number): QueuePlace {
  const severity = bySeverity.indexOf(item.class) + 1;
  return { asOf, calm: item.openedAt > atRiskUntil(item.class, new Date(asOf)), severity, openedAt: item.openedAt.getTime(), id: item.id };
}

/** Pure: below zero when the first comes before the second. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  const byNumbers = Number(one.calm) - Number(other.calm) || one.severity - other.severity || one.openedAt - other.openedAt;
  return byNumbers || Number(one.id > other.id) - Number(one.id < other.id);
}

/** Open items of one class, all of them at risk or none, the oldest first: one range of the index `review_queue`. */
export interface QueueRange {
  /** Ranges of lower rank come first. */
  readonly rank: number;
  readonly class: ReviewableClass;
  /** A timestamp of PostgreSQL. Of the items that were opened at this very moment, those with a greater id than `afterId`. */
  readonly openedAfter: string;
  readonly afterId: string;
  /** A timestamp of PostgreSQL: nothing that was opened later. */
  readonly openedUntil: string;
}

/** A look at the queue as it stood at `asOf` (milliseconds since 1970): what comes after a place, of every class or of one. */
export interface QueueLook {
  readonly asOf: number;
  readonly after: QueuePlace | null;
  readonly class: ReviewableClass | null;
}

/** Pure: the same order as ranges. Each is sorted by `opened_at, id`, and they follow one another by rank. */
export function queueRanges({ asOf, after, class: onlyClass }: QueueLook): QueueRange[] {
  const classes = bySeverity.filter((each) => onlyClass === null || each === onlyClass);
  const ranges = [false, true].flatMap((calm) => classes.map((each) => rangeOf(each, calm, asOf)));
  if (after === null) return ranges;
  const begun = { openedAfter: new Date(after.openedAt).toISOString(), afterId: after.id };
  return ranges.filter(({ rank }) => rank >= rankOf(after)).map((range) => (range.rank === rankOf(after) ? { ...range, ...begun } : range));
}

const rankOf = ({ calm, severity }: Pick<QueuePlace, 'calm' | 'severity'>): number => Number(calm) * bySeverity.length + severity;

function rangeOf(itsClass: ReviewableClass, calm: boolean, asOf: number): QueueRange {
  const rank = rankOf({ calm, severity: bySeverity.indexOf(itsClass) + 1 });
  const border = atRiskUntil(itsClass, new Date(asOf)).toISOString();
  return calm
    ? { rank, class: itsClass, openedAfter: border, afterId: lastId, openedUntil: 'infinity' }
    : { rank, class: itsClass, openedAfter: '-infinity', afterId: firstId, openedUntil: border };
}

const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Pure: a place as the opaque cursor of a page. */
export const cursorOf = ({ asOf, calm, severity, openedAt, id }: QueuePlace): string =>
  Buffer.from([asOf, Number(calm), severity, openedAt, id].join(' ')).toString('base64url');

/** Pure: the place after which a page begins; null for anything that is no cursor of ours, which is the first page. */
export function placeOfCursor(cursor: string | null): QueuePlace | null {
  const match = /^(\d{1,14}) ([01]) ([1-4]) (\d{1,14}) (\S+)$/.exec(Buffer.from(cursor ?? '', 'base64url').toString());
  const [, asOf, calm, severity, openedAt, id] = match ?? [];
  if (id === undefined || !isId(id)) return null;
  return { asOf: Number(asOf), calm: calm === '1', severity: Number(severity), openedAt: Number(openedAt), id };
}
