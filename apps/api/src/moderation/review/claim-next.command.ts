import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ClaimReviewable } from './claim-reviewable.command.ts';
import type { QueueFilter } from './queue-filter.rules.ts';
import { ReadReviewQueue } from './review-queue.query.ts';
import type { ClaimResult } from './review-results.type.ts';

/** As many pages are looked through for something calmer, for whoever has had enough; what is calmer after those is not looked for. */
const pagesLookedThrough = 5;

/** Takes the item that comes first among those that nobody else holds. Where somebody was quicker, the one after it. */
@Injectable()
export class ClaimNext {
  constructor(
    private readonly queue: ReadReviewQueue,
    private readonly claim: ClaimReviewable,
  ) {}

  async execute(moderator: Staff, filter: QueueFilter): Promise<typeof ClaimResult> {
    const later: string[] = [];
    const offeredTo = await this.queue.offeredTo(moderator);
    for (let after: string | null = null, pages = 1; ; pages += 1) {
      const page = await this.queue.page(moderator, { after, filter }, offeredTo);
      const free = page.items.filter(isFree);
      later.push(...free.filter(({ forLater }) => forLater).map(({ id }) => id));
      const calmer = free.filter(({ forLater }) => !forLater).map(({ id }) => id);
      const isTurn = pages >= pagesLookedThrough || page.nextAfter === null;
      const claimed = await this.first(moderator, isTurn ? [...calmer, ...later.splice(0)] : calmer);
      if (claimed !== null) return claimed;
      if (page.nextAfter === null) return notFound('reviewable');
      after = page.nextAfter;
    }
  }

  /** null: others hold all of them. */
  private async first(moderator: Staff, ids: readonly string[]): Promise<typeof ClaimResult | null> {
    for (const id of ids) {
      const claimed = await this.claim.execute(moderator, id);
      if (claimed.__typename === 'Claimed') return claimed;
    }
    return null;
  }
}

/** What waits for a second pair of eyes waits for a certain one, and is no next item. */
const isFree = ({ holderId, mine, proposedBy }: { holderId: string | null; mine: boolean; proposedBy: string | null }): boolean =>
  (holderId === null || mine) && proposedBy === null;
