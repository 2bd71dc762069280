import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import type { PostState } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { hasOpenProposal } from '../proposals/proposal-rows.ts';
import { availableDecisions } from './available-decisions.rules.ts';
import type { DecisionKind } from './decision-kind.type.ts';

export interface DecisionToFace {
  readonly moderator: Staff;
  readonly item: ReviewableRow;
  readonly post: { readonly state: PostState; readonly personaId: string };
}

/** The rule of available decisions with what it needs to know. */
@Injectable()
export class AvailableDecisions {
  constructor(private readonly owner: PersonaOwner) {}

  async of(statements: Statements, { moderator, item, post }: DecisionToFace): Promise<DecisionKind[]> {
    const available = availableDecisions({
      moderatorId: moderator.id,
      reviewable: item,
      postState: post.state,
      isOwnPost: (await this.owner.is(statements, moderator, post.personaId)) || (await answeredAsService(statements, moderator, item)),
      overturnedDeciders: await overturnedDeciders(statements, item),
      awaitsSecond: await hasOpenProposal(statements, item.id),
    });
    return [...available];
  }
}

/** Whether it was this moderator who wrote the post under the face of the service: the log alone knows. */
async function answeredAsService(statements: Statements, moderator: Staff, { postId }: ReviewableRow): Promise<boolean> {
  const found = await statements.first(
    `select 1 from post join persona on persona.id = post.persona_id and persona.kind = 'moderator'
      where post.id = $1 and exists (select from audit_entry where staff_account_id = $2 and (target_id = $1 or detail ->> 'answerId' = $1::text))`,
    [postId, moderator.id],
  );
  return found !== undefined;
}

/** Whoever made the decision of the round before, where somebody who reported appealed it and was right. */
export async function overturnedDeciders(statements: Statements, { id, round }: ReviewableRow): Promise<string[]> {
  const rows = await statements.rows<{ decider: string }>(
    `select distinct appeal.first_decider as decider from appeal join decision on decision.id = appeal.decision_id
      where decision.reviewable_id = $1 and decision.round = $2 and appeal.report_id is not null and appeal.state = 'overturned'`,
    [id, round - 1],
  );
  return rows.map(({ decider }) => decider);
}
