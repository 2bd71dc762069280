import { currentHour, m } from '@rinnalla/i18n';
import { coarseSpan } from './coarse-span.rules.ts';

/** How long something has waited. `hour`: when it came, in whole hours since 1970-01-01T00:00Z. */
export function ageWords(hour: number): string {
  const span = coarseSpan(currentHour() - hour);
  if (span.unit === 'now') return m.moderation_age_now();
  return span.unit === 'hours' ? m.moderation_age_hours({ count: span.count }) : m.moderation_age_days({ count: span.count });
}

/** How long there is until a service level ends. `hour`: the hour in which it does. */
export function dueWords(hour: number, overdue: boolean): string {
  const span = coarseSpan(hour - currentHour());
  if (overdue) return m.moderation_due_overdue();
  if (span.unit === 'now') return m.moderation_due_now();
  return span.unit === 'hours' ? m.moderation_due_hours({ count: span.count }) : m.moderation_due_days({ count: span.count });
}
