import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ModeratorAgreement } from './agreement.type.ts';
import { AnswerSecondLook } from './answer-second-look.command.ts';
import { ReadAgreement } from './read-agreement.query.ts';
import { ReadSecondLooks } from './read-second-looks.query.ts';
import { ReadSecondLook } from './second-look-sheet.query.ts';
import {
  AnswerSecondLookInput,
  AnswerSecondLookResult,
  GiveBackSecondLookResult,
  SecondLook,
  SecondLooks,
  SecondLookTaken,
} from './second-look.type.ts';
import { TakeSecondLook } from './take-second-look.command.ts';

@Resolver()
export class SecondLookResolver {
  constructor(
    private readonly looks: ReadSecondLooks,
    private readonly look: ReadSecondLook,
    private readonly take: TakeSecondLook,
    private readonly answer: AnswerSecondLook,
    private readonly agreement: ReadAgreement,
  ) {}

  @Query(() => SecondLooks, { description: 'What the viewer can judge a second time, and what came of it.' })
  @Access({ who: ['moderator'], touches: [] })
  secondLooks(@CurrentStaff() moderator: Staff): Promise<SecondLooks> {
    return this.looks.of(moderator);
  }

  @Query(() => SecondLook, { nullable: true, description: 'One second look. null: there is none for the viewer.' })
  @Access({ who: ['moderator', 'operator'], touches: [] })
  secondLook(@CurrentStaff() viewer: Staff, @Args('id', { type: () => Id }) id: string): Promise<SecondLook | null> {
    return this.look.of(viewer, id);
  }

  @Query(() => ModeratorAgreement, {
    nullable: true,
    description: 'How far moderators judge alike, for senior moderators and operators; null: the viewer is neither.',
  })
  @Access({ who: ['moderator', 'operator'], touches: [] })
  moderatorAgreement(@CurrentStaff() viewer: Staff): Promise<ModeratorAgreement | null> {
    return this.agreement.of(viewer);
  }

  @Mutation(() => SecondLookTaken, {
    description: 'Takes what waits longest for a second look; what of it is not heavy, where `calm` is true.',
  })
  @Access({ who: ['moderator'], touches: ['second_look', 'audit_entry'] })
  takeSecondLook(@CurrentStaff() moderator: Staff, @Args('calm') calm: boolean): Promise<SecondLookTaken> {
    return this.take.execute(moderator, calm);
  }

  @Mutation(() => AnswerSecondLookResult, { description: 'Says what the viewer would have decided. It changes nothing for anybody.' })
  @Access({ who: ['moderator'], touches: ['second_look', 'audit_entry'] })
  answerSecondLook(@CurrentStaff() reader: Staff, @Args('input') input: AnswerSecondLookInput): Promise<typeof AnswerSecondLookResult> {
    return this.answer.execute(reader, input);
  }

  @Mutation(() => GiveBackSecondLookResult, { description: 'Gives back what the viewer took, so that somebody else can.' })
  @Access({ who: ['moderator'], touches: ['second_look', 'audit_entry'] })
  giveBackSecondLook(@CurrentStaff() reader: Staff, @Args('id', { type: () => Id }) id: string): Promise<typeof GiveBackSecondLookResult> {
    return this.answer.giveBack(reader, id);
  }
}
