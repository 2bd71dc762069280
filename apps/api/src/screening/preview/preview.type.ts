import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { personalDataTypes } from '@rinnalla/content-safety';
import type { PersonalDataType } from '@rinnalla/content-safety';
import type { Block } from '@rinnalla/post-grammar';
import { ContentNoteEnum, LanguageEnum } from '../../community/index.ts';
import type { ContentNote, Language } from '../../community/index.ts';
import { SignalPartEnum } from '../../moderation/index.ts';
import type { SignalPart } from '../../moderation/index.ts';
import { InvalidInput, namedWords, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id, PostTree } from '../../platform/graphql/scalars.ts';
import { PostCare } from '../care/post-care.type.ts';

export const PersonalDataTypeEnum = namedWords('PersonalDataType', 'What kind of detail somebody can be recognised by.', personalDataTypes);

@InputType({ description: 'A text to look at before it is sent, and where it would stand: one of the three.' })
export class PreviewPostInput {
  @Field(() => String, { nullable: true, description: 'The board on which it would start a thread.' })
  readonly boardSlug?: string | null;
  @Field(() => Id, { nullable: true, description: 'The thread in which it would be a reply.' })
  readonly threadId?: string | null;
  @Field(() => Id, { nullable: true, description: 'The own post that it would change.' })
  readonly postId?: string | null;
  @Field(() => String, { nullable: true, description: 'The title of the thread that it would start.' })
  readonly title?: string | null;
  @Field({ description: 'The text.' })
  readonly text!: string;
  @Field(() => [ContentNoteEnum], { description: 'What it deals with.' })
  readonly contentNotes!: ContentNote[];
}

@ObjectType({ description: 'A detail by which the author could be recognised or reached.' })
export class DetailInDraft {
  @Field(() => PersonalDataTypeEnum, { description: 'What kind of detail.' })
  readonly type!: PersonalDataType;
  @Field(() => SignalPartEnum, { description: 'Where it stands.' })
  readonly part!: SignalPart;
  @Field(() => Int, { description: 'Where it begins there, in UTF-16 units.' })
  readonly from!: number;
  @Field(() => Int, { description: 'Where it ends: the first unit after it.' })
  readonly to!: number;
}

@ObjectType({ description: 'A gentler word for something that is said of others.' })
export class WordInDraft {
  @Field({ description: 'What one could say instead.' })
  readonly prefer!: string;
  @Field(() => SignalPartEnum, { description: 'Where it stands.' })
  readonly part!: SignalPart;
  @Field(() => Int, { description: 'Where it begins there, in UTF-16 units.' })
  readonly from!: number;
  @Field(() => Int, { description: 'Where it ends: the first unit after it.' })
  readonly to!: number;
}

@ObjectType({ description: 'What a text looks like and what would become of it. Nothing of it is kept.' })
export class PostPreview {
  readonly __typename!: 'PostPreview';
  @Field(() => String, { nullable: true, description: 'The title as it would stand.' })
  readonly title!: string | null;
  @Field({ description: 'The text as it would stand; places are counted in it.' })
  readonly text!: string;
  @Field(() => PostTree, { description: 'The text as it would be shown.' })
  readonly tree!: Block[];
  @Field(() => LanguageEnum, { description: 'The language that it is mostly in.' })
  readonly language!: Language;
  @Field(() => PostCare, { description: 'What would become of it, and what its author would be told of care.' })
  readonly care!: PostCare;
  @Field(() => [DetailInDraft], { description: 'Details by which the author could be recognised or reached.' })
  readonly details!: DetailInDraft[];
  @Field(() => [WordInDraft], { description: 'Gentler words for what is said of others.' })
  readonly gentlerWords!: WordInDraft[];
}

export const PreviewPostResult = createUnionType({
  name: 'PreviewPostResult',
  description: 'What became of looking at a text.',
  types: () => [PostPreview, InvalidInput, NotFound, NotAllowed] as const,
});
