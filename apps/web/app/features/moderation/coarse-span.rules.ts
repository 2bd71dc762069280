/** A stretch of time in the words of a person: "within the hour", three hours, two days. */
export type CoarseSpan = { unit: 'now' } | { unit: 'hours' | 'days'; count: number };

/** Pure: a stretch of whole hours; below one hour, or in the past, it is now. */
export function coarseSpan(hours: number): CoarseSpan {
  if (hours < 1) return { unit: 'now' };
  return hours < 24 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
