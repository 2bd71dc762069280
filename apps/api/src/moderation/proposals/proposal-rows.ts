import type { Statements } from '../../platform/database/database.ts';
import type { ReadDecision } from '../decisions/decision-form.rules.ts';
import type { ProposalState } from './proposal.type.ts';

/** A decision that needs, or needed, a second staff account. */
export interface ProposalRow {
  readonly id: string;
  readonly reviewableId: string;
  /** The version of item and text that the first moderator looked at. */
  readonly version: number;
  readonly decision: ReadDecision;
  readonly proposedBy: string;
  readonly proposer: string;
  readonly hour: number;
  readonly state: ProposalState;
  readonly answeredBy: string | null;
  readonly answerer: string | null;
  /** Why it was refused. */
  readonly reason: string | null;
  readonly decisionId: string | null;
}

const select = `
  select proposal.id, reviewable_id as "reviewableId", version, decision, proposed_by as "proposedBy", proposer.name as proposer, hour, state,
         answered_by as "answeredBy", answerer.name as answerer, reason, decision_id as "decisionId"
    from proposal
    join staff_account proposer on proposer.id = proposal.proposed_by
    left join staff_account answerer on answerer.id = proposal.answered_by`;

export const findProposal = (statements: Statements, id: string): Promise<ProposalRow | undefined> =>
  statements.first(`${select} where proposal.id = $1`, [id]);

/** Locks the proposal; whoever locks its post and its item too has done so before. */
export const lockProposal = (statements: Statements, id: string): Promise<ProposalRow | undefined> =>
  statements.first(`${select} where proposal.id = $1 for update of proposal`, [id]);

/** The proposals about an item, the newest first. */
export const proposalsAbout = (statements: Statements, reviewableId: string): Promise<ProposalRow[]> =>
  statements.rows(`${select} where reviewable_id = $1 order by state <> 'open', hour desc, proposal.id limit 10`, [reviewableId]);

export async function hasOpenProposal(statements: Statements, reviewableId: string): Promise<boolean> {
  return (await statements.first(`select 1 from proposal where reviewable_id = $1 and state = 'open'`, [reviewableId])) !== undefined;
}
