import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import {
  ApplyForBadgeInput,
  ApplyForBadgeResult,
  BadgeApplication,
  DecideApplicationInput,
  DecideApplicationResult,
} from './application.type.ts';
import { ApplyForBadge } from './apply-for-badge.command.ts';
import { ReadBadgeApplication } from './badge-application.query.ts';
import { DecideApplication } from './decide-application.command.ts';

@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly application: ReadBadgeApplication,
    private readonly apply: ApplyForBadge,
    private readonly decide: DecideApplication,
  ) {}

  @Query(() => BadgeApplication, { nullable: true, description: 'One application, for verifiers and for whoever applied.' })
  @Access({ who: ['verifier', 'professional'], touches: [] })
  badgeApplication(@CurrentStaff() viewer: Staff, @Args('id', { type: () => Id }) id: string): Promise<BadgeApplication | null> {
    return this.application.of(viewer, id);
  }

  @Mutation(() => ApplyForBadgeResult, { description: 'Asks for a badge, or for its renewal.' })
  @Access({ who: ['professional'], touches: ['badge_application'] })
  applyForBadge(@CurrentStaff() applicant: Staff, @Args('input') input: ApplyForBadgeInput): Promise<typeof ApplyForBadgeResult> {
    return this.apply.execute(applicant, input);
  }

  @Mutation(() => DecideApplicationResult, { description: 'Confirms an application, which gives the badge, or refuses it.' })
  @Access({ who: ['verifier'], touches: ['badge_application', 'badge', 'audit_entry'] })
  decideApplication(
    @CurrentStaff() verifier: Staff,
    @Args('input') input: DecideApplicationInput,
  ): Promise<typeof DecideApplicationResult> {
    return this.decide.execute(verifier, input);
  }
}
