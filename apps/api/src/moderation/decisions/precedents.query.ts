import { Injectable } from '@nestjs/common';
import type { Audience, Language } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { DecisionToFace } from './available-decisions.query.ts';
import { mattersOnItem } from './decision-matters.ts';
import type { Precedent } from './precedent.type.ts';
import { precedentsOf, weeksAgo } from './precedents.rules.ts';
import type { EarlierCase } from './precedents.rules.ts';

/** Read of each matter, the newest; the rule chooses among them. */
const newest = 40;

/** No more than the newest of each matter is looked at, so that it takes as long with a hundred thousand decisions as with a hundred. */
const earlierCases = `
  select decision.id, decision.kind, decision.hour, statement_of_reasons.policy_point as "policyPoint", facts, board.audience, board.language,
         reviewable.target_kind as "targetKind",
         coalesce(post.persona_id, decision.reviewable_id) as "faceId",
         array(select matter from decision_matter where decision_matter.decision_id = decision.id) as matters,
         (select state from appeal where appeal.decision_id = decision.id and state <> 'open'
           order by report_id is not null, decided_hour desc limit 1) as appeal
    from (select distinct found.decision_id
            from unnest($1::text[]) wanted (matter)
           cross join lateral (select decision_id from decision_matter where decision_matter.matter = wanted.matter
                                order by hour desc, decision_id limit ${newest}) found) near
    join decision on decision.id = near.decision_id
    join reviewable on reviewable.id = decision.reviewable_id
    join board on board.id = reviewable.board_id
    left join statement_of_reasons on statement_of_reasons.id = decision.statement_id
    left join revision on revision.id = decision.revision_id
    left join post on post.id = revision.post_id
    left join persona on persona.id = post.persona_id
   where decision.undone_hour is null and decision.reviewable_id <> $2 and persona.staff_account_id is distinct from $3`;

/** Earlier decisions about something alike, for a moderator to decide likewise, or to know why not. */
@Injectable()
export class ReadPrecedents {
  constructor(private readonly clock: Clock) {}

  /** None of them is about the same item, about the same face, or about what this moderator wrote under a badge. */
  async about(statements: Statements, { moderator, item, post }: DecisionToFace): Promise<Precedent[]> {
    const matters = await mattersOnItem(statements, item);
    const board = await statements.first<{ audience: Audience; language: Language }>('select audience, language from board where id = $1', [
      item.boardId,
    ]);
    if (matters.length === 0 || board === undefined) return [];
    const earlier = await statements.rows<EarlierCase>(earlierCases, [matters, item.id, moderator.id]);
    const hour = this.clock.hour();
    return precedentsOf({ matters, targetKind: item.targetKind, ...board, faceId: post.personaId }, earlier).map(
      ({ kind, policyPoint, facts, appeal, ...decided }) => ({
        kind,
        policyPoint,
        facts,
        appeal,
        weeksAgo: weeksAgo(decided.hour, hour),
      }),
    );
  }
}
