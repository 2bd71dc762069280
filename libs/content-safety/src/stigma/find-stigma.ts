import type { StigmaSignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';

export function findStigma(_text: TextUnderAssessment): StigmaSignal[] {
  return [];
}
