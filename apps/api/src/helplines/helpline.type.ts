import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { helplineTopics } from '@rinnalla/helplines';
import type { CheckState, HelplineTopic } from '@rinnalla/helplines';
import { Changed, InvalidInput, namedWords, NotAllowed, NotFound } from '../platform/graphql/outcomes.type.ts';
import { Id } from '../platform/graphql/scalars.ts';

export const HelplineTopicEnum = namedWords('HelplineTopic', 'What a helpline is for.', helplineTopics);
const checkStates = ['fresh', 'getting_stale', 'stale', 'never_checked'] as const satisfies readonly CheckState[];
export const CheckStateEnum = namedWords('CheckState', 'How much the last check of a helpline still says.', checkStates);

@ObjectType({ description: 'A text in each of the three languages.' })
export class TextInThreeLanguages {
  @Field({ description: 'In Finnish.' })
  readonly fi!: string;
  @Field({ description: 'In Swedish.' })
  readonly sv!: string;
  @Field({ description: 'In English.' })
  readonly en!: string;
}

@ObjectType({ description: 'A number or chat for somebody in need.' })
export class PublicHelpline {
  @Field(() => Id, { description: 'Its id.' })
  readonly id!: string;
  @Field({ description: 'Two letters, EU, or * for any other.' })
  readonly country!: string;
  @Field(() => TextInThreeLanguages, { description: 'What it is called.' })
  readonly name!: TextInThreeLanguages;
  @Field(() => TextInThreeLanguages, { description: 'What it is for.' })
  readonly whatFor!: TextInThreeLanguages;
  @Field(() => String, { nullable: true, description: 'The number to call.' })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is on the web.' })
  readonly url!: string | null;
  @Field(() => Int, { nullable: true, description: 'From which age on, in years.' })
  readonly minAge!: number | null;
  @Field(() => Int, { nullable: true, description: 'Up to which age, in years.' })
  readonly maxAge!: number | null;
  @Field(() => [HelplineTopicEnum], { description: 'What it is for, as topics.' })
  readonly topics!: HelplineTopic[];
  @Field(() => [String], { description: 'Codes of the languages that are spoken there.' })
  readonly languages!: string[];
  @Field({ description: 'When it is open: always, unknown, or days and hours.' })
  readonly opening!: string;
  @Field({ description: 'The time zone of those hours.' })
  readonly timeZone!: string;
  @Field(() => String, { nullable: true, description: 'The day of the last check by an editor.' })
  readonly checkedOn!: string | null;
  @Field({ description: 'The day on which what stands here was written down.' })
  readonly writtenOn!: string;
}

@ObjectType({ description: 'A helpline as the editors keep it.' })
export class KeptHelpline {
  @Field(() => PublicHelpline, { description: 'What the public sees of it.' })
  readonly line!: PublicHelpline;
  @Field(() => CheckStateEnum, { description: 'How much its last check still says.' })
  readonly state!: CheckState;
  @Field({ description: 'Whether the public sees it now.' })
  readonly shown!: boolean;
  @Field({ description: 'Whether an editor has hidden it.' })
  readonly hidden!: boolean;
  @Field({ description: 'Whether it can never be hidden.' })
  readonly neverHides!: boolean;
  @Field({ description: 'What the editors should know.' })
  readonly note!: string;
  @Field(() => String, { nullable: true, description: 'Who checked it last.' })
  readonly checkedBy!: string | null;
  @Field(() => Int, { description: 'Goes up with every change.' })
  readonly version!: number;
}

@InputType({ description: 'A helpline as an editor wrote it.' })
export class SaveHelplineInput {
  @Field({ description: 'A random key of the form: sent twice, it adds one line.' })
  readonly submission!: string;
  @Field(() => Id, { nullable: true, description: 'The line that is changed; none for a new one.' })
  readonly helplineId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was on the screen.' })
  readonly version?: number | null;
  @Field({ description: 'Two letters, EU, or * for any other.' })
  readonly country!: string;
  @Field({ description: 'Its name in Finnish; at most 80 characters, like those that follow.' })
  readonly nameFi!: string;
  @Field({ description: 'Its name in Swedish.' })
  readonly nameSv!: string;
  @Field({ description: 'Its name in English.' })
  readonly nameEn!: string;
  @Field({ description: 'What it is for, in Finnish; at most 200 characters, like those that follow.' })
  readonly whatForFi!: string;
  @Field({ description: 'What it is for, in Swedish.' })
  readonly whatForSv!: string;
  @Field({ description: 'What it is for, in English.' })
  readonly whatForEn!: string;
  @Field({ description: 'The number to call; empty where there is none.' })
  readonly phone!: string;
  @Field({ description: 'An https address; empty where there is none.' })
  readonly url!: string;
  @Field(() => Int, { nullable: true, description: 'From which age on, in years.' })
  readonly minAge?: number | null;
  @Field(() => Int, { nullable: true, description: 'Up to which age, in years.' })
  readonly maxAge?: number | null;
  @Field(() => [HelplineTopicEnum], { description: 'What it is for; at least one.' })
  readonly topics!: HelplineTopic[];
  @Field(() => [String], { description: 'Codes of the languages that are spoken there.' })
  readonly languages!: string[];
  @Field({ description: 'When it is open: always, unknown, or days and hours.' })
  readonly opening!: string;
  @Field({ description: 'The time zone of those hours, such as Europe/Helsinki.' })
  readonly timeZone!: string;
  @Field({ description: 'What the editors should know; at most 1,000 characters.' })
  readonly note!: string;
  @Field({ description: 'Whether the editor has called or looked today, and all of this is right.' })
  readonly checkedToday!: boolean;
}

@ObjectType({ description: 'The helpline stands as asked.' })
export class HelplineSaved {
  readonly __typename!: 'HelplineSaved';
  @Field(() => Id, { description: 'Its id.' })
  readonly helplineId!: string;
}

export const SaveHelplineResult = createUnionType({
  name: 'SaveHelplineResult',
  description: 'What became of saving a helpline.',
  types: () => [HelplineSaved, InvalidInput, NotFound, NotAllowed, Changed] as const,
});
export const CheckHelplineResult = createUnionType({
  name: 'CheckHelplineResult',
  description: 'What became of noting that a helpline was checked.',
  types: () => [HelplineSaved, NotFound, Changed] as const,
});
export const HideHelplineResult = createUnionType({
  name: 'HideHelplineResult',
  description: 'What became of hiding or showing a helpline.',
  types: () => [HelplineSaved, NotFound, NotAllowed] as const,
});
