import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChooseWork } from './choose-work.command.ts';
import { ReadMyWellbeing } from './my-wellbeing.query.ts';
import { TakeBreak } from './take-break.command.ts';
import { BreakSaid, ChooseWorkResult, MyPause, MyWellbeing, WorkChoiceInput } from './wellbeing.type.ts';

/** Every operation here is about whoever asks; none takes the id of anybody. */
@Resolver()
export class WellbeingResolver {
  constructor(
    private readonly own: ReadMyWellbeing,
    private readonly choose: ChooseWork,
    private readonly pause: TakeBreak,
  ) {}

  @Query(() => MyWellbeing, { description: 'How whoever asks is doing at work.' })
  @Access({ who: ['moderator'], touches: [] })
  myWellbeing(@CurrentStaff() moderator: Staff): Promise<MyWellbeing> {
    return this.own.of(moderator);
  }

  @Query(() => MyPause, { description: 'Whether whoever asks could do with a break, or is on one.' })
  @Access({ who: ['moderator'], touches: [] })
  myPause(@CurrentStaff() moderator: Staff): Promise<MyPause> {
    return this.own.pauseOf(moderator);
  }

  @Mutation(() => ChooseWorkResult, { description: 'Says how whoever asks wants to be looked after at work.' })
  @Access({ who: ['moderator'], touches: ['work_choice'] })
  chooseWork(@CurrentStaff() moderator: Staff, @Args('input') input: WorkChoiceInput): Promise<typeof ChooseWorkResult> {
    return this.choose.execute(moderator, input);
  }

  @Mutation(() => BreakSaid, { description: 'Begins a break: what whoever asks holds goes back into the queue.' })
  @Access({ who: ['moderator'], touches: ['work_choice', 'reviewable', 'audit_entry'] })
  takeBreak(@CurrentStaff() moderator: Staff): Promise<BreakSaid> {
    return this.pause.begin(moderator);
  }

  @Mutation(() => BreakSaid, { description: 'Ends a break.' })
  @Access({ who: ['moderator'], touches: ['work_choice'] })
  endBreak(@CurrentStaff() moderator: Staff): Promise<BreakSaid> {
    return this.pause.end(moderator);
  }
}
