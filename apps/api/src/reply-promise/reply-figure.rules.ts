/** The fewest first posts of which anything is told: of fewer, a figure would tell of single people. */
export const fewestTold = 20;

/** What can be said of how soon first posts were answered. */
export type ReplyFigure =
  | { readonly told: 'too_few' }
  /** Fewer than half have an answer by now. `inTime`: of a hundred, how many were answered within the promised hours. */
  | { readonly told: 'not_half'; readonly inTime: number }
  /** Half were answered within so many hours. */
  | { readonly told: 'half'; readonly withinHours: number; readonly inTime: number };

/**
 * Pure: the figure of first posts. `waits`: for each, the whole hours from the hour in which it was written to the hour of its first
 * answer; null while nobody has answered. Those that wait count as slower than all others, so that silence never makes the figure better.
 * `promised`: the hours of the promise.
 *
 * Two hours that differ by n lie less than n + 1 hours apart, so that much is what is said.
 */
export function replyFigure(waits: readonly (number | null)[], promised: number): ReplyFigure {
  if (waits.length < fewestTold) return { told: 'too_few' };
  const within = waits.map((wait) => (wait === null ? Infinity : wait + 1)).sort((one, other) => one - other);
  const inTime = Math.floor((100 * within.filter((hours) => hours <= promised).length) / within.length);
  const half = within[Math.ceil(within.length / 2) - 1] ?? Infinity;
  return half === Infinity ? { told: 'not_half', inTime } : { told: 'half', withinHours: half, inTime };
}
