import { easter } from 'date-easter';
import { dayAfter, dayOf, weekdayOf } from './day.ts';
import type { HolidayCalendar } from './opening.ts';

/**
 * The days of a year on which a service that closes on holidays is closed, as days "2026-06-19".
 *
 * Finland: the holidays of the church, kirkkolaki (652/2023), which are holidays at work as well; the first of May, laki vapunpäivän
 * järjestämisestä työntekijäin vapaapäiväksi eräissä tapauksissa (272/1944); Independence Day, laki itsenäisyyspäivän viettämisestä yleisenä
 * juhla- ja vapaapäivänä (388/1937). The eves of midsummer and Christmas are holidays in no act, yet services are closed on them.
 * Åland: those of Finland and the day of self-government, landskapslag (1976:26) om Ålands självstyrelsedag.
 * Sweden: lag (1989:253) om allmänna helgdagar; the eves that semesterlagen (1977:480) 3 a § sets equal to a Sunday: midsummer, Christmas,
 * New Year.
 *
 * Sundays are no holidays here: the hours of the week say what holds on them.
 */
export function holidaysOf(calendar: HolidayCalendar, year: number): ReadonlySet<string> {
  const known = kept.get(`${calendar} ${year}`);
  if (known !== undefined) return known;
  const days = new Set(daysOf(calendar, year));
  kept.set(`${calendar} ${year}`, days);
  return days;
}

/** Few years are ever asked for, but each of them often. */
const kept = new Map<string, ReadonlySet<string>>();

function daysOf(calendar: HolidayCalendar, year: number): string[] {
  if (calendar === 'none') return [];
  const on = (month: number, day: number): string => dayOf({ year, month, day });
  const easterDay = dayOf(easter(year));
  const fromEaster = [-2, 0, 1, 39, 49].map((days) => dayAfter(easterDay, days));
  const midsummer = firstSaturdayFrom(on(6, 20));
  const everywhere = [
    ...[on(1, 1), on(1, 6), on(5, 1), on(12, 24), on(12, 25), on(12, 26)],
    ...fromEaster,
    ...[dayAfter(midsummer, -1), midsummer, firstSaturdayFrom(on(10, 31))],
  ];
  const own: Record<Exclude<HolidayCalendar, 'none'>, string[]> = {
    FI: [on(12, 6)],
    AX: [on(12, 6), on(6, 9)],
    SE: [on(6, 6), on(12, 31)],
  };
  return [...everywhere, ...own[calendar]];
}

const firstSaturdayFrom = (day: string): string => dayAfter(day, (6 - weekdayOf(day) + 7) % 7);
