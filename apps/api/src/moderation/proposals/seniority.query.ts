import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { overturnedDeciders } from '../decisions/available-decisions.query.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { ProposalRow } from './proposal-rows.ts';
import { isForSeniors } from './seniority.rules.ts';

interface ProposalToJudge {
  readonly item: ReviewableRow;
  readonly proposal: Pick<ProposalRow, 'proposedBy' | 'hour'>;
  readonly hour: number;
}

/** A senior moderator of the board who works here, can sign in, and would be allowed to answer. */
const seniorWhoCould = `
  select exists (
    select from staff_account account
     where active and is_senior_at(id, $1) and id <> all($2) and not is_own_post(id, $3)
       and exists (select from staff_factor where staff_account_id = account.id)) as yes`;

/** Whether a proposal about this item is for a senior moderator to answer, and this one is none on its board. */
export async function lacksSeniority(statements: Statements, { id }: Staff, { item, proposal, hour }: ProposalToJudge): Promise<boolean> {
  const own = await statements.first<{ yes: boolean }>('select is_senior_at($1, $2) as yes', [id, item.boardId]);
  if (own?.yes === true) return false;
  const keptFromIt = [proposal.proposedBy, ...(await overturnedDeciders(statements, item))];
  const could = await statements.first<{ yes: boolean }>(seniorWhoCould, [item.boardId, keptFromIt, item.postId]);
  return isForSeniors({ proposedHour: proposal.hour, hour, seniorCould: could?.yes === true });
}
