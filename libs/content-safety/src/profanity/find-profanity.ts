import type { ProfanitySignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';

export function findProfanity(_text: TextUnderAssessment): ProfanitySignal[] {
  return [];
}
