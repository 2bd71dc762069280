import { finland, localTime } from '@rinnalla/opening-hours';
import type { Helpline } from './helpline.ts';

/**
 * Days for which a check holds. Lines change their hours by the season and move by the year: half a year is the longest in which an editor
 * can still say "this is right" of most. A wrong number at night is worse than a word that there is none.
 */
export const checkHolds = 183;
/** Days before the end from which the editors are warned: one round of calling a month is enough. */
export const warnedBefore = 31;

export type CheckState = 'fresh' | 'getting_stale' | 'stale' | 'never_checked';

type Dated = Pick<Helpline, 'phone' | 'checkedOn' | 'writtenOn'>;

/** How much a check still says on a day, `2026-11-22`. */
export function checkState({ checkedOn }: Pick<Helpline, 'checkedOn'>, today: string): CheckState {
  if (checkedOn === null) return 'never_checked';
  const age = daysBetween(checkedOn, today);
  if (age > checkHolds) return 'stale';
  return age > checkHolds - warnedBefore ? 'getting_stale' : 'fresh';
}

/** The numbers that are right by law and never hide: the emergency number, and the medical helpline of Finland. */
export const neverHides = ({ phone }: Pick<Helpline, 'phone'>): boolean => ['112', '116117'].includes(phone?.replaceAll(' ', '') ?? '');

/**
 * Whether a line is shown on a day. A check holds for half a year. What nobody has checked yet is shown for as long, counted from the day on which it
 * was written down, and the page says that nobody has called it.
 */
export function isShown(line: Dated, today: string): boolean {
  return neverHides(line) || daysBetween(line.checkedOn ?? line.writtenOn, today) <= checkHolds;
}

/** The day that counts for checks: Finland's, where the editors are. */
export const checkDay = (at: Date): string => localTime(at, finland.timeZone).day;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
