import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { HeldPosts } from '../../community/index.ts';
import type { HeldPost } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { OpenOrReopenReviewable } from './open-or-reopen-reviewable.command.ts';
import { classOfSignal } from './service-level.rules.ts';

/** Puts a held post into the queue, by a signal in the writer's own transaction. */
@Injectable()
export class HeldPostsInReview extends HeldPosts {
  constructor(
    private readonly opening: OpenOrReopenReviewable,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async opened(statements: Statements, { postId, revisionId, boardId }: HeldPost): Promise<void> {
    const { reviewableId, round } = await this.opening.execute(statements, {
      postId,
      boardId,
      class: classOfSignal('premoderation'),
      category: null,
    });
    await statements.rows(
      `insert into signal (id, reviewable_id, round, revision_id, kind, rule, hour) values ($1, $2, $3, $4, 'premoderation', 'board_policy', $5)`,
      [randomId(), reviewableId, round, revisionId, this.clock.hour()],
    );
  }
}
