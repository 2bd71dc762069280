import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Block } from '@rinnalla/post-grammar';
import { Board, Persona } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id, PostTree } from '../../platform/graphql/scalars.ts';
import { DecisionKindEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { ReportCategoryEnum } from '../reports/report-category.type.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { ReviewableClassEnum } from '../review/review-words.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import { SignalKindEnum } from '../review/signal-kind.type.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import { WordsInEachLanguage } from '../review/signal-on-item.type.ts';
import { SanctionKindEnum } from '../sanctions/sanction.type.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import { JudgementGroupEnum } from './judgement-group.type.ts';
import type { JudgementGroup } from './judgement-group.type.ts';

@ObjectType({ description: 'A judgement of a post, without whose it is.' })
export class Judgement {
  @Field(() => DecisionKindEnum, { description: 'What was decided, or would have been.' })
  readonly kind!: DecisionKind;
  @Field(() => SanctionKindEnum, { nullable: true, description: 'What about the author; null: nothing.' })
  readonly sanction!: SanctionKind | null;
  @Field(() => String, { nullable: true, description: 'The point of the policy, P1 to P8; null where it rests on none.' })
  readonly policyPoint!: string | null;
  @Field(() => JudgementGroupEnum, { description: 'What it comes to.' })
  readonly group!: JudgementGroup;
}

@ObjectType({ description: 'Two judgements of one post side by side, the second made without knowing the first.' })
export class ComparedLook {
  @Field(() => Id, { description: 'The id of the second look.' })
  readonly id!: string;
  @Field(() => ReviewableClassEnum, { description: 'The class of the item when it was decided.' })
  readonly class!: ReviewableClass;
  @Field(() => Judgement, { description: 'What was decided, and holds.' })
  readonly first!: Judgement;
  @Field(() => Judgement, { description: 'What the second reader would have decided.' })
  readonly second!: Judgement;
  @Field({ description: 'Whether both come to the same.' })
  readonly agrees!: boolean;
  @Field({ description: 'Whether one would have let stand what the other would have taken away, or restricted somebody for.' })
  readonly differsGravely!: boolean;
  @Field(() => Int, { description: 'How many whole weeks ago the second judgement was made.' })
  readonly weeksAgo!: number;
}

@ObjectType({ description: 'What the viewer can look at a second time, and what came of second looks that they had to do with.' })
export class SecondLooks {
  @Field(() => Int, {
    description: 'How many wait for somebody such as the viewer; to whoever has had enough of what is heavy, the others alone.',
  })
  readonly waiting!: number;
  @Field(() => Int, { description: 'How many of them are not heavy.' })
  readonly calm!: number;
  @Field(() => Id, { nullable: true, description: 'The one that the viewer has taken and not answered.' })
  readonly takenId!: string | null;
  @Field(() => [ComparedLook], {
    description: 'The newest twenty that the viewer made, or that were made of what the viewer decided. Nothing tells whose the other is.',
  })
  readonly compared!: ComparedLook[];
}

@ObjectType({ description: 'Why somebody looked at a post, as the first reader saw it.' })
export class ReportToReadAgain {
  @Field(() => ReportCategoryEnum, { description: 'What was wrong, as whoever reported chose it.' })
  readonly category!: ReportCategory;
  @Field({ description: 'In their own words; may be empty.' })
  readonly explanation!: string;
}

@ObjectType({ description: 'What software saw of the post.' })
export class SignalToReadAgain {
  @Field(() => SignalKindEnum, { description: 'What kind of signal.' })
  readonly kind!: SignalKind;
  @Field({ description: 'The rule behind it.' })
  readonly rule!: string;
  @Field(() => String, { nullable: true, description: 'Why, as a key of words.' })
  readonly reason!: string | null;
  @Field(() => WordsInEachLanguage, { nullable: true, description: 'Why, in words, where the content-safety library says it.' })
  readonly words!: WordsInEachLanguage | null;
}

@ObjectType({ description: 'A post that stands near the one that is judged.' })
export class PostNearby {
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
  @Field(() => Persona, { description: 'The face under which it was written.' })
  readonly author!: Persona;
  @Field(() => PostTree, { description: 'Its text as it stands now.' })
  readonly tree!: Block[];
}

@ObjectType({ description: 'What there is to judge a second time. Nothing tells what was decided, by whom, or what became of the post.' })
export class SecondLookSheet {
  @Field(() => Id, { description: 'The id of the second look.' })
  readonly id!: string;
  @Field(() => ReviewableClassEnum, { description: 'The class of the item when it was decided.' })
  readonly class!: ReviewableClass;
  @Field({ description: 'Whether the post waited to be read when it was decided on.' })
  readonly wasHeld!: boolean;
  @Field(() => Board, { description: 'Where the post lies.' })
  readonly board!: Board;
  @Field({ description: 'The title of its thread, in the words of whoever opened it.' })
  readonly threadTitle!: string;
  @Field(() => Persona, { description: 'The face under which it was written.' })
  readonly author!: Persona;
  @Field(() => PostTree, { description: 'The text that was decided on, also where words of it were covered since.' })
  readonly tree!: Block[];
  @Field(() => [ReportToReadAgain], { description: 'The reports that were there, the newest first, at most fifty.' })
  readonly reports!: ReportToReadAgain[];
  @Field(() => [SignalToReadAgain], { description: 'What screening had seen, at most fifty.' })
  readonly signals!: SignalToReadAgain[];
  @Field(() => [PostNearby], { description: 'The opening post, three posts before and two after, as far as everybody sees them now.' })
  readonly nearby!: PostNearby[];
  @Field(() => [DecisionKindEnum], { description: 'What could have been decided: the same list that is enforced.' })
  readonly availableDecisions!: DecisionKind[];
  @Field(() => [SanctionKindEnum], { description: 'What could have been decided about the author with it.' })
  readonly availableSanctions!: SanctionKind[];
}

@ObjectType({ description: 'A second look: what there is to judge for whoever took it; both judgements once it is answered.' })
export class SecondLook {
  @Field(() => SecondLookSheet, { nullable: true, description: 'What there is to judge; null: it is answered.' })
  readonly sheet!: SecondLookSheet | null;
  @Field(() => ComparedLook, { nullable: true, description: 'Both judgements; null: it is not answered.' })
  readonly compared!: ComparedLook | null;
  @Field(() => Id, {
    nullable: true,
    description:
      'The post, for whoever judged it the second time, where they would have restricted what stands: to be reported as anybody can.',
  })
  readonly postToReport!: string | null;
}

@ObjectType({ description: 'A second look was taken, or there was none to take.' })
export class SecondLookTaken {
  @Field(() => Id, { nullable: true, description: 'The one that is the viewer’s now; null: none waits.' })
  readonly secondLookId!: string | null;
}

@ObjectType({ description: 'The judgement is kept.' })
export class SecondLookAnswered {
  readonly __typename!: 'SecondLookAnswered';
  @Field(() => Id, { description: 'The id of the second look.' })
  readonly secondLookId!: string;
}

@ObjectType({ description: 'It waits for somebody else.' })
export class SecondLookGivenBack {
  readonly __typename!: 'SecondLookGivenBack';
  @Field(() => Id, { description: 'The id of the second look.' })
  readonly secondLookId!: string;
}

@InputType({ description: 'What the second reader would have decided.' })
export class AnswerSecondLookInput {
  @Field(() => Id, { description: 'The second look.' })
  readonly secondLookId!: string;
  @Field(() => DecisionKindEnum, { description: 'What.' })
  readonly kind!: DecisionKind;
  @Field(() => SanctionKindEnum, { nullable: true, description: 'What about the author; for no_action, hide and remove.' })
  readonly sanction?: SanctionKind | null;
  @Field(() => String, { nullable: true, description: 'The point of the policy, P1 to P8; for what restricts anything but by a note.' })
  readonly policyPoint?: string | null;
}

export const AnswerSecondLookResult = createUnionType({
  name: 'AnswerSecondLookResult',
  description: 'What became of the answer.',
  types: () => [SecondLookAnswered, InvalidInput, NotFound, NotAllowed] as const,
});

export const GiveBackSecondLookResult = createUnionType({
  name: 'GiveBackSecondLookResult',
  description: 'What became of giving a second look back.',
  types: () => [SecondLookGivenBack, NotFound] as const,
});
