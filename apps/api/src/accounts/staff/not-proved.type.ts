import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const notProvedProblems = ['not_recognised', 'try_later', 'busy'] as const;
export type NotProvedProblem = (typeof notProvedProblems)[number];
const NotProvedProblemEnum = namedWords('NotProvedProblem', 'Why somebody was not taken for a member of staff.', notProvedProblems);

@ObjectType({ description: 'Whoever asked did not show to be the member of staff whom they named.' })
export class NotProved {
  readonly __typename!: 'NotProved';
  @Field(() => NotProvedProblemEnum, {
    description: 'Not recognised, whatever of it was wrong; too many attempts; or too many people just now.',
  })
  readonly problem!: NotProvedProblem;
  @Field(() => Int, { nullable: true, description: 'After too many attempts: the whole minutes to wait.' })
  readonly minutes!: number | null;
}

@InputType({ description: 'By which a member of staff shows again who they are: password and one-time code, or a passkey.' })
export class StaffProofInput {
  @Field(() => String, { nullable: true, description: 'The password.' })
  readonly password?: string | null;
  @Field(() => String, { nullable: true, description: 'The one-time code; each works once.' })
  readonly code?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer of a passkey to a challenge of ours, as JSON; then the others are not looked at.',
  })
  readonly passkey?: string | null;
}

export const notRecognised: NotProved = { __typename: 'NotProved', problem: 'not_recognised', minutes: null };
export const tooBusy: NotProved = { __typename: 'NotProved', problem: 'busy', minutes: null };
export const tryLater = (minutes: number): NotProved => ({ __typename: 'NotProved', problem: 'try_later', minutes });
