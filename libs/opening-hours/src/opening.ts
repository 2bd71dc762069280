/** From one time of day to another, as clocks show them: "09:00", at most "24:00". `to` at or before `from` lies on the next day. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** The same hours on some days of the week; 1 is Monday. */
export interface WeekdayHours extends TimeSpan {
  days: readonly number[];
}

/** Whose public holidays count: those of Finland, Åland or Sweden, or nobody's. */
export type HolidayCalendar = 'FI' | 'AX' | 'SE' | 'none';

/** When something is open: at any hour, at hours that nobody knows for sure, or by the day of the week. */
export interface OpeningTimes {
  hours: 'always' | 'unknown' | readonly WeekdayHours[];
  /** What holds on a public holiday, and on the eves on which services close. Without meaning unless the hours go by the week. */
  holidays: 'as-usual' | 'closed' | readonly TimeSpan[];
}

/** Opening times where they hold. */
export interface Opening extends OpeningTimes {
  /** IANA name, such as "Europe/Helsinki". */
  timeZone: string;
  calendar: HolidayCalendar;
}

/** Finland without Åland. */
export const finland = { timeZone: 'Europe/Helsinki', calendar: 'FI' } as const satisfies Pick<Opening, 'timeZone' | 'calendar'>;
