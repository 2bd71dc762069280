import type { ReportCategory } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

/** What can be wrong with a post, in the order in which a reader is asked: worry about a person comes first. */
export const reportCategories = [
  'worried_about_author',
  'threat_or_abuse',
  'personal_data',
  'method_details',
  'sourcing',
  'misinformation',
  'spam',
  'other',
] as const satisfies readonly ReportCategory[];

export const reportCategoryNames: Record<ReportCategory, () => string> = {
  worried_about_author: m.moderation_category_worried_about_author,
  threat_or_abuse: m.moderation_category_threat_or_abuse,
  personal_data: m.moderation_category_personal_data,
  method_details: m.moderation_category_method_details,
  sourcing: m.moderation_category_sourcing,
  misinformation: m.moderation_category_misinformation,
  spam: m.moderation_category_spam,
  other: m.moderation_category_other,
};
