import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PostStateEnum } from '../../community/index.ts';
import type { PostState } from '../../community/index.ts';
import { InvalidInput, LimitReached, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Words of a moderator to the author of a post, or of the author to the moderators.' })
export class CareMessage {
  @Field({ description: 'Whether a moderator wrote them; else the author.' })
  readonly byModerator!: boolean;
  @Field({ description: 'The words.' })
  readonly text!: string;
  @Field(() => Hour, { description: 'The hour in which they were written.' })
  readonly hour!: number;
}

@ObjectType({ description: 'What moderators and the author of a post wrote to one another, for the author.' })
export class CareConversation {
  @Field(() => Id, { description: 'The id of the post.' })
  readonly postId!: string;
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
  @Field(() => PostStateEnum, { description: 'Who can see it now.' })
  readonly postState!: PostState;
  @Field(() => Id, { description: 'The thread of the post.' })
  readonly threadId!: string;
  @Field({ description: 'Its title; empty where the opening post may not be seen.' })
  readonly threadTitle!: string;
  @Field(() => [CareMessage], { description: 'In their order.' })
  readonly messages!: CareMessage[];
  @Field({ description: 'Whether the author can write: once a moderator has.' })
  readonly mayAnswer!: boolean;
}

@InputType({ description: 'Words of a moderator to the author of a post.' })
export class SendCareMessageInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one message.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item about the post.' })
  readonly reviewableId!: string;
  @Field({ description: 'The words, at most 2,000 characters.' })
  readonly text!: string;
}

@InputType({ description: 'What a moderator says in the thread, under the face of the service.' })
export class AnswerInThreadInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one answer.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item about a post of the thread.' })
  readonly reviewableId!: string;
  @Field({ description: 'The text, as that of any post.' })
  readonly text!: string;
}

@InputType({ description: 'What the author of a post answers the moderators.' })
export class AnswerCareInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one answer.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field({ description: 'The words, at most 2,000 characters.' })
  readonly text!: string;
}

@ObjectType({ description: 'The author finds the words at the post and among the news.' })
export class CareMessageSent {
  readonly __typename!: 'CareMessageSent';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

@ObjectType({ description: 'The answer stands in the thread.' })
export class AnsweredInThread {
  readonly __typename!: 'AnsweredInThread';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => Int, { description: 'The place of the answer in the thread.' })
  readonly position!: number;
}

@ObjectType({ description: 'The words wait for a moderator, before everything else.' })
export class CareAnswered {
  readonly __typename!: 'CareAnswered';
  @Field(() => Id, { description: 'The id of the post.' })
  readonly postId!: string;
}

export const SendCareMessageResult = createUnionType({
  name: 'SendCareMessageResult',
  description: 'What became of writing to an author.',
  types: () => [CareMessageSent, InvalidInput, NotFound, NotAllowed] as const,
});
export const AnswerInThreadResult = createUnionType({
  name: 'AnswerInThreadResult',
  description: 'What became of answering in the thread.',
  types: () => [AnsweredInThread, InvalidInput, NotFound, NotAllowed] as const,
});
export const AnswerCareResult = createUnionType({
  name: 'AnswerCareResult',
  description: 'What became of answering the moderators.',
  types: () => [CareAnswered, InvalidInput, NotFound, NotAllowed, LimitReached] as const,
});
