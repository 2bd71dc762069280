import { Injectable } from '@nestjs/common';
import type { PostState } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { hasOpenProposal } from '../proposals/proposal-rows.ts';
import { availableDecisions } from './available-decisions.rules.ts';
import type { DecisionKind } from './decision-kind.type.ts';
import { isOwnPost } from './is-own-post.query.ts';

export interface DecisionToFace {
  readonly moderator: Staff;
  readonly item: ReviewableRow;
  readonly post: { readonly state: PostState; readonly personaId: string };
}

/** The rule of available decisions with what it needs to know. */
@Injectable()
export class AvailableDecisions {
  async of(statements: Statements, { moderator, item, post }: DecisionToFace): Promise<DecisionKind[]> {
    const available = availableDecisions({
      moderatorId: moderator.id,
      reviewable: item,
      postState: post.state,
      isOwnPost: await isOwnPost(statements, moderator, item.postId),
      overturnedDeciders: await overturnedDeciders(statements, item),
      awaitsSecond: await hasOpenProposal(statements, item.id),
    });
    return [...available];
  }
}

/**
 * Whoever made the last decision of an earlier round that stands, where somebody who reported appealed it and was right. A round whose decision
 * was taken back is none: the new look is still to come.
 */
export async function overturnedDeciders(statements: Statements, { id, round }: ReviewableRow): Promise<string[]> {
  const rows = await statements.rows<{ decider: string }>(
    `select distinct appeal.first_decider as decider from appeal join decision on decision.id = appeal.decision_id
      where decision.reviewable_id = $1 and appeal.report_id is not null and appeal.state = 'overturned'
        and decision.round = (select max(round) from decision last where last.reviewable_id = $1 and round < $2 and undone_hour is null)`,
    [id, round],
  );
  return rows.map(({ decider }) => decider);
}
