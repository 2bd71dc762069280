import type { PersonalDataSignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';

export function findPersonalData(_text: TextUnderAssessment): PersonalDataSignal[] {
  return [];
}
