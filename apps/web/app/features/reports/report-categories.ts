import type { ReportCategory, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

/** What can be wrong, in the order in which a reader is asked: worry about a person comes first. */
export const reportCategories = [
  'worried_about_author',
  'threat_or_abuse',
  'personal_data',
  'method_details',
  'sourcing',
  'misleading',
  'posing',
  'misinformation',
  'spam',
  'other',
] as const satisfies readonly ReportCategory[];

/** What can be wrong with what is seen beside a text. */
const fitting: Record<TargetKind, readonly ReportCategory[]> = {
  post: ['worried_about_author', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'misinformation', 'spam', 'other'],
  thread: ['misleading', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'spam', 'other'],
  persona: ['posing', 'personal_data', 'threat_or_abuse', 'spam', 'other'],
  professional_claim: ['posing', 'other'],
};

/** Pure: what a reader is asked about each kind of target, in the one order. */
export const categoriesFor = (about: TargetKind): ReportCategory[] =>
  reportCategories.filter((category) => fitting[about].includes(category));

export const reportCategoryNames: Record<ReportCategory, () => string> = {
  worried_about_author: m.moderation_category_worried_about_author,
  threat_or_abuse: m.moderation_category_threat_or_abuse,
  personal_data: m.moderation_category_personal_data,
  method_details: m.moderation_category_method_details,
  sourcing: m.moderation_category_sourcing,
  misinformation: m.moderation_category_misinformation,
  misleading: m.targets_category_misleading,
  posing: m.targets_category_posing,
  spam: m.moderation_category_spam,
  other: m.moderation_category_other,
};
