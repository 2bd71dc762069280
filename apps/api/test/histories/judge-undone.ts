import type { Statements } from '../../src/platform/database/database.ts';
import type { PostInHistory } from './world.ts';

/**
 * What must hold of every decision that was taken back: whoever made it did, while nobody had asked for a new look, until the end of the
 * next hour, and nothing of it is left.
 */
export async function wrongUndoing(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows<{ wrong: string }>(
    `with undone as (
       select decision.*, (select answered_by from proposal where proposal.decision_id = decision.id) as confirmed_by
         from decision join reviewable on reviewable.id = reviewable_id where post_id = $1 and undone_hour is not null)
     select 'a decision taken back by somebody who had not made it' as wrong from undone
      where undone_by <> decided_by and undone_by is distinct from confirmed_by
     union all select 'a decision taken back too late' from undone where undone_hour - hour not in (0, 1)
     union all select 'a decision taken back that was appealed' from undone where exists (select from appeal where decision_id = undone.id)
     union all select 'a decision taken back that still restricts' from undone
      where exists (select from restriction where decision_id = undone.id)
         or exists (select from thread_limit where decision_id = undone.id and ended_hour is null and (until_hour is null or until_hour > undone_hour))
         or exists (select from redaction where decision_id = undone.id and lifted_hour is null)
         or exists (select from badge_referral where decision_id = undone.id)`,
    [postId],
  );
  return rows.map(({ wrong }) => wrong);
}
