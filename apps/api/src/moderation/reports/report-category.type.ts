import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const reportCategories = [
  'worried_about_author',
  'personal_data',
  'threat_or_abuse',
  'sourcing',
  'method_details',
  'misinformation',
  'spam',
  'misleading',
  'posing',
  'other',
] as const;
export type ReportCategory = (typeof reportCategories)[number];
export const ReportCategoryEnum = namedWords('ReportCategory', 'What is wrong, in the words of whoever reports it.', reportCategories);
