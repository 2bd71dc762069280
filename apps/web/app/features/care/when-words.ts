import { formatClock, formatDay, m, renderingLanguage } from '@rinnalla/i18n';

/** A day with the time of the clock, "today 15:00". `hour`: hours since 1970-01-01T00:00Z, in parts too. */
export const whenWords = (hour: number): string => `${formatDay(hour, renderingLanguage())} ${formatClock(hour, renderingLanguage())}`;

interface Staffing {
  hoursSaid: boolean;
  staffedNow: boolean;
  /** An instant of ISO 8601. */
  nextOpening: string | null;
}

/** Whether somebody is there to read: honestly, also when nobody is. */
export function staffingWords({ hoursSaid, staffedNow, nextOpening }: Staffing): string {
  if (staffedNow) return m.care_staffed_now();
  if (!hoursSaid || nextOpening === null) return m.care_staffed_unknown();
  return m.care_staffed_later({ when: whenWords(Date.parse(nextOpening) / 3_600_000) });
}
