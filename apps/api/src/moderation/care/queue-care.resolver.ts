import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { CancelFollowUp } from './cancel-follow-up.command.ts';
import { CancelFollowUpResult, HandOverInput, HandOverResult, SetFollowUpInput, SetFollowUpResult } from './care-on-item.type.ts';
import { HandOverReviewable } from './hand-over-reviewable.command.ts';
import { SetFollowUp } from './set-follow-up.command.ts';

@Resolver()
export class QueueCareResolver {
  constructor(
    private readonly followUp: SetFollowUp,
    private readonly cancel: CancelFollowUp,
    private readonly handOver: HandOverReviewable,
  ) {}

  @Mutation(() => SetFollowUpResult, { description: 'Has an item stand in the queue again later.' })
  @Access({ who: ['moderator'], touches: ['follow_up', 'reviewable', 'audit_entry'] })
  setFollowUp(@CurrentStaff() moderator: Staff, @Args('input') input: SetFollowUpInput): Promise<typeof SetFollowUpResult> {
    return this.followUp.execute(moderator, input);
  }

  @Mutation(() => CancelFollowUpResult, { description: 'Takes a follow-up back.' })
  @Access({ who: ['moderator'], touches: ['follow_up', 'reviewable', 'audit_entry'] })
  cancelFollowUp(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<typeof CancelFollowUpResult> {
    return this.cancel.execute(moderator, id);
  }

  @Mutation(() => HandOverResult, { description: 'Gives a claimed item to another moderator, or back to the queue with a note.' })
  @Access({ who: ['moderator'], touches: ['hand_over', 'reviewable', 'audit_entry'] })
  handOverReviewable(@CurrentStaff() moderator: Staff, @Args('input') input: HandOverInput): Promise<typeof HandOverResult> {
    return this.handOver.execute(moderator, input);
  }
}
