import type { OpeningTimes, TimeSpan } from './opening.ts';
import { daysByHours } from './write-opening.ts';

/** A Monday. */
const aMonday = Date.UTC(2024, 0, 1);

/** The hours of a week for a reader of Finnish, Swedish or English: "ma–pe 8.00–20.00; la, su 10.00–18.00". */
export function weekInWords(hours: Exclude<OpeningTimes['hours'], string>, language: 'fi' | 'sv' | 'en'): string {
  const region = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language];
  const weekday = new Intl.DateTimeFormat(region, { weekday: 'short', timeZone: 'UTC' });
  const name = (day: number): string => weekday.format(new Date(aMonday + (day - 1) * 86_400_000));
  return daysByHours(hours)
    .map(({ days, spans }) => `${daysInWords(days, name)} ${spansInWords(spans, language)}`)
    .join('; ');
}

/** "9.00–13.00, 16.00–20.00"; in English "09:00–13:00, 16:00–20:00". */
export const spansInWords = (spans: readonly TimeSpan[], language: 'fi' | 'sv' | 'en'): string =>
  spans.map(({ from, to }) => `${timeInWords(from, language)}–${timeInWords(to, language)}`).join(', ');

/** "09:00" as a reader of the language writes it. */
export const timeInWords = (time: string, language: 'fi' | 'sv' | 'en'): string =>
  language === 'en' ? time : time.replace(/^0/, '').replace(':', '.');

/** Three days in a row and more by their first and last. */
function daysInWords(days: readonly number[], name: (day: number) => string): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => run.map(name))
    .map((names) => (names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(', ')))
    .join(', ');
}
