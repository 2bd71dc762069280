import type { ClassClockFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { ageWords } from './waiting-words.ts';

/** The API counts no further. */
const mostCounted = 200;

const counted = (count: number): string => (count < mostCounted ? `${count}` : `${mostCounted}+`);

/** How a class of the queue stands, in words. */
export function clockWords({ waiting, oldestHour, atRisk, over, late }: ClassClockFragment): string {
  if (waiting === 0) return m.queue_clock_none();
  return [
    m.queue_clock_waiting({ count: counted(waiting) }),
    ...(oldestHour === null ? [] : [m.queue_clock_oldest({ age: ageWords(oldestHour) })]),
    ...(atRisk === 0 ? [] : [m.queue_clock_risk({ count: counted(atRisk) })]),
    ...(over === 0 ? [] : [m.queue_clock_over({ count: counted(over) })]),
    ...(late ? [m.queue_clock_alarm()] : []),
  ].join(' · ');
}
