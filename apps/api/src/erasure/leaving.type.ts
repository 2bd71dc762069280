import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WayInInput, WayInNotUsable } from '../accounts/index.ts';
import { namedWords } from '../platform/graphql/outcomes.type.ts';

export const leavingPaces = ['spread', 'at_once'] as const;
export type LeavingPace = (typeof leavingPaces)[number];
export const LeavingPaceEnum = namedWords('LeavingPace', 'How fast what somebody wrote goes when they leave.', leavingPaces);

@InputType({ description: 'What it takes to leave for good.' })
export class LeaveInput {
  @Field(() => WayInInput, { description: 'A way in of this account.' })
  readonly proof!: WayInInput;
  @Field(() => LeavingPaceEnum, { description: 'Spread over the days, or all at once.' })
  readonly pace!: LeavingPace;
}

@ObjectType({ description: 'The account is gone: no way in, no session and no sealed item is left. What it wrote waits to be erased.' })
export class Left {
  readonly __typename!: 'Left';
  @Field(() => Int, { description: 'Within so many days everything is erased.' })
  readonly days!: number;
}

export const LeaveResult = createUnionType({
  name: 'LeaveResult',
  description: 'What became of leaving.',
  types: () => [Left, WayInNotUsable] as const,
});
