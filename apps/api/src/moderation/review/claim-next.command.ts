import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ClaimReviewable } from './claim-reviewable.command.ts';
import type { QueueFilter } from './queue-filter.rules.ts';
import { ReadReviewQueue } from './review-queue.query.ts';
import type { QueueItem } from './review-queue.type.ts';
import type { ClaimResult } from './review-results.type.ts';

/** Takes the item that comes first among those that nobody else holds. Where somebody was quicker, the one after it. */
@Injectable()
export class ClaimNext {
  constructor(
    private readonly queue: ReadReviewQueue,
    private readonly claim: ClaimReviewable,
  ) {}

  async execute(moderator: Staff, filter: QueueFilter): Promise<typeof ClaimResult> {
    for (let after: string | null = null; ;) {
      const page = await this.queue.of(moderator, { after, filter });
      for (const { id } of page.items.filter(isFree)) {
        const claimed = await this.claim.execute(moderator, id);
        if (claimed.__typename === 'Claimed') return claimed;
      }
      if (page.nextAfter === null) return notFound('reviewable');
      after = page.nextAfter;
    }
  }
}

/** What waits for a second pair of eyes waits for a certain one, and is no next item. */
const isFree = ({ claimedBy, claimedByMe, proposedBy }: QueueItem): boolean => (claimedBy === null || claimedByMe) && proposedBy === null;
