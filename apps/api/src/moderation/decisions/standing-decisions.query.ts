import type { Statements } from '../../platform/database/database.ts';
import type { DecisionOnPost } from './standing-decisions.rules.ts';

/**
 * The decisions that nobody took back, the oldest first, each with the author's appeal against it: those about the text of a post and about
 * the thread that it opens, which together say who sees it.
 */
export const standingDecisionsOn = (statements: Statements, postId: string): Promise<DecisionOnPost[]> =>
  statements.rows(
    `select decision.kind, decision.state_before as "stateBefore", decision.notes_added as "notesAdded", appeal.state as "authorsAppeal"
       from reviewable join decision on decision.reviewable_id = reviewable.id
       left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
      where reviewable.post_id = $1 and reviewable.target_kind in ('post', 'thread') and decision.undone_hour is null
      order by decision.number`,
    [postId],
  );
