import type { ThreadLimit, ThreadLimitKind } from './thread-limit.type.ts';

/** A limit that nobody has ended early, of a thread. */
export interface KeptLimit extends ThreadLimit {
  readonly fromHour: number;
}

/** Pure: whether a limit holds in this hour. It ends by itself. */
export const limitHolds = ({ untilHour }: Pick<KeptLimit, 'untilHour'>, hour: number): boolean => untilHour === null || untilHour > hour;

/** Pure: the one of several limits that readers meet: a lock, else the slowest; of equals, the one that lasts longest. */
export function standingLimit(limits: readonly KeptLimit[], hour: number): KeptLimit | null {
  const holding = limits.filter((limit) => limitHolds(limit, hour));
  return holding.sort((one, other) => weight(other) - weight(one) || endOf(other) - endOf(one))[0] ?? null;
}

const weights: Record<ThreadLimitKind, number> = { lock: 1_000, slow: 0 };
const weight = ({ kind, hoursBetween }: KeptLimit): number => weights[kind] + (hoursBetween ?? 0);
const endOf = ({ untilHour }: KeptLimit): number => untilHour ?? Number.MAX_SAFE_INTEGER;

/** Pure: from which hour a face may write again in a slowed thread; null: now. `lastHour`: of its last post there; null: it wrote none. */
export function writesAgainFrom(limit: KeptLimit | null, lastHour: number | null, hour: number): number | null {
  if (limit?.kind !== 'slow' || limit.hoursBetween === null || lastHour === null) return null;
  const from = Math.min(lastHour + limit.hoursBetween, limit.untilHour ?? Number.MAX_SAFE_INTEGER);
  return from > hour ? from : null;
}
