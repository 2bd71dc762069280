import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';

/** What can be known of an item without opening it. */
export interface ItemFromOutside {
  readonly class: ReviewableClass;
  readonly categories: readonly ReportCategory[];
  readonly signalKinds: readonly SignalKind[];
}

const heavyCategories: readonly ReportCategory[] = ['worried_about_author', 'threat_or_abuse', 'method_details'];
const heavySignals: readonly SignalKind[] = ['crisis', 'care_answer', 'abuse'];

/** Pure: whether an item is likely to weigh on whoever reads it: a crisis, self-harm and methods of it, violence and threats, also towards children. */
export const isDistressing = ({ class: itsClass, categories, signalKinds }: ItemFromOutside): boolean =>
  itsClass === 'crisis' ||
  categories.some((category) => heavyCategories.includes(category)) ||
  signalKinds.some((kind) => heavySignals.includes(kind));
