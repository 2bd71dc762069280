import { m } from '@rinnalla/i18n';
import type { CoveredWhat } from '@rinnalla/post-grammar';

/** What stands in the place of covered words, for whoever reads. */
export const coveredTexts: Record<CoveredWhat, () => string> = {
  personal_data: m.redaction_covered_personal_data,
  method: m.redaction_covered_method,
  sourcing: m.redaction_covered_sourcing,
  other: m.redaction_covered_other,
};
