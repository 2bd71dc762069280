import type { Language } from './language.ts';

const zone = 'Europe/Helsinki';
const hourInMilliseconds = 3_600_000;
const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

interface Formats {
  day: Intl.DateTimeFormat;
  dayAndYear: Intl.DateTimeFormat;
  clock: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  relative: Intl.RelativeTimeFormat;
}

const formatsOf = (language: Language): Formats => ({
  day: new Intl.DateTimeFormat(regions[language], { day: 'numeric', month: 'long', timeZone: zone }),
  dayAndYear: new Intl.DateTimeFormat(regions[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }),
  clock: new Intl.DateTimeFormat(regions[language], { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  month: new Intl.DateTimeFormat(regions[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  relative: new Intl.RelativeTimeFormat(regions[language], { numeric: 'auto' }),
});

const formats: Record<Language, Formats> = { fi: formatsOf('fi'), sv: formatsOf('sv'), en: formatsOf('en') };
const isoDay = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });

const dateOf = (hour: number): Date => new Date(hour * hourInMilliseconds);

/** The hour that is running now, in whole hours since 1970-01-01T00:00Z. */
export const currentHour = (): number => Math.floor(Date.now() / hourInMilliseconds);

/** Days that were asked for before: a page asks for the same few over and over, and to work one out takes long. */
const daysKnown = new Map<number, string>();
const mostDaysKnown = 10_000;

/** The day of an hour in Helsinki as `2026-11-22`, for `<time datetime>`. `hour`: whole hours since 1970-01-01T00:00Z. */
export function isoDayOf(hour: number): string {
  const known = daysKnown.get(hour);
  if (known !== undefined) return known;
  if (daysKnown.size >= mostDaysKnown) daysKnown.clear();
  const day = isoDay.format(dateOf(hour));
  daysKnown.set(hour, day);
  return day;
}

/**
 * A day in words: "today", "yesterday", "3 November", "3 November 2025". Nothing finer is ever shown.
 * `hour` and `now`: whole hours since 1970-01-01T00:00Z; the day is counted in Helsinki.
 */
export function formatDay(hour: number, language: Language, now: number = currentHour()): string {
  const day = isoDayOf(hour);
  const { relative, day: thisYear, dayAndYear } = formats[language];
  if (day === isoDayOf(now)) return relative.format(0, 'day');
  if (day === isoDayOf(now - 24)) return relative.format(-1, 'day');
  return day.slice(0, 4) === isoDayOf(now).slice(0, 4) ? thisYear.format(dateOf(hour)) : dayAndYear.format(dateOf(hour));
}

/** The clock at an hour's beginning in Helsinki, "15:00": for something that ends then, never for something that somebody did. */
export const formatClock = (hour: number, language: Language): string => formats[language].clock.format(dateOf(hour));

/** A month in words, "November 2026", from `2026-11`. A malformed month comes back as it is. */
export function formatMonth(month: string, language: Language): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  return formats[language].month.format(new Date(`${month}-01T00:00:00Z`));
}
