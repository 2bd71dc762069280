import { isId } from '../../platform/id-shape.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { bySeverity, isAtRisk } from './service-level.rules.ts';

/** What the order of the queue looks at. */
export interface QueuedItem {
  readonly id: string;
  readonly class: ReviewableClass;
  readonly openedAt: Date;
  readonly dueAt: Date;
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
  return { asOf, calm: !isAtRisk(item, new Date(asOf)), severity, openedAt: item.openedAt.getTime(), id: item.id };
}

/** Pure: below zero when the first comes before the second. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  const byNumbers = Number(one.calm) - Number(other.calm) || one.severity - other.severity || one.openedAt - other.openedAt;
  return byNumbers || Number(one.id > other.id) - Number(one.id < other.id);
}

/** The same order in SQL over `reviewable`, with the moment as $1: the columns of one row value, to sort by and to page after. */
export const placeColumns = `due_at - (due_at - opened_at) / 4 > $1::timestamptz as calm,
  array_position(array['${bySeverity.join(`', '`)}'], class) as severity`;

/** Pure: a place as the opaque cursor of a page. */
export const cursorOf = ({ asOf, calm, severity, openedAt, id }: QueuePlace): string =>
  Buffer.from([asOf, Number(calm), severity, openedAt, id].join(' ')).toString('base64url');

/** Pure: the place after which a page begins; null for anything that is no cursor of ours, which is the first page. */
export function placeOfCursor(cursor: string | null): QueuePlace | null {
  const match = /^(\d{1,15}) ([01]) ([1-4]) (\d{1,15}) (\S+)$/.exec(Buffer.from(cursor ?? '', 'base64url').toString());
  const [, asOf, calm, severity, openedAt, id] = match ?? [];
  if (id === undefined || !isId(id)) return null;
  return { asOf: Number(asOf), calm: calm === '1', severity: Number(severity), openedAt: Number(openedAt), id };
}
