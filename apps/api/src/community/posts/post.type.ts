import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Block } from '@rinnalla/post-grammar';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id, PostTree } from '../../platform/graphql/scalars.ts';
import { Persona } from '../personas/persona.type.ts';

export const postStates = ['visible', 'held', 'hidden', 'removed', 'deleted'] as const;
export type PostState = (typeof postStates)[number];
export const PostStateEnum = namedWords('PostState', 'Who can see a post.', postStates);

export const contentNotes = ['self_harm', 'suicide', 'violence', 'sexual_violence', 'eating', 'substances', 'loss', 'other'] as const;
export type ContentNote = (typeof contentNotes)[number];
export const ContentNoteEnum = namedWords('ContentNote', 'What a post deals with, said before it is opened.', contentNotes);

export const reactionKinds = ['hear_you', 'me_too', 'strength', 'thank_you', 'helped'] as const;
export type ReactionKind = (typeof reactionKinds)[number];
export const ReactionKindEnum = namedWords('ReactionKind', 'A word of support.', reactionKinds);

@ObjectType({ description: 'How many people left one word of support.' })
export class ReactionCount {
  @Field(() => ReactionKindEnum, { description: 'The word.' })
  readonly kind!: ReactionKind;
  @Field(() => Int, { description: 'How many people.' })
  readonly count!: number;
}

@ObjectType({ description: 'What this viewer may do with a post now.' })
export class PostAbilities {
  @Field({ description: 'Change its text.' })
  readonly edit!: boolean;
  @Field({ description: 'Take it away.' })
  readonly delete!: boolean;
  @Field({ description: 'Leave a word of support.' })
  readonly react!: boolean;
  @Field({ description: 'Report it.' })
  readonly report!: boolean;
}

@ObjectType({ description: 'What the author alone is told of an own post.' })
export class PostForAuthor {
  @Field({ description: 'Whether a person reads it first because its author may be in danger.' })
  readonly heldWithCare!: boolean;
  @Field({ description: 'Whether there are words of care for its author, to be asked for with postCare.' })
  readonly wordsOfCare!: boolean;
  @Field(() => Int, { description: 'How many messages moderators have written to the author about it.' })
  readonly careMessages!: number;
}

@ObjectType({ description: 'One contribution to a thread.' })
export class Post {
  @Field(() => Id, { description: 'The id of the post.' })
  readonly id!: string;
  @Field(() => Id, { description: 'The revision that is shown; a report is bound to it.' })
  readonly revisionId!: string;
  @Field(() => Int, { description: 'Its place in the thread; the opening post is 1.' })
  readonly position!: number;
  @Field(() => Hour, { description: 'The hour in which it was written.' })
  readonly hour!: number;
  @Field(() => PostStateEnum, { description: 'Who can see it.' })
  readonly state!: PostState;
  @Field(() => Persona, { description: 'The face under which it was written.' })
  readonly author!: Persona;
  @Field(() => PostTree, { description: 'Its text; empty where this viewer may not see it.' })
  readonly tree!: Block[];
  @Field(() => [ContentNoteEnum], { description: 'What it deals with, said by the author or by a moderator.' })
  readonly contentNotes!: ContentNote[];
  @Field({ description: 'Whether it was changed after it was written.' })
  readonly edited!: boolean;
  @Field(() => [ReactionCount], { description: 'Words of support, those with at least one.' })
  readonly reactions!: ReactionCount[];
  @Field({ description: 'Whether this viewer wrote it.' })
  readonly mine!: boolean;
  @Field(() => ReactionKindEnum, { nullable: true, description: 'The word of support that this viewer left.' })
  readonly myReaction!: ReactionKind | null;
  @Field(() => [ReactionKindEnum], { description: 'The words of support that can be left.' })
  readonly wordsOfSupport!: readonly ReactionKind[];
  @Field(() => PostForAuthor, { nullable: true, description: 'For its author; null for everybody else.' })
  readonly forAuthor!: PostForAuthor | null;
  @Field(() => PostAbilities, { description: 'What this viewer may do with it now.' })
  readonly abilities!: PostAbilities;
}
