import { comparePlaces, queuePlace } from '../review/queue-order.rules.ts';
import type { QueuedItem } from '../review/queue-order.rules.ts';
import { bySeverity } from '../review/service-level.rules.ts';

export type Order = (items: readonly QueuedItem[], now: number) => QueuedItem | undefined;

/** The first by a comparison that is below zero when one comes before the other. */
const firstBy = (compare: (one: QueuedItem, other: QueuedItem) => number) => (items: readonly QueuedItem[]) =>
  items.reduce<QueuedItem | undefined>((first, each) => (first === undefined || compare(each, first) < 0 ? each : first), undefined);

const byAge = (one: QueuedItem, other: QueuedItem): number => one.openedAt.getTime() - other.openedAt.getTime();
const severity = ({ class: itsClass }: QueuedItem): number => bySeverity.indexOf(itsClass);
const used = ({ openedAt, dueAt }: QueuedItem, now: number): number => (now - openedAt.getTime()) / (dueAt.getTime() - openedAt.getTime());

/** Orders of a queue, the service's own first. */
export const orders: Readonly<Record<string, Order>> = {
  'the order of the service': (items, now) => firstBy((one, other) => comparePlaces(queuePlace(one, now), queuePlace(other, now)))(items),
  'the most severe first': firstBy((one, other) => severity(one) - severity(other) || byAge(one, other)),
  'the oldest first': firstBy(byAge),
  'crisis, then by share of the time used': (items, now) =>
    firstBy(
      (one, other) => Number(severity(one) !== 0) - Number(severity(other) !== 0) || used(other, now) - used(one, now) || byAge(one, other),
    )(items),
};
