import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { StatementOfReasons } from '../decisions/decision.type.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { PastDecisions } from '../decisions/past-decisions.query.ts';
import { PostsForModerator } from '../review/posts-for-moderator.query.ts';
import { findAppeal } from './appeal-rows.ts';
import { decidingAppeal } from './appeal.rules.ts';
import type { AppealItem } from './appeal.type.ts';

const statementOfDecision = `
  select facts, ground, legal_ground as "legalGround", policy_point as "policyPoint", policy_version as "policyVersion", source,
         automated_detection as "automatedDetection", automated_decision as "automatedDecision", category,
         content_language as "contentLanguage", revision.hour as "contentHour"
    from statement_of_reasons
    join decision on decision.statement_id = statement_of_reasons.id
    join revision on revision.id = decision.revision_id
   where decision.id = $1`;

/** One appeal with what whoever decides it needs. */
@Injectable()
export class ReadAppealItem {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsForModerator,
    private readonly pastDecisions: PastDecisions,
  ) {}

  async of(moderator: Staff, id: string): Promise<AppealItem | null> {
    const appeal = await findAppeal(this.database, moderator, id);
    const decision = appeal && (await this.pastDecisions.one(this.database, appeal.decisionId));
    if (appeal === undefined || decision === undefined) return null;
    const { post, thread } = await this.posts.one(this.database, moderator, appeal.postId);
    const own = await isOwnPost(this.database, moderator, appeal.postId);
    const { hour, byAuthor, text, state, targetKind, words, ownWords } = appeal;
    const badgeId = targetKind === 'professional_claim' ? appeal.targetId : null;
    const target = { targetKind, words, ownWords, badgeId };
    const statement = await this.database.first<StatementOfReasons>(statementOfDecision, [appeal.decisionId]);
    const mayDecide = decidingAppeal({ ...appeal, deciderId: moderator.id, isOwnPost: own }) === 'allowed';
    return { id, hour, byAuthor, text, state, ...target, decision, statement: statement ?? null, thread, post, mayDecide };
  }
}
