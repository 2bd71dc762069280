import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ContentNoteEnum, LanguageEnum, PersonaKindEnum, ThreadKindEnum } from '../community/index.ts';
import type { ContentNote, Language, PersonaKind, ThreadKind } from '../community/index.ts';
import { InvalidInput, namedWords, NotAllowed, NotFound } from '../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../platform/graphql/scalars.ts';
import { threadNewsWords } from './kept-contents.ts';
import type { ThreadNews } from './kept-contents.ts';

export const ThreadNewsEnum = namedWords(
  'ThreadNews',
  'Whether a thread brings the member news, where the member said so.',
  threadNewsWords,
);

@ObjectType({ description: 'The member keeps as many of these as there is room for; nothing was written.' })
export class NoRoom {
  readonly __typename!: 'NoRoom';
  @Field(() => Int, { description: 'How many there is room for.' })
  readonly limit!: number;
}

@ObjectType({ description: 'Whether a thread brings news is kept.' })
export class ThreadNewsSet {
  readonly __typename!: 'ThreadNewsSet';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
}

@ObjectType({ description: 'The posts of a face are folded for this member alone.' })
export class AuthorMuted {
  readonly __typename!: 'AuthorMuted';
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field(() => Int, { description: 'The place of the post at which it was done.' })
  readonly position!: number;
}

@ObjectType({ description: 'The posts of a face are shown again.' })
export class Unmuted {
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@ObjectType({ description: 'A draft is kept.' })
export class DraftSaved {
  readonly __typename!: 'DraftSaved';
  @Field(() => Id, { description: 'The id of the draft.' })
  readonly id!: string;
}

@ObjectType({ description: 'A draft is gone.' })
export class DraftDiscarded {
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@InputType({ description: 'What stands in a form, to be kept as it is. Exactly one of thread and board.' })
export class SaveDraftInput {
  @Field({ description: 'The random key of the form: sent twice, it makes one draft.' })
  readonly submission!: string;
  @Field(() => Id, { nullable: true, description: 'The draft that the form was filled from, which is written over.' })
  readonly draftId?: string | null;
  @Field(() => Id, { nullable: true, description: 'The thread in which it would be a reply.' })
  readonly threadId?: string | null;
  @Field(() => String, { nullable: true, description: 'The board on which it would start a thread.' })
  readonly boardSlug?: string | null;
  @Field({ description: 'A title, at most 120 characters; may be empty.' })
  readonly title!: string;
  @Field(() => ThreadKindEnum, { nullable: true, description: 'The kind of talk that was chosen.' })
  readonly kind?: ThreadKind | null;
  @Field({ description: 'The text, at most 10,000 characters; may be empty where there is a title.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

@ObjectType({ description: 'A draft with its text. Nobody but its member can read it.' })
export class Draft {
  @Field(() => Id, { description: 'The id of the draft.' })
  readonly id!: string;
  @Field(() => Id, { nullable: true, description: 'The thread in which it would be a reply.' })
  readonly threadId!: string | null;
  @Field(() => String, { nullable: true, description: 'The board on which it would start a thread.' })
  readonly boardSlug!: string | null;
  @Field({ description: 'Its title; may be empty.' })
  readonly title!: string;
  @Field(() => ThreadKindEnum, { nullable: true, description: 'The kind of talk that was chosen.' })
  readonly kind!: ThreadKind | null;
  @Field({ description: 'Its text; may be empty.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

@ObjectType({ description: 'What the member keeps for itself in a thread.' })
export class KeptInThread {
  @Field(() => ThreadNewsEnum, { nullable: true, description: 'What the member said of its news; nothing: no word.' })
  readonly news!: ThreadNews | null;
  @Field(() => [Id], { description: 'The faces that the member has muted, here and elsewhere.' })
  readonly mutedFaces!: string[];
  @Field(() => Draft, { nullable: true, description: 'The draft of a reply here.' })
  readonly draft!: Draft | null;
}

@ObjectType({ description: 'A thread that the member follows, or whose news the member stopped.' })
export class FollowedThread {
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly threadId!: string;
  @Field({ description: 'Its title; empty where the opening post may not be seen.' })
  readonly title!: string;
  @Field({ description: 'The name of its board.' })
  readonly boardName!: string;
  @Field(() => ThreadNewsEnum, { description: 'Followed, or silent.' })
  readonly news!: ThreadNews;
  @Field(() => Hour, { description: 'The hour of its latest post.' })
  readonly lastHour!: number;
}

@ObjectType({ description: 'A face whose posts the member has muted.' })
export class MutedFace {
  @Field(() => Id, { description: 'The id of the face.' })
  readonly personaId!: string;
  @Field({ description: 'Its name.' })
  readonly name!: string;
  @Field(() => PersonaKindEnum, { description: 'How far the mute reaches: as far as the face does.' })
  readonly kind!: PersonaKind;
  @Field({ description: 'The title of the thread where it was muted; empty where the opening post may not be seen.' })
  readonly threadTitle!: string;
}

@ObjectType({ description: 'A draft as a list shows it.' })
export class DraftListed {
  @Field(() => Id, { description: 'The id of the draft.' })
  readonly id!: string;
  @Field({ description: 'Its first words.' })
  readonly words!: string;
  @Field(() => Id, { nullable: true, description: 'The thread in which it would be a reply.' })
  readonly threadId!: string | null;
  @Field(() => String, { nullable: true, description: 'The board on which it would start a thread.' })
  readonly boardSlug!: string | null;
  @Field({ description: 'The title of that thread or the name of that board; empty where it may not be seen.' })
  readonly placeName!: string;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the board.' })
  readonly language!: Language | null;
}

@ObjectType({ description: 'All that a member keeps for itself.' })
export class MyKeeping {
  @Field(() => [FollowedThread], { description: 'Threads that the member follows or keeps silent, the liveliest first.' })
  readonly follows!: FollowedThread[];
  @Field(() => [MutedFace], { description: 'Faces whose posts the member has muted, by name.' })
  readonly mutes!: MutedFace[];
  @Field(() => [DraftListed], { description: 'Drafts.' })
  readonly drafts!: DraftListed[];
}

export const SetThreadNewsResult = createUnionType({
  name: 'SetThreadNewsResult',
  description: 'What became of following a thread, or of stopping its news.',
  types: () => [ThreadNewsSet, NotFound, NoRoom] as const,
});
export const MuteAuthorResult = createUnionType({
  name: 'MuteAuthorResult',
  description: 'What became of muting the author of a post.',
  types: () => [AuthorMuted, NotFound, NotAllowed, NoRoom] as const,
});
export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  description: 'What became of keeping a draft.',
  types: () => [DraftSaved, InvalidInput, NoRoom] as const,
});
