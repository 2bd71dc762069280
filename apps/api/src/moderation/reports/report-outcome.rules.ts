import type { AppealState } from '../appeals/appeal-state.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { kindThatStands } from '../decisions/standing-decisions.rules.ts';

/** A decision, or what an appeal left of it. */
export interface Outcome {
  readonly kind: DecisionKind;
  /** Whether something was decided about the author as well. */
  readonly aboutAuthor: boolean;
  readonly reason: string;
  readonly decidedHour: number;
}

/** The author's appeal once it was decided. */
export interface DecidedAppeal {
  readonly state: AppealState;
  readonly reason: string;
  readonly decidedHour: number;
}

/** Pure: what whoever reported is told: the decision, or, where the author's appeal changed it, what stands now and why. */
export function outcomeThatStands(decision: Outcome, authorsAppeal: DecidedAppeal | null): Outcome {
  const kind = kindThatStands(decision.kind, authorsAppeal?.state ?? null);
  const aboutAuthor = decision.aboutAuthor && authorsAppeal?.state !== 'overturned';
  if (authorsAppeal === null || (kind === decision.kind && aboutAuthor === decision.aboutAuthor)) return decision;
  return { kind, aboutAuthor, reason: authorsAppeal.reason, decidedHour: authorsAppeal.decidedHour };
}
