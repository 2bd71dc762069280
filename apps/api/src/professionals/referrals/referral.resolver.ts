import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { KeepBadge } from './keep-badge.command.ts';
import { ReadOpenReferrals } from './open-referrals.query.ts';
import { BadgeReferral, KeepBadgeResult } from './referral.type.ts';

@Resolver()
export class ReferralResolver {
  constructor(
    private readonly open: ReadOpenReferrals,
    private readonly keep: KeepBadge,
  ) {}

  @Query(() => [BadgeReferral], { description: 'Badges that verifiers were asked to check, the oldest first, at most 100.' })
  @Access({ who: ['verifier'], touches: [] })
  badgeReferrals(@CurrentStaff() verifier: Staff): Promise<BadgeReferral[]> {
    return this.open.of(verifier);
  }

  @Mutation(() => KeepBadgeResult, { description: 'Says that a badge which was referred was checked and stands.' })
  @Access({ who: ['verifier'], touches: ['badge_referral', 'audit_entry'] })
  keepBadge(
    @CurrentStaff() verifier: Staff,
    @Args('badgeId', { type: () => Id }) badgeId: string,
    @Args('reason') reason: string,
  ): Promise<typeof KeepBadgeResult> {
    return this.keep.execute(verifier, badgeId, reason);
  }
}
