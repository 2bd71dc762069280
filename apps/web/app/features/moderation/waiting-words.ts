import type { ReviewableClass } from '@rinnalla/contract';
import { currentHour, m } from '@rinnalla/i18n';
import { coarseSpan } from './coarse-span.rules.ts';

/** How long something has waited. `hour`: when it came, in whole hours since 1970-01-01T00:00Z. */
export function ageWords(hour: number): string {
  const span = coarseSpan(currentHour() - hour);
  if (span.unit === 'now') return m.moderation_age_now();
  return span.unit === 'hours' ? m.moderation_age_hours({ count: span.count }) : m.moderation_age_days({ count: span.count });
}

interface Due {
  class: ReviewableClass;
  /** The hour in which the service level ends. */
  dueHour: number;
  overdue: boolean;
}

/** How long there is until a service level ends. The one of a crisis is shorter than our coarsest word, so it is always now. */
export function dueWords({ class: itsClass, dueHour, overdue }: Due): string {
  if (overdue) return m.moderation_due_overdue();
  if (itsClass === 'crisis') return m.moderation_due_at_once();
  const span = coarseSpan(dueHour - currentHour());
  if (span.unit === 'now') return m.moderation_due_now();
  return span.unit === 'hours' ? m.moderation_due_hours({ count: span.count }) : m.moderation_due_days({ count: span.count });
}
