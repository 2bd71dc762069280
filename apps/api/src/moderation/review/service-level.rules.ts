import { closesAt, nextOpening } from '@rinnalla/opening-hours';
import type { Opening } from '@rinnalla/opening-hours';
import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableClass } from './review-words.type.ts';

/** Minutes until a person must have looked. Those of a crisis are counted while somebody is there. */
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
  posing: 'amber',
  spam: 'green',
  misleading: 'green',
  other: 'green',
};

/** Pure: the class that a report asks for. */
export const classOfReport = (category: ReportCategory): ReviewableClass => classOfCategory[category];

/** Pure: the more severe of two classes. */
export const moreSevere = (one: ReviewableClass, other: ReviewableClass): ReviewableClass =>
  bySeverity.indexOf(one) <= bySeverity.indexOf(other) ? one : other;

/**
 * Pure: when the service level of an item that was opened then ends. A crisis is due once its minutes have passed while somebody was there
 * to look; null: the operator says no hours, and then every minute counts.
 */
export function dueAt(openedAt: Date, itsClass: ReviewableClass, staffed: Opening | null = null): Date {
  const length = minutesOf[itsClass] * 60_000;
  return itsClass === 'crisis' && staffed !== null ? afterStaffedTime(staffed, openedAt, length) : new Date(openedAt.getTime() + length);
}

/** `length` in milliseconds. Hours that do not come again within two weeks are no hours: then every minute counts. */
function afterStaffedTime(staffed: Opening, from: Date, length: number): Date {
  const start = nextOpening(staffed, from);
  if (start === null) return new Date(from.getTime() + length);
  const end = new Date(start.getTime() + length);
  const closes = closesAt(staffed, start);
  return closes === null || closes >= end ? end : afterStaffedTime(staffed, closes, end.getTime() - closes.getTime());
}

/** Pure: items of the class that are due by then are overdue, or in the last quarter of their service level. */
export const atRiskUntil = (itsClass: ReviewableClass, now: Date): Date => new Date(now.getTime() + (minutesOf[itsClass] * 60_000) / 4);
