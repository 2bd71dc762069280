import { Injectable } from '@nestjs/common';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { QueueFilter } from './queue-filter.rules.ts';
import { QueueChanges } from './queue-changes.ts';
import { ReadReviewQueue } from './review-queue.query.ts';
import type { QueueNews } from './queue-clocks.type.ts';

/** What a page that is open is told of the queue. */
export interface QueueWord {
  readonly queueChanged: QueueNews;
}

/** News of the queue for one page, at once and whenever it changes, until the session or the page ends. */
@Injectable()
export class FollowQueue {
  constructor(
    private readonly changes: QueueChanges,
    private readonly queue: ReadReviewQueue,
  ) {}

  /** `since`: the moment of the look that the page shows. Rejects where too many follow already. */
  async of(moderator: Staff, since: Date, filter: QueueFilter): Promise<AsyncIterableIterator<QueueWord>> {
    const follower = await this.changes.follow(moderator.tokenId);
    let isFirst = true;
    const over = { done: true, value: undefined } as const;
    const end = async (): Promise<IteratorReturnResult<undefined>> => {
      follower.end();
      return over;
    };
    const next = async (): Promise<IteratorResult<QueueWord, undefined>> => {
      const goesOn = isFirst || (await follower.news());
      isFirst = false;
      return goesOn ? { done: false, value: { queueChanged: await this.queue.newsSince(moderator, since, filter) } } : over;
    };
    // A generator could not be ended while it waits.
    const words: AsyncIterableIterator<QueueWord> = { next, return: end, throw: end, [Symbol.asyncIterator]: () => words };
    return words;
  }
}
