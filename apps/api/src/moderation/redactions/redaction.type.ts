import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { coveredWhats } from '@rinnalla/post-grammar';
import type { Block, CoveredWhat } from '@rinnalla/post-grammar';
import { namedWords, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id, PostTree } from '../../platform/graphql/scalars.ts';
import { Quote } from '../review/signal-on-item.type.ts';

export const CoveredWhatEnum = namedWords('CoveredWhat', 'What kind of thing was covered, as readers are told.', coveredWhats);

@InputType({ description: 'A place to cover, in the text that the sheet is about.' })
export class PlaceToCoverInput {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 units.' })
  readonly from!: number;
  @Field(() => Int, { description: 'Where it ends: the first unit after it.' })
  readonly to!: number;
  @Field(() => CoveredWhatEnum, { description: 'What readers are told that it was.' })
  readonly what!: CoveredWhat;
}

@InputType({ description: 'What to cover in a post.' })
export class CoverInput {
  @Field({ description: 'Words, one a line; every occurrence of each is covered, also with an ending, and each must occur.' })
  readonly words!: string;
  @Field(() => CoveredWhatEnum, { description: 'What readers are told that these words were.' })
  readonly what!: CoveredWhat;
  @Field(() => [PlaceToCoverInput], { description: 'Places that screening found, or that were picked.' })
  readonly places!: PlaceToCoverInput[];
}

@ObjectType({ description: 'A place that screening found in the text, to pick.' })
export class FoundPlace {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 units.' })
  readonly from!: number;
  @Field(() => Int, { description: 'Where it ends: the first unit after it.' })
  readonly to!: number;
  @Field(() => CoveredWhatEnum, { description: 'What kind of thing it is.' })
  readonly what!: CoveredWhat;
  @Field({ description: 'The words that stand there.' })
  readonly words!: string;
}

@ObjectType({ description: 'A post in the same thread in which words that would be covered stand as well. Nothing covers them there.' })
export class WordsElsewhere {
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
}

@ObjectType({ description: 'What can be covered in a post, and what a choice would make of it. Writes nothing.' })
export class RedactionSheet {
  @Field(() => [FoundPlace], { description: 'What screening found in the text and nobody has covered yet.' })
  readonly found!: FoundPlace[];
  @Field(() => PostTree, { nullable: true, description: 'The text with the choice covered; none where nothing is chosen.' })
  readonly tree!: Block[] | null;
  @Field(() => Int, { description: 'How many places the choice covers.' })
  readonly count!: number;
  @Field(() => [String], { description: 'Words of the choice that stand nowhere in the text.' })
  readonly missing!: string[];
  @Field({ description: 'Whether words of the choice stand in the title of the thread, which is not covered.' })
  readonly inTitle!: boolean;
  @Field(() => [WordsElsewhere], { description: 'Where else in the thread they stand, at most twenty posts.' })
  readonly elsewhere!: WordsElsewhere[];
}

@ObjectType({ description: 'Words that were covered, for their author.' })
export class CoveredWords {
  @Field({ description: 'The words.' })
  readonly words!: string;
  @Field(() => CoveredWhatEnum, { description: 'What readers are told that it was.' })
  readonly what!: CoveredWhat;
}

@ObjectType({ description: 'A covered place with what stood there. That it was looked at stands in the audit log.' })
export class CoveredPassage {
  @Field(() => CoveredWhatEnum, { description: 'What readers are told that it was.' })
  readonly what!: CoveredWhat;
  @Field(() => Quote, { description: 'The covered words with what stands around them.' })
  readonly quote!: Quote;
}

@ObjectType({ description: 'What a decision covered.' })
export class CoveredLookedAt {
  readonly __typename!: 'CoveredLookedAt';
  @Field(() => [CoveredPassage], { description: 'The places, in their order.' })
  readonly passages!: CoveredPassage[];
}

export const LookAtCoveredResult = createUnionType({
  name: 'LookAtCoveredResult',
  description: 'What became of looking at covered words.',
  types: () => [CoveredLookedAt, NotFound, NotAllowed] as const,
});
