import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CrisisLevel } from '@rinnalla/content-safety';
import { Changed, InvalidInput, LimitReached, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { ThreadKindEnum } from '../threads/thread.type.ts';
import type { ThreadKind } from '../threads/thread.type.ts';
import { ContentNoteEnum, PostStateEnum } from './post.type.ts';
import type { ContentNote, PostState } from './post.type.ts';
import { CrisisLevelEnum, ScreeningOutcomeEnum } from './screening.type.ts';
import type { ScreeningOutcome } from './screening.type.ts';

@ObjectType({ description: 'A thread stands, with its opening post.' })
export class ThreadStarted {
  readonly __typename!: 'ThreadStarted';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Id, { description: 'The id of its opening post.' })
  readonly postId!: string;
  @Field(() => PostStateEnum, { description: 'held: a person reads it first.' })
  readonly state!: PostState;
  @Field(() => ScreeningOutcomeEnum, { description: 'What screening made of this text.' })
  readonly outcome!: ScreeningOutcome;
  @Field(() => CrisisLevelEnum, { description: 'How much danger its author may be in; from concern on there are words for them.' })
  readonly care!: CrisisLevel;
}

@ObjectType({ description: 'A reply stands.' })
export class PostWritten {
  readonly __typename!: 'PostWritten';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Id, { description: 'The id of the post.' })
  readonly postId!: string;
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
  @Field(() => PostStateEnum, { description: 'held: a person reads it first.' })
  readonly state!: PostState;
  @Field(() => ScreeningOutcomeEnum, { description: 'What screening made of this text.' })
  readonly outcome!: ScreeningOutcome;
  @Field(() => CrisisLevelEnum, { description: 'How much danger its author may be in; from concern on there are words for them.' })
  readonly care!: CrisisLevel;
}

@ObjectType({ description: 'A new revision stands.' })
export class PostEdited {
  readonly __typename!: 'PostEdited';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Id, { description: 'The id of the post.' })
  readonly postId!: string;
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
  @Field(() => PostStateEnum, { description: 'held: a person reads it first.' })
  readonly state!: PostState;
  @Field(() => ScreeningOutcomeEnum, { description: 'What screening made of this text.' })
  readonly outcome!: ScreeningOutcome;
  @Field(() => CrisisLevelEnum, { description: 'How much danger its author may be in; from concern on there are words for them.' })
  readonly care!: CrisisLevel;
}

@ObjectType({ description: 'The texts of the post are gone.' })
export class PostDeleted {
  readonly __typename!: 'PostDeleted';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Int, { description: 'Its place in the thread, which stays.' })
  readonly position!: number;
}

@ObjectType({ description: 'The word of support stands, or is withdrawn.' })
export class Reacted {
  readonly __typename!: 'Reacted';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Int, { description: 'The place of the post in its thread.' })
  readonly position!: number;
}

@InputType({ description: 'A thread to start.' })
export class StartThreadInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one thread.' })
  readonly submission!: string;
  @Field({ description: 'The board.' })
  readonly boardSlug!: string;
  @Field(() => ThreadKindEnum, { description: 'What kind of talk it is.' })
  readonly kind!: ThreadKind;
  @Field({ description: 'Its title, at most 120 characters.' })
  readonly title!: string;
  @Field({ description: 'The opening post, at most 10,000 characters.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

@InputType({ description: 'A reply to write.' })
export class ReplyInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one post.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The thread.' })
  readonly threadId!: string;
  @Field({ description: 'The text, at most 10,000 characters.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

@InputType({ description: 'A change to an own post.' })
export class EditPostInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one revision.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field(() => Id, { description: 'The revision that was on the screen.' })
  readonly revisionId!: string;
  @Field({ description: 'The new text, at most 10,000 characters.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

export const StartThreadResult = createUnionType({
  name: 'StartThreadResult',
  description: 'What became of starting a thread.',
  types: () => [ThreadStarted, InvalidInput, NotFound, NotAllowed, LimitReached] as const,
});
export const ReplyResult = createUnionType({
  name: 'ReplyResult',
  description: 'What became of replying.',
  types: () => [PostWritten, InvalidInput, NotFound, NotAllowed, LimitReached] as const,
});
export const EditPostResult = createUnionType({
  name: 'EditPostResult',
  description: 'What became of changing a post.',
  types: () => [PostEdited, InvalidInput, NotFound, NotAllowed, LimitReached, Changed] as const,
});
export const DeletePostResult = createUnionType({
  name: 'DeletePostResult',
  description: 'What became of taking a post away.',
  types: () => [PostDeleted, NotFound, NotAllowed] as const,
});
export const ReactResult = createUnionType({
  name: 'ReactResult',
  description: 'What became of leaving a word of support.',
  types: () => [Reacted, NotFound, NotAllowed] as const,
});
