import { m } from '@rinnalla/i18n';
import type { CoveredWhat } from '@rinnalla/post-grammar';

/** What words are, for the moderator who covers them and for their author. */
export const coveredWhatNames: Record<CoveredWhat, () => string> = {
  personal_data: m.redaction_what_personal_data,
  method: m.redaction_what_method,
  sourcing: m.redaction_what_sourcing,
  other: m.redaction_what_other,
};
