import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ClaimReviewable } from './claim-reviewable.command.ts';
import { filterOf, QueueFilterInput } from './queue-filter.type.ts';
import { ReleaseReviewable } from './release-reviewable.command.ts';
import { ClaimResult, ReleaseResult } from './review-results.type.ts';
import { ReadReviewQueue } from './review-queue.query.ts';
import { ReviewQueue } from './review-queue.type.ts';
import { ReadReviewableItem } from './reviewable-item.query.ts';
import { ReviewableItem } from './reviewable-item.type.ts';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly queue: ReadReviewQueue,
    private readonly item: ReadReviewableItem,
    private readonly claim: ClaimReviewable,
    private readonly release: ReleaseReviewable,
  ) {}

  @Query(() => ReviewQueue, { description: 'What waits for a moderator, all of it or what fits a filter.' })
  @Access({ who: ['moderator'], touches: [] })
  reviewQueue(
    @CurrentStaff() moderator: Staff,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => QueueFilterInput, nullable: true }) filter: QueueFilterInput | null,
  ): Promise<ReviewQueue> {
    return this.queue.of(moderator, { after: after ?? null, filter: filterOf(filter) });
  }

  @Query(() => ReviewableItem, {
    nullable: true,
    description: 'One item with all that a decision needs.',
  })
  @Access({ who: ['moderator'], touches: [] })
  reviewable(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<ReviewableItem | null> {
    return this.item.of(moderator, id);
  }

  @Mutation(() => ClaimResult, { description: 'Takes an item for ten minutes, or keeps it for ten minutes more.' })
  @Access({ who: ['moderator'], touches: ['reviewable', 'audit_entry'] })
  claimReviewable(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<typeof ClaimResult> {
    return this.claim.execute(moderator, id);
  }

  @Mutation(() => ReleaseResult, { description: 'Hands an item back to the queue.' })
  @Access({ who: ['moderator'], touches: ['reviewable', 'audit_entry'] })
  releaseReviewable(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<typeof ReleaseResult> {
    return this.release.execute(moderator, id);
  }
}
