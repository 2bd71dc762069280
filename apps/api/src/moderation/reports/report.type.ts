import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { AppealView } from '../appeals/appeal-state.type.ts';
import { DecisionKindEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { TargetKindEnum } from '../review/target-kind.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import { ReferralOutcome } from './referral-outcome.type.ts';
import { ReportCategoryEnum } from './report-category.type.ts';
import type { ReportCategory } from './report-category.type.ts';

@ObjectType({ description: 'What stands beside the text of a post and can be reported with it.' })
export class ReportTarget {
  @Field(() => TargetKindEnum, { description: 'Title, name or badge.' })
  readonly kind!: TargetKind;
  @Field({ description: 'What it says now.' })
  readonly words!: string;
  @Field(() => Int, { description: 'Which title or name it is, or the day of the check of the badge; a report names it.' })
  readonly number!: number;
}

@InputType({ description: 'A report about a post, or about what is seen with it, as its reader saw it.' })
export class ReportPostInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one report with one reference.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field(() => Id, { description: 'The revision that was on the screen.' })
  readonly revisionId!: string;
  @Field(() => TargetKindEnum, { defaultValue: 'post', description: 'What it is about: the text, or what is seen with it.' })
  readonly about!: TargetKind;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the title, name or badge that was on the screen; for what is not the text.',
  })
  readonly seen?: number | null;
  @Field(() => ReportCategoryEnum, { description: 'What is wrong; each target has some of them.' })
  readonly category!: ReportCategory;
  @Field({ description: 'What is wrong, in own words, at most 2,000 characters; may be empty, except for other.' })
  readonly explanation!: string;
  @Field({ description: 'That it is meant honestly; needed from guests.' })
  readonly goodFaith!: boolean;
  @Field(() => String, { nullable: true, description: "How to reach a guest, at most 200 characters. A member's is never kept." })
  readonly contact?: string | null;
}

@ObjectType({ description: 'The report has come in.' })
export class ReportReceived {
  readonly __typename!: 'ReportReceived';
  @Field({ description: 'The secret reference, which is shown this once; empty where the member had reported this before.' })
  readonly reference!: string;
  @Field({ description: 'Whether the member had reported this text before; nothing was written then.' })
  readonly alreadyReported!: boolean;
}

@ObjectType({ description: 'What became of a report.' })
export class ReportOutcome {
  @Field(() => Hour, { description: 'The hour in which it was decided.' })
  readonly decidedHour!: number;
  @Field(() => DecisionKindEnum, { description: "What stands now, after the author's appeal if there was one." })
  readonly kind!: DecisionKind;
  @Field({ description: 'Whether something was decided about the author as well. What it is, only the author is told.' })
  readonly aboutAuthor!: boolean;
  @Field({ description: 'Why.' })
  readonly reason!: string;
  @Field(() => Id, { description: 'The id of the decision.' })
  readonly decisionId!: string;
  @Field({ description: 'Whether whoever reported may still ask for a new look.' })
  readonly appealable!: boolean;
  @Field(() => AppealView, { nullable: true, description: 'The appeal of whoever reported, if there is one.' })
  readonly appeal!: AppealView | null;
  @Field(() => ReferralOutcome, { nullable: true, description: 'Where verifiers were asked to check a badge: what they answered.' })
  readonly referral!: ReferralOutcome | null;
}

@ObjectType({ description: 'A report, for whoever holds its reference.' })
export class ReportStatus {
  @Field(() => Id, { description: 'The id of the report.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'The hour in which it came in.' })
  readonly receivedHour!: number;
  @Field(() => TargetKindEnum, { description: 'What it was about.' })
  readonly about!: TargetKind;
  @Field(() => ReportCategoryEnum, { description: 'What was wrong.' })
  readonly category!: ReportCategory;
  @Field(() => ReportOutcome, { nullable: true, description: 'What became of it; null while it waits.' })
  readonly outcome!: ReportOutcome | null;
}

export const ReportPostResult = createUnionType({
  name: 'ReportPostResult',
  description: 'What became of reporting.',
  types: () => [ReportReceived, InvalidInput, NotFound, NotAllowed] as const,
});
