import { readOpening, type HolidayCalendar, type Opening } from '@rinnalla/opening-hours';
import type { Helpline } from './helpline.ts';

const calendars: Readonly<Record<string, HolidayCalendar>> = { FI: 'FI', AX: 'AX', SE: 'SE' };

/** When a line is open, by the holidays of its country; hours that cannot be read are unknown. */
export function openingOf({ opening, timeZone, country }: Pick<Helpline, 'opening' | 'timeZone' | 'country'>): Opening {
  const read = readOpening(opening);
  const times = read.kind === 'opening' ? read.times : ({ hours: 'unknown', holidays: 'as-usual' } as const);
  return { ...times, timeZone, calendar: calendars[country] ?? 'none' };
}
