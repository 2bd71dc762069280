import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableClass } from './review-words.type.ts';

/** What software says of a post. `premoderation`: its board has every post read first. */
export type SignalKind = 'premoderation';

/** Minutes until a person must have looked. */
const minutesOf: Record<ReviewableClass, number> = { crisis: 15, red: 60, amber: 8 * 60, green: 24 * 60 };

/** From the most severe on. */
export const bySeverity: readonly ReviewableClass[] = ['crisis', 'red', 'amber', 'green'];

const classOfCategory: Record<ReportCategory, ReviewableClass> = {
  worried_about_author: 'crisis',
  threat_or_abuse: 'red',
  method_details: 'red',
  personal_data: 'red',
  sourcing: 'amber',
  misinformation: 'amber',
  spam: 'green',
  other: 'green',
};

/** A held post is amber: somebody waits to be heard. */
const classOfSignalKind: Record<SignalKind, ReviewableClass> = { premoderation: 'amber' };

/** Pure: the class that a report asks for. */
export const classOfReport = (category: ReportCategory): ReviewableClass => classOfCategory[category];

/** Pure: the class that a signal asks for. */
export const classOfSignal = (kind: SignalKind): ReviewableClass => classOfSignalKind[kind];

/** Pure: the more severe of two classes. */
export const moreSevere = (one: ReviewableClass, other: ReviewableClass): ReviewableClass =>
  bySeverity.indexOf(one) <= bySeverity.indexOf(other) ? one : other;

/** Pure: when the service level of an item that was opened then ends. */
export const dueAt = (openedAt: Date, itsClass: ReviewableClass): Date => new Date(openedAt.getTime() + minutesOf[itsClass] * 60_000);

/** Pure: items of the class that were opened by then are overdue, or due within the last quarter of their service level. */
export const atRiskUntil = (itsClass: ReviewableClass, now: Date): Date => new Date(now.getTime() - (minutesOf[itsClass] * 60_000 * 3) / 4);
