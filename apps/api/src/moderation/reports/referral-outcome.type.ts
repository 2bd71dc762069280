import { Field, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

export const referralStates = ['open', 'kept', 'revoked'] as const;
export type ReferralState = (typeof referralStates)[number];
export const ReferralStateEnum = namedWords('ReferralState', 'What verifiers answered about a badge; open: nothing yet.', referralStates);

@ObjectType({
  description:
    'What became of a badge that verifiers were asked to check, for whoever reported it. Their words are for its holder and the record.',
})
export class ReferralOutcome {
  @Field(() => Id, { description: 'The id of the referral.' })
  readonly id!: string;
  @Field(() => ReferralStateEnum, { description: 'Whether the badge stands.' })
  readonly state!: ReferralState;
  @Field(() => Hour, { nullable: true, description: 'The hour in which a verifier answered; null while it waits.' })
  readonly answeredHour!: number | null;
}
