import type { Statements } from '../../platform/database/database.ts';
import type { DecisionOnPost } from './standing-decisions.rules.ts';

/** The decisions about an item that nobody took back, the oldest first, each with the author's appeal against it. */
export const standingDecisionsOn = (statements: Statements, reviewableId: string): Promise<DecisionOnPost[]> =>
  statements.rows(
    `select decision.kind, decision.state_before as "stateBefore", decision.notes_added as "notesAdded", appeal.state as "authorsAppeal"
       from decision left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
      where decision.reviewable_id = $1 and decision.undone_hour is null order by decision.round`,
    [reviewableId],
  );
