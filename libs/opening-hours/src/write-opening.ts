import type { OpeningTimes, TimeSpan } from './opening.ts';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Opening times as `readOpening` reads them. */
export function writeOpening({ hours, holidays }: OpeningTimes): string {
  if (typeof hours === 'string') return hours;
  const parts = daysByHours(hours).map(({ days, spans }) => `${days.map((day) => dayNames[day - 1]).join(',')} ${spansAsText(spans)}`);
  if (holidays === 'as-usual') return parts.join('; ');
  return [...parts, `holidays ${holidays === 'closed' ? 'closed' : spansAsText(holidays)}`].join('; ');
}

export const spansAsText = (spans: readonly TimeSpan[]): string => spans.map(({ from, to }) => `${from}-${to}`).join(', ');

/** The week as people say it: days with the same hours together, in the order of the week. Closed days are left out. */
export function daysByHours(hours: Exclude<OpeningTimes['hours'], string>): { days: number[]; spans: TimeSpan[] }[] {
  const groups = new Map<string, { days: number[]; spans: TimeSpan[] }>();
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const spans = hours
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((one, other) => one.from.localeCompare(other.from));
    if (spans.length === 0) continue;
    const group = groups.get(spansAsText(spans));
    if (group === undefined) groups.set(spansAsText(spans), { days: [day], spans });
    else group.days.push(day);
  }
  return [...groups.values()];
}
