import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentMember, CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import { AnswerCare } from './answer-care.command.ts';
import { AnswerInThread } from './answer-in-thread.command.ts';
import { ReadCareConversation } from './care-conversation.query.ts';
import {
  AnswerCareInput,
  AnswerCareResult,
  AnswerInThreadInput,
  AnswerInThreadResult,
  CareConversation,
  SendCareMessageInput,
  SendCareMessageResult,
} from './care.type.ts';
import { SendCareMessage } from './send-care-message.command.ts';
import { StaffedHours } from './staffed-hours.ts';
import { Staffing } from './staffing.type.ts';

@Resolver()
export class CareResolver {
  constructor(
    private readonly hours: StaffedHours,
    private readonly conversation: ReadCareConversation,
    private readonly answer: AnswerCare,
    private readonly send: SendCareMessage,
    private readonly inThread: AnswerInThread,
  ) {}

  @Query(() => Staffing, { description: 'Whether moderators are there now, and when they come next.' })
  @Access({ who: ['guest'], touches: [] })
  staffing(): Staffing {
    return this.hours.now();
  }

  @Query(() => CareConversation, { nullable: true, description: 'What moderators wrote to the viewer about an own post, and the answers.' })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  careConversation(@CurrentMember() member: Member, @Args('postId', { type: () => Id }) postId: string): Promise<CareConversation | null> {
    return this.conversation.about(member, postId);
  }

  @Mutation(() => AnswerCareResult, {
    description: 'The author of a post answers what moderators wrote. No sanction keeps anybody from it.',
  })
  @Access({ who: ['member'], touches: ['delivery', 'reviewable', 'signal'], whileClosed: true })
  answerCare(@CurrentMember() member: Member, @Args('input') input: AnswerCareInput): Promise<typeof AnswerCareResult> {
    return this.answer.execute(member, input);
  }

  @Mutation(() => SendCareMessageResult, { description: 'Writes to the author of a post, for nobody else to read.' })
  @Access({ who: ['moderator'], touches: ['delivery', 'audit_entry'] })
  sendCareMessage(@CurrentStaff() moderator: Staff, @Args('input') input: SendCareMessageInput): Promise<typeof SendCareMessageResult> {
    return this.send.execute(moderator, input);
  }

  @Mutation(() => AnswerInThreadResult, { description: 'Answers in the thread, under the face of the service.' })
  @Access({ who: ['moderator'], touches: ['persona', 'post', 'revision', 'thread', 'audit_entry'] })
  answerInThread(@CurrentStaff() moderator: Staff, @Args('input') input: AnswerInThreadInput): Promise<typeof AnswerInThreadResult> {
    return this.inThread.execute(moderator, input);
  }
}
