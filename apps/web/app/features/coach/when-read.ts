import type { PostCareQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { whenWords } from '../care/when-words.ts';

/** When a person reads a post that waits with care, honestly: nothing is promised for hours in which nobody is there. */
export function whenRead({ staffedNow, nextOpening }: Omit<PostCareQuery['staffing'], 'hoursSaid'>): string {
  if (staffedNow) return m.coach_next_staffed();
  return nextOpening === null ? m.coach_next_unknown() : m.coach_next_later({ when: whenWords(Date.parse(nextOpening) / 3_600_000) });
}
