import { Injectable } from '@nestjs/common';
import { PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import { standingOf } from '../decisions/standing-decisions.rules.ts';
import type { DecisionOnPost } from '../decisions/standing-decisions.rules.ts';
import { OpenOrReopenReviewable } from '../review/open-or-reopen-reviewable.command.ts';
import type { AppealRow } from './appeal-rows.ts';
import type { AppealOutcome } from './appeal-state.type.ts';

/**
 * What a decided appeal changes. Where the author was right, the post stands as if the decision had not been, or in part;
 * where somebody who reported was right, the post comes before a moderator again.
 */
@Injectable()
export class AppealEffects {
  constructor(
    private readonly posts: PostsUnderReview,
    private readonly opening: OpenOrReopenReviewable,
  ) {}

  async execute(
    statements: Statements,
    { appeal, post, outcome }: { appeal: AppealRow; post: PostUnderReview; outcome: AppealOutcome },
  ): Promise<void> {
    if (appeal.byAuthor && outcome !== 'upheld') {
      await this.posts.change(statements, post, standingOf(post.state, await decisionsOn(statements, appeal.reviewableId)));
    }
    if (!appeal.byAuthor && outcome === 'overturned') {
      await this.opening.execute(statements, { postId: post.id, boardId: post.boardId, class: appeal.class, category: null });
    }
  }
}

const decisionsOn = (statements: Statements, reviewableId: string): Promise<DecisionOnPost[]> =>
  statements.rows(
    `select decision.kind, decision.state_before as "stateBefore", decision.notes_added as "notesAdded", appeal.state as "authorsAppeal"
       from decision left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
      where decision.reviewable_id = $1 order by decision.round`,
    [reviewableId],
  );
