import type { ThreadLimitKind } from '../../community/index.ts';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';

/** A year: longer than that, only a lock without an end lasts. */
const mostHours = 8_760;
const mostHoursBetween = 168;

/** What a moderator sets for a thread. */
export interface LimitToSet {
  readonly kind: ThreadLimitKind;
  /** Of slow: hours between two posts of one face. */
  readonly hoursBetween: number | null;
  /** How long it lasts; null: until a moderator ends it, which only a lock can. */
  readonly hours: number | null;
}

/** Pure: the limit of a form, or every field to mend. Fields that the kind does not need are not read. */
export function readLimit(
  form: { kind: ThreadLimitKind; hoursBetween?: number | null; hours?: number | null } | null | undefined,
): LimitToSet | InputProblem[] {
  if (!form) return [{ field: 'limit', problem: 'empty' }];
  const { kind } = form;
  const hoursBetween = kind === 'slow' ? (form.hoursBetween ?? 0) : null;
  const hours = form.hours ?? null;
  const problems: InputProblem[] = [
    ...(hoursBetween === null ? [] : outside('hoursBetween', hoursBetween, mostHoursBetween)),
    ...(hours === null ? (kind === 'slow' ? [{ field: 'hours', problem: 'empty' as const }] : []) : outside('hours', hours, mostHours)),
  ];
  return problems.length > 0 ? problems : { kind, hoursBetween, hours };
}

const outside = (field: string, hours: number, most: number): InputProblem[] =>
  hours >= 1 && hours <= most ? [] : [{ field, problem: hours === 0 ? 'empty' : 'unknown_value' }];
