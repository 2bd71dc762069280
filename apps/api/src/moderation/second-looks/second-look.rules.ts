import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { isPolicyPoint } from '../policy.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import { goesWithSanction } from '../sanctions/sanction.rules.ts';
import type { JudgementGroup } from './judgement-group.type.ts';

/** How long a drawn decision waits for its second reader, in hours: 30 days. Then it lapses and counts for nothing. */
export const lapsesAfter = 30 * 24;
/** How long whoever took one keeps it from others, in hours. */
export const keptFor = 24;

/** Pure: whether a decision is drawn, by a number from 0 to 99 that chance gave. `share`: how many of a hundred are. */
export const isDrawn = (share: number, chance: number): boolean => chance < share;

/** What somebody decided, or would have. */
export interface Judgement {
  readonly kind: DecisionKind;
  readonly sanction: SanctionKind | null;
}

const groups: Readonly<Record<DecisionKind, JudgementGroup>> = {
  no_action: 'stands',
  approve: 'stands',
  add_content_note: 'marked',
  redact: 'marked',
  limit_interaction: 'marked',
  rename: 'marked',
  refer: 'marked',
  hide: 'taken_away',
  remove: 'taken_away',
};

/** Pure: what a judgement comes to for those whom it would have met. A word of caution keeps nobody from anything. */
export const groupOf = ({ kind, sanction }: Judgement): JudgementGroup =>
  sanction === null || sanction === 'warn' ? groups[kind] : 'author_restricted';

const grave: ReadonlySet<JudgementGroup> = new Set(['taken_away', 'author_restricted']);

/** Pure: whether one would have let stand what the other would have taken away, or restricted somebody for. */
export function differGravely(first: Judgement, second: Judgement): boolean {
  const [one, other] = [groupOf(first), groupOf(second)];
  return (one === 'stands' && grave.has(other)) || (other === 'stands' && grave.has(one));
}

/** What the second reader's form sends. */
export interface JudgementForm {
  readonly kind: DecisionKind;
  readonly sanction?: SanctionKind | null;
  readonly policyPoint?: string | null;
}

export interface ReadJudgement extends Judgement {
  /** null for what restricts nobody; a content note rests on no point. */
  readonly policyPoint: string | null;
}

const needsPoint: ReadonlySet<DecisionKind> = new Set(['redact', 'limit_interaction', 'hide', 'remove']);

/** Pure: the judgement of a form, or what to mend. A point is read only where the judgement rests on one. */
export function readJudgement({ kind, sanction = null, policyPoint }: JudgementForm): ReadJudgement | InputProblem[] {
  if (sanction !== null && !goesWithSanction(kind)) return [{ field: 'sanction', problem: 'unknown_value' }];
  if (!needsPoint.has(kind) && sanction === null) return { kind, sanction, policyPoint: null };
  if (!policyPoint) return [{ field: 'policyPoint', problem: 'empty' }];
  return isPolicyPoint(policyPoint) ? { kind, sanction, policyPoint } : [{ field: 'policyPoint', problem: 'unknown_value' }];
}
