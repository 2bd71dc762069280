import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { PutSignals } from '../review/put-signals.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { endWaiting, findFollowUp } from './follow-up-rows.ts';

/** Puts the items whose hour has come into the queue again, with the class that they had: one after another, each in a transaction of its own. */
@Injectable()
export class WakeFollowUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly signals: PutSignals,
  ) {}

  /** Answers how many came. What nobody woke in its hour comes in the next round. */
  async execute(): Promise<number> {
    const due = await this.database.rows<{ id: string }>(
      `select id from follow_up where state = 'waiting' and look_again_hour <= $1 order by look_again_hour, id`,
      [this.clock.hour()],
    );
    for (const { id } of due) await this.wake(id);
    return due.length;
  }

  /** Locks the post before its item, as everybody does. */
  private async wake(followUpId: string): Promise<void> {
    await this.database.transaction(async (statements) => {
      const found = await findFollowUp(statements, followUpId);
      const item = found && (await this.reviewables.find(statements, found.reviewableId));
      const post =
        item &&
        (await statements.first<{ revisionId: string }>(`select revision_id as "revisionId" from post where id = $1 for update`, [
          item.postId,
        ]));
      const locked = post && (await this.reviewables.lock(statements, item.id));
      if (post === undefined || locked === undefined) return;
      if ((await findFollowUp(statements, followUpId))?.state !== 'waiting') return;
      await endWaiting(statements, locked.id, 'come');
      const { postId, boardId, class: itsClass } = locked;
      const target = { kind: locked.targetKind, id: locked.targetId };
      const signals = [{ kind: 'follow_up' as const, rule: 'follow_up', reason: 'follow_up', place: null }];
      await this.signals.execute(statements, { postId, boardId, target, class: itsClass, revisionId: post.revisionId, signals });
    });
  }
}
