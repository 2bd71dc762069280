import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import type { AppealState } from './appeal-state.type.ts';

const monthsToAppeal = 6;
const millisecondsPerHour = 3_600_000;

/** What an author may appeal: whatever restricts. Whoever reported may appeal anything, also that nothing was done. */
const appealableByAuthor: ReadonlySet<DecisionKind> = new Set([
  ...(['add_content_note', 'redact', 'limit_interaction', 'hide', 'remove', 'rename'] as const),
]);

export interface AppealableDecision {
  /** The hour in which it was decided, and told. */
  readonly hour: number;
  /** Whether the same person has appealed it already: everybody can once. */
  readonly isAppealed: boolean;
}

export type AppealAnswer = 'allowed' | Extract<Refusal, 'not_available' | 'too_late'>;

/** Pure: the hour from which an appeal is too late: six calendar months and a day later (DSA, Article 20 (1): at least six months). */
export function appealEndsHour(decidedHour: number): number {
  const end = new Date(decidedHour * millisecondsPerHour);
  end.setUTCMonth(end.getUTCMonth() + monthsToAppeal);
  return end.getTime() / millisecondsPerHour + 24;
}

/** Pure: may the author of the post appeal now? */
export const appealByAuthor = (
  decision: AppealableDecision & { kind: DecisionKind; sanction: SanctionKind | null },
  hour: number,
): AppealAnswer => (decision.sanction !== null || appealableByAuthor.has(decision.kind) ? answer(decision, hour) : 'not_available');

/** Pure: may this reporter appeal now? */
export const appealByReporter = (decision: AppealableDecision, hour: number): AppealAnswer => answer(decision, hour);

function answer({ hour: decidedHour, isAppealed }: AppealableDecision, hour: number): AppealAnswer {
  if (isAppealed) return 'not_available';
  return hour < appealEndsHour(decidedHour) ? 'allowed' : 'too_late';
}

export interface AppealToDecide {
  readonly state: AppealState;
  readonly firstDeciderId: string;
  /** Who confirmed the decision, where two had to decide. */
  readonly confirmedById: string | null;
  readonly deciderId: string;
  /** Whether the decider wrote the post, whichever face it bears. */
  readonly isOwnPost: boolean;
}

/** Pure: may this staff account decide the appeal? "Another person" is checked as another staff account. */
export function decidingAppeal(given: AppealToDecide): 'allowed' | Extract<Refusal, 'already_decided' | 'same_decider' | 'own_post'> {
  if (given.state !== 'open') return 'already_decided';
  if (given.deciderId === given.firstDeciderId || given.deciderId === given.confirmedById) return 'same_decider';
  return given.isOwnPost ? 'own_post' : 'allowed';
}
