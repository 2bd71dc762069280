import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  AppealStateEnum,
  DecisionKindEnum,
  ReportCategoryEnum,
  ReportOutcome,
  SanctionKindEnum,
  TargetKindEnum,
} from '../moderation/index.ts';
import type { AppealState, DecisionKind, ReportCategory, SanctionKind, TargetKind } from '../moderation/index.ts';
import { namedWords } from '../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../platform/graphql/scalars.ts';
import { WaitingThread } from '../reply-promise/index.ts';

export const newsKinds = [
  'reply',
  'decision',
  'decision_undone',
  'appeal_outcome',
  'report_outcome',
  'referral_answered',
  'care_message',
] as const;
export type NewsKind = (typeof newsKinds)[number];
export const NewsKindEnum = namedWords('NewsKind', 'What is new.', newsKinds);

@ObjectType({ description: 'Something that the member has not marked as seen.' })
export class NewsItem {
  @Field(() => NewsKindEnum, {
    description:
      'A reply in a thread of mine, a decision on a post of mine, that it was taken back, a new look at it, the outcome of a report, what verifiers answered about a reported badge, or words of a moderator.',
  })
  readonly kind!: NewsKind;
  @Field(() => Hour, { description: 'The hour in which it happened.' })
  readonly hour!: number;
  @Field(() => Id, { nullable: true, description: 'The thread, for a reply and a decision.' })
  readonly threadId!: string | null;
  @Field(() => String, { nullable: true, description: 'The title of that thread; empty where the opening post may not be seen.' })
  readonly threadTitle!: string | null;
  @Field(() => Int, { nullable: true, description: 'The place of a reply in its thread.' })
  readonly position!: number | null;
  @Field(() => Id, { nullable: true, description: 'The decision on a post of mine.' })
  readonly decisionId!: string | null;
  @Field(() => Id, { nullable: true, description: 'The report of mine.' })
  readonly reportId!: string | null;
  @Field(() => Id, { nullable: true, description: 'The post of mine that a moderator wrote about.' })
  readonly postId!: string | null;
}

@ObjectType({ description: 'Words of a moderator about a post of the member; the newest of each post.' })
export class MyCareMessage {
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field({ description: 'The title of the thread; empty where the opening post may not be seen.' })
  readonly threadTitle!: string;
  @Field(() => Hour, { description: 'The hour in which they were written.' })
  readonly hour!: number;
}

@ObjectType({ description: 'A thread in which the member has written.' })
export class MyThread {
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly id!: string;
  @Field({ description: 'Its title; empty where the opening post may not be seen.' })
  readonly title!: string;
  @Field({ description: 'The name of its board.' })
  readonly boardName!: string;
  @Field({ description: 'The name under which the member writes there.' })
  readonly myFace!: string;
  @Field(() => Hour, { description: 'The hour of its latest post.' })
  readonly lastHour!: number;
}

@ObjectType({ description: 'A report that the member made.' })
export class MyReport {
  @Field(() => Id, { description: 'The id of the report.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'The hour in which it was made.' })
  readonly hour!: number;
  @Field(() => TargetKindEnum, { description: 'What it was about.' })
  readonly about!: TargetKind;
  @Field(() => ReportCategoryEnum, { description: 'What was wrong.' })
  readonly category!: ReportCategory;
  @Field(() => ReportOutcome, { nullable: true, description: 'What became of it; nothing while it waits.' })
  readonly outcome!: ReportOutcome | null;
}

@ObjectType({ description: 'A decision on a post of the member.' })
export class MyDecision {
  @Field(() => Id, { description: 'The id of the decision.' })
  readonly decisionId!: string;
  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  readonly kind!: DecisionKind;
  @Field(() => SanctionKindEnum, { nullable: true, description: 'What was decided about the member beside the post; null: nothing.' })
  readonly sanction!: SanctionKind | null;
  @Field(() => AppealStateEnum, { nullable: true, description: "What became of the member's own appeal; null without one." })
  readonly appealState!: AppealState | null;
  @Field(() => Hour, { nullable: true, description: 'The hour in which it was taken back; null: it was not.' })
  readonly undoneHour!: number | null;
  @Field(() => Hour, { description: 'The hour in which it was decided.' })
  readonly hour!: number;
  @Field({ description: 'The title of the thread; empty where the opening post may not be seen.' })
  readonly threadTitle!: string;
}

@ObjectType({ description: "A member's own things, each list the newest first and at most 50 long." })
export class MyThings {
  @Field(() => [NewsItem], { description: 'What happened since the member last marked the news as seen.' })
  readonly news!: NewsItem[];
  @Field(() => [WaitingThread], {
    description: 'The ten threads that wait longest for a first answer, on boards on which the member has written or follows a thread.',
  })
  readonly waiting!: WaitingThread[];
  @Field(() => [MyThread], { description: 'Threads in which the member has written, the liveliest first.' })
  readonly threads!: MyThread[];
  @Field(() => [MyReport], { description: 'Reports of the member.' })
  readonly reports!: MyReport[];
  @Field(() => [MyDecision], { description: 'Decisions on posts of the member.' })
  readonly decisions!: MyDecision[];
  @Field(() => [MyCareMessage], { description: 'Own posts about which moderators wrote to the member.' })
  readonly careMessages!: MyCareMessage[];
}

@ObjectType({ description: 'What happened up to now is marked as seen.' })
export class NewsSeen {
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}
