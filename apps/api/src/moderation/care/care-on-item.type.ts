import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotAllowed, NotFound, namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { CareMessage } from './care.type.ts';

export const followUpStates = ['waiting', 'come', 'cancelled'] as const;
export type FollowUpState = (typeof followUpStates)[number];
export const FollowUpStateEnum = namedWords('FollowUpState', 'Whether the hour of a follow-up has come.', followUpStates);

@ObjectType({ description: 'When a moderator wants an item to be looked at again.' })
export class FollowUp {
  @Field(() => Id, { description: 'The id of the follow-up.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'From this hour on the item stands in the queue.' })
  readonly lookAgainHour!: number;
  @Field({ description: 'What to look at, for whoever looks; may be empty.' })
  readonly note!: string;
  @Field({ description: 'The name of the staff account that set it.' })
  readonly setBy!: string;
  @Field(() => FollowUpStateEnum, { description: 'Whether it still waits.' })
  readonly state!: FollowUpState;
}

@ObjectType({ description: 'A moderator gave an item away.' })
export class HandOver {
  @Field(() => Id, { description: 'The id of the hand-over.' })
  readonly id!: string;
  @Field({ description: 'The name of the staff account that gave it.' })
  readonly givenBy!: string;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that it was given to; null: to the queue.' })
  readonly givenTo!: string | null;
  @Field({ description: 'Why, for whoever comes next; may be empty.' })
  readonly note!: string;
  @Field(() => Hour, { description: 'The hour in which it was given.' })
  readonly hour!: number;
}

@ObjectType({ description: 'Somebody of the staff.' })
export class Colleague {
  @Field(() => Id, { description: 'The id of the staff account.' })
  readonly id!: string;
  @Field({ description: 'Its name.' })
  readonly name!: string;
}

@ObjectType({ description: 'What can be done about an item beside deciding it, and what was. The same rules are enforced.' })
export class CareOnItem {
  @Field(() => [CareMessage], { description: 'What moderators and the author wrote to one another, in its order.' })
  readonly messages!: CareMessage[];
  @Field({ description: 'Whether the viewer may write to the author now.' })
  readonly mayWrite!: boolean;
  @Field({ description: 'Whether the viewer may answer in the thread now.' })
  readonly mayAnswerInThread!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours at most the item can wait for a follow-up; null: the viewer may set none.',
  })
  readonly longestWait!: number | null;
  @Field(() => [Colleague], { description: 'To whom the viewer may give the item now, by name.' })
  readonly colleagues!: Colleague[];
  @Field(() => [FollowUp], { description: 'Follow-ups, the newest first, at most ten.' })
  readonly followUps!: FollowUp[];
  @Field(() => [HandOver], { description: 'Who gave it away, the newest first, at most ten.' })
  readonly handOvers!: HandOver[];
}

@InputType({ description: 'When to look at an item again.' })
export class SetFollowUpInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one follow-up.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item.' })
  readonly reviewableId!: string;
  @Field(() => Int, { description: 'In how many hours.' })
  readonly hours!: number;
  @Field({ description: 'What to look at, at most 500 characters; may be empty.' })
  readonly note!: string;
}

@InputType({ description: 'To whom an item is given, and why.' })
export class HandOverInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one hand-over.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item.' })
  readonly reviewableId!: string;
  @Field(() => Id, { nullable: true, description: 'The staff account; null: to the queue.' })
  readonly to?: string | null;
  @Field({ description: 'Why, at most 500 characters; may be empty.' })
  readonly note!: string;
}

@ObjectType({ description: 'The item stands in the queue again from that hour on.' })
export class FollowUpSet {
  readonly __typename!: 'FollowUpSet';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

@ObjectType({ description: 'Nobody waits for that hour any more.' })
export class FollowUpCancelled {
  readonly __typename!: 'FollowUpCancelled';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

@ObjectType({ description: 'The item is theirs for ten minutes, or back in the queue.' })
export class HandedOver {
  readonly __typename!: 'HandedOver';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

export const SetFollowUpResult = createUnionType({
  name: 'SetFollowUpResult',
  description: 'What became of setting a follow-up.',
  types: () => [FollowUpSet, InvalidInput, NotFound, NotAllowed] as const,
});
export const CancelFollowUpResult = createUnionType({
  name: 'CancelFollowUpResult',
  description: 'What became of taking a follow-up back.',
  types: () => [FollowUpCancelled, NotFound, NotAllowed] as const,
});
export const HandOverResult = createUnionType({
  name: 'HandOverResult',
  description: 'What became of giving an item away.',
  types: () => [HandedOver, InvalidInput, NotFound, NotAllowed] as const,
});
