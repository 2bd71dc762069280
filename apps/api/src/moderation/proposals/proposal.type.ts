import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Changed, InvalidInput, namedWords, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { DecisionKindEnum, GroundEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind, Ground } from '../decisions/decision-kind.type.ts';
import { SanctionOnDecision } from '../sanctions/sanction.type.ts';

export const proposalAnswers = ['confirmed', 'refused', 'withdrawn'] as const;
export type ProposalAnswer = (typeof proposalAnswers)[number];
export const ProposalAnswerEnum = namedWords(
  'ProposalAnswer',
  'What becomes of a proposal: another account confirms or refuses it, or its own takes it back.',
  proposalAnswers,
);

export const proposalStates = ['open', ...proposalAnswers, 'lapsed'] as const;
export type ProposalState = (typeof proposalStates)[number];
export const ProposalStateEnum = namedWords('ProposalState', 'Whether a proposal waits, and if not, what became of it.', proposalStates);

@ObjectType({ description: 'A decision that needs a second pair of eyes.' })
export class Proposal {
  @Field(() => Id, { description: 'The id of the proposal.' })
  readonly id!: string;
  @Field(() => ProposalStateEnum, { description: 'Whether it waits, and if not, what became of it.' })
  readonly state!: ProposalState;
  @Field({ description: 'The name of the staff account that proposed it.' })
  readonly proposedBy!: string;
  @Field(() => Hour, { description: 'The hour in which it was proposed.' })
  readonly hour!: number;
  @Field(() => DecisionKindEnum, { description: 'What it proposes for the post.' })
  readonly kind!: DecisionKind;
  @Field({ description: 'Why, as the author would read it.' })
  readonly reasonForAuthor!: string;
  @Field({ description: 'The facts, as the author would read them.' })
  readonly facts!: string;
  @Field(() => GroundEnum, { description: 'Whether it rests on the law or on the policy.' })
  readonly ground!: Ground;
  @Field(() => String, { nullable: true, description: 'Which law; null for what rests on the policy.' })
  readonly legalGround!: string | null;
  @Field({ description: 'The point of the policy.' })
  readonly policyPoint!: string;
  @Field(() => SanctionOnDecision, { description: 'What it proposes for the author.' })
  readonly sanction!: SanctionOnDecision;
  @Field(() => [ProposalAnswerEnum], { description: 'What the viewer may answer now.' })
  readonly availableAnswers!: ProposalAnswer[];
  @Field({ description: 'Whether it is for a senior moderator of the board to answer, and the viewer is none.' })
  readonly forSeniors!: boolean;
  @Field({ description: 'Whether the text or the item has changed since: then it cannot be confirmed any more.' })
  readonly outdated!: boolean;
  @Field({ description: 'Whether nobody answered in the time in which somebody should have.' })
  readonly over!: boolean;
  @Field({ description: 'Whether there is another active staff account that could answer.' })
  readonly somebodyCanAnswer!: boolean;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that answered.' })
  readonly answeredBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  readonly reason!: string | null;
}

@InputType({ description: 'The answer to a proposal.' })
export class AnswerProposalInput {
  @Field(() => Id, { description: 'The proposal.' })
  readonly proposalId!: string;
  @Field(() => Int, { description: 'The version of item and text that was on the screen.' })
  readonly version!: number;
  @Field(() => ProposalAnswerEnum, { description: 'The answer.' })
  readonly answer!: ProposalAnswer;
  @Field({ description: 'Why it is refused, for the colleague who proposed it; at most 2,000 characters.' })
  readonly reason!: string;
}

@ObjectType({ description: 'The proposal is answered.' })
export class ProposalAnswered {
  readonly __typename!: 'ProposalAnswered';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => ProposalAnswerEnum, { description: 'The answer.' })
  readonly answer!: ProposalAnswer;
}

export const AnswerProposalResult = createUnionType({
  name: 'AnswerProposalResult',
  description: 'What became of answering a proposal.',
  types: () => [ProposalAnswered, InvalidInput, NotFound, NotAllowed, Changed] as const,
});
