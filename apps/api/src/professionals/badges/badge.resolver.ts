import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ReadBadgePage } from './badge-page.query.ts';
import { BadgePage, MyBadge, RevokeBadgeResult, VerificationQueue } from './badge-page.type.ts';
import { ReadMyBadge } from './my-badge.query.ts';
import { RevokeBadge } from './revoke-badge.command.ts';
import { ReadVerificationQueue } from './verification-queue.query.ts';

@Resolver()
export class BadgeResolver {
  constructor(
    private readonly page: ReadBadgePage,
    private readonly own: ReadMyBadge,
    private readonly queue: ReadVerificationQueue,
    private readonly revoke: RevokeBadge,
  ) {}

  @Query(() => BadgePage, { nullable: true, description: 'The public page behind a badge.' })
  @Access({ who: ['guest'], touches: [] })
  badge(@Args('id', { type: () => Id }) id: string): Promise<BadgePage | null> {
    return this.page.of(id);
  }

  @Query(() => MyBadge, { description: "The professional's own badge and application." })
  @Access({ who: ['professional'], touches: [] })
  myBadge(@CurrentStaff() viewer: Staff): Promise<MyBadge> {
    return this.own.of(viewer);
  }

  @Query(() => VerificationQueue, { description: 'Applications that wait and badges that are held.' })
  @Access({ who: ['verifier'], touches: [] })
  verificationQueue(@CurrentStaff() verifier: Staff): Promise<VerificationQueue> {
    return this.queue.of(verifier);
  }

  @Mutation(() => RevokeBadgeResult, { description: 'Takes a badge away.' })
  @Access({ who: ['verifier'], touches: ['badge', 'badge_referral', 'audit_entry'] })
  revokeBadge(
    @CurrentStaff() verifier: Staff,
    @Args('badgeId', { type: () => Id }) badgeId: string,
    @Args('reason') reason: string,
  ): Promise<typeof RevokeBadgeResult> {
    return this.revoke.execute(verifier, badgeId, reason);
  }
}
