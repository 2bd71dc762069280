import { Args, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ClaimNext } from './claim-next.command.ts';
import { FollowQueue } from './follow-queue.query.ts';
import type { QueueWord } from './follow-queue.query.ts';
import { QueueNews } from './queue-clocks.type.ts';
import { filterOf, QueueFilterInput } from './queue-filter.type.ts';
import { ClaimResult } from './review-results.type.ts';

@Resolver()
export class QueueResolver {
  constructor(
    private readonly next: ClaimNext,
    private readonly follow: FollowQueue,
  ) {}

  @Mutation(() => ClaimResult, { description: 'Takes the item that comes first among those that fit the filter and that nobody holds.' })
  @Access({ who: ['moderator'], touches: ['reviewable', 'audit_entry'] })
  claimNextReviewable(
    @CurrentStaff() moderator: Staff,
    @Args('filter', { type: () => QueueFilterInput, nullable: true }) filter: QueueFilterInput | null,
  ): Promise<typeof ClaimResult> {
    return this.next.execute(moderator, filterOf(filter));
  }

  @Subscription(() => QueueNews, {
    description: 'What is new in the queue since a moment: at once, and whenever it changes, while the session holds.',
  })
  @Access({ who: ['moderator'], touches: [] })
  async queueChanged(
    @CurrentStaff() moderator: Staff,
    @Args('since', { type: () => String }) since: string,
    @Args('filter', { type: () => QueueFilterInput, nullable: true }) filter: QueueFilterInput | null,
  ): Promise<AsyncIterableIterator<QueueWord>> {
    const from = new Date(since);
    if (Number.isNaN(from.getTime())) throw new GraphQLError('no moment', { extensions: { code: 'BAD_USER_INPUT' } });
    return this.follow.of(moderator, from, filterOf(filter));
  }
}
