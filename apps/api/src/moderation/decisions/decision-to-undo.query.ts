import { Injectable } from '@nestjs/common';
import type { PostState } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { DecisionKind } from './decision-kind.type.ts';
import { PastDecisions } from './past-decisions.query.ts';
import { undoEndsHour, undoing } from './undo-decision.rules.ts';
import type { DecisionToUndo } from './undo-decision.rules.ts';
import type { UndoableDecision } from './undo-decision.type.ts';

/** A decision as whoever wants to take it back needs it. */
export interface UndoableRow extends Omit<DecisionToUndo, 'by'> {
  readonly id: string;
  readonly reviewableId: string;
  readonly kind: DecisionKind;
  readonly stateBefore: PostState;
  readonly undoneBy: string | null;
  readonly authorWasTold: boolean;
}

const select = `
  select decision.id, decision.reviewable_id as "reviewableId", decision.kind, decision.hour, decision.undone_hour as "undoneHour",
         decision.undone_by as "undoneBy", decision.state_before as "stateBefore", decision.with_words as "withWords",
         decision.kind not in ('no_action', 'refer') or decision.sanction is not null as "authorWasTold",
         array_remove(array[decision.decided_by, (select answered_by from proposal where proposal.decision_id = decision.id)], null) as deciders,
         exists (select from appeal where appeal.decision_id = decision.id) as "isAppealed",
         exists (select from reviewable item join decision later on later.reviewable_id = item.id
                  where item.post_id = post.id and later.number > decision.number and later.undone_hour is null)
           or exists (select from badge_referral where badge_referral.decision_id = decision.id and state <> 'open') as "isDecidedSince",
         revision.id <> post.revision_id and decision.kind not in ('rename', 'refer')
           and not exists (select from redaction where redaction.decision_id = decision.id and redaction.revision_id = post.revision_id)
           as "textChanged"
    from decision join reviewable own on own.id = decision.reviewable_id and moderates($2, own.board_id)
    join revision on revision.id = decision.revision_id join post on post.id = revision.post_id`;

/** Only where this account moderates. */
export const findUndoable = (statements: Statements, { id }: Staff, decisionId: string): Promise<UndoableRow | undefined> =>
  statements.first(`${select} where decision.id = $1`, [decisionId, id]);

/** Locks the decision, so that nobody appeals it or answers what it referred meanwhile; whoever locks its post and its item too has done so before. */
export async function lockUndoable(statements: Statements, by: Staff, decisionId: string): Promise<UndoableRow | undefined> {
  await statements.rows('select from decision where id = $1 for update', [decisionId]);
  await statements.rows('select from badge_referral where decision_id = $1 for update', [decisionId]);
  return findUndoable(statements, by, decisionId);
}

/** Whether a decision can be taken back, for whoever asks, by the same rule that is enforced. */
@Injectable()
export class ReadUndoable {
  constructor(
    private readonly clock: Clock,
    private readonly pastDecisions: PastDecisions,
  ) {}

  /** One decision. null: there is none with this id. */
  async one(statements: Statements, moderator: Staff, decisionId: string): Promise<UndoableDecision | null> {
    const row = await findUndoable(statements, moderator, decisionId);
    const decision = row && (await this.pastDecisions.one(statements, decisionId));
    if (row === undefined || decision === undefined) return null;
    const { reviewableId, authorWasTold, hour } = row;
    const may = undoing({ ...row, by: moderator.id }, this.clock.hour());
    return { reviewableId, decision, authorWasTold, endsHour: undoEndsHour(hour), refusal: may === 'allowed' ? null : may };
  }

  /** The last decision about an item that stands; null: none does. */
  async ofItem(statements: Statements, moderator: Staff, reviewableId: string): Promise<UndoableDecision | null> {
    const last = await statements.first<{ id: string }>(
      'select id from decision where reviewable_id = $1 and undone_hour is null order by round desc limit 1',
      [reviewableId],
    );
    return last === undefined ? null : this.one(statements, moderator, last.id);
  }
}
