import { Injectable } from '@nestjs/common';
import { PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import { ApplyDecision } from '../decisions/apply-decision.ts';
import { ChangeTarget } from '../decisions/change-target.ts';
import { standingDecisionsOn } from '../decisions/standing-decisions.query.ts';
import { standingOf } from '../decisions/standing-decisions.rules.ts';
import { TellPersona } from '../decisions/tell-persona.ts';
import { EaseRestriction } from '../sanctions/ease-restriction.ts';
import { OpenOrReopenReviewable } from '../review/open-or-reopen-reviewable.command.ts';
import type { AppealRow } from './appeal-rows.ts';
import type { AppealOutcome } from './appeal-state.type.ts';

interface DecidedAppeal {
  readonly appeal: AppealRow;
  readonly post: PostUnderReview;
  readonly outcome: AppealOutcome;
}

/**
 * What a decided appeal changes. An author is told, and where the author was right, the post stands as if the decision had not
 * been, or in part, and a sanction ends at once; where somebody who reported was right, the post comes before a moderator again.
 */
@Injectable()
export class AppealEffects {
  constructor(
    private readonly posts: PostsUnderReview,
    private readonly changeTarget: ChangeTarget,
    private readonly opening: OpenOrReopenReviewable,
    private readonly easeRestriction: EaseRestriction,
    private readonly applyDecision: ApplyDecision,
    private readonly tellPersona: TellPersona,
  ) {}

  async execute(statements: Statements, decided: DecidedAppeal): Promise<void> {
    if (decided.appeal.byAuthor) await this.answerAuthor(statements, decided);
    else if (decided.outcome === 'overturned') await this.reopen(statements, decided);
  }

  private async answerAuthor(statements: Statements, { appeal, post, outcome }: DecidedAppeal): Promise<void> {
    if (outcome !== 'upheld') {
      await this.posts.change(statements, post, standingOf(post.state, await standingDecisionsOn(statements, post.id)));
      await this.changeTarget.nameAnew(statements, { ...appeal, id: appeal.reviewableId });
      await this.easeRestriction.execute(statements, { decisionId: appeal.decisionId, outcome });
      await this.applyDecision.ease(statements, { decisionId: appeal.decisionId, outcome });
    }
    const body = { state: outcome };
    await this.tellPersona.execute(statements, { personaId: appeal.authorId, kind: 'appeal_outcome', ref: appeal.decisionId, body });
  }

  private async reopen(statements: Statements, { appeal, post }: DecidedAppeal): Promise<void> {
    const target = { kind: appeal.targetKind, id: appeal.targetId };
    await this.opening.execute(statements, { postId: post.id, boardId: post.boardId, target, class: appeal.class, category: null });
  }
}
