import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../community/index.ts';
import type { Language } from '../../community/index.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { DecisionKindEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { ReportCategoryEnum } from '../reports/report-category.type.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { ClassClock } from './queue-clocks.type.ts';
import { AppliedQueueFilter, QueueBoard } from './queue-filter.type.ts';
import { ReviewableClassEnum } from './review-words.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { SignalKindEnum } from './signal-kind.type.ts';
import type { SignalKind } from './signal-kind.type.ts';
import { TargetKindEnum } from './target-kind.type.ts';
import type { TargetKind } from './target-kind.type.ts';

@ObjectType({ description: 'An item in the queue, without what anybody wrote.' })
export class QueueItem {
  @Field(() => Id, { description: 'The id of the item.' })
  readonly id!: string;
  @Field(() => TargetKindEnum, { description: 'What is judged.' })
  readonly targetKind!: TargetKind;
  @Field(() => ReviewableClassEnum, { description: 'How soon a person must look.' })
  readonly class!: ReviewableClass;
  @Field(() => Hour, { description: 'The hour in which it was opened.' })
  readonly openedHour!: number;
  @Field(() => Hour, { description: 'The hour in which its service level ends.' })
  readonly dueHour!: number;
  @Field({ description: 'Whether its service level is over.' })
  readonly overdue!: boolean;
  @Field({ description: 'The board of the post.' })
  readonly boardName!: string;
  @Field(() => LanguageEnum, { description: 'The language of the board.' })
  readonly language!: Language;
  @Field(() => Int, { description: 'How many reports wait for this decision.' })
  readonly reportCount!: number;
  @Field(() => Int, { description: 'How many signals wait for this decision.' })
  readonly signalCount!: number;
  @Field(() => [ReportCategoryEnum], { description: 'What the waiting reports say.' })
  readonly categories!: ReportCategory[];
  @Field(() => [SignalKindEnum], { description: 'What the waiting signals say.' })
  readonly signalKinds!: SignalKind[];
  @Field(() => String, { nullable: true, description: 'The name of the staff account that gave it to whoever holds it now.' })
  readonly handedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that holds it now.' })
  readonly claimedBy!: string | null;
  @Field({ description: 'Whether the viewer holds it now.' })
  readonly claimedByMe!: boolean;
  @Field(() => String, { nullable: true, description: 'Who proposed a decision that waits for a second pair of eyes.' })
  readonly proposedBy!: string | null;
}

@ObjectType({ description: 'An appeal that waits for another staff account than the first.' })
export class QueueAppeal {
  @Field(() => Id, { description: 'The id of the appeal.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'The hour in which it was lodged.' })
  readonly hour!: number;
  @Field({ description: 'true: the author asks; false: somebody who reported.' })
  readonly byAuthor!: boolean;
  @Field(() => DecisionKindEnum, { description: 'The decision that is appealed.' })
  readonly kind!: DecisionKind;
  @Field({ description: 'The board of the post.' })
  readonly boardName!: string;
}

@ObjectType({ description: 'What waits for a moderator.' })
export class ReviewQueue {
  @Field(() => [QueueItem], {
    description:
      'Up to twenty items that fit the filter: crises that nobody holds first, then service level at risk, then severity, then age.',
  })
  readonly items!: QueueItem[];
  @Field(() => String, { nullable: true, description: 'The cursor of the next page, if there is one.' })
  readonly nextAfter!: string | null;
  @Field(() => Int, { description: 'How many items are open, of every class; no more than 200 are counted.' })
  readonly openCount!: number;
  @Field(() => AppliedQueueFilter, { description: 'The filter as it was applied.' })
  readonly filter!: AppliedQueueFilter;
  @Field(() => [QueueBoard], { description: 'The boards to choose from.' })
  readonly boards!: QueueBoard[];
  @Field(() => [ClassClock], { description: 'How each class stands, from the most severe on.' })
  readonly clocks!: ClassClock[];
  @Field({ description: 'The moment of this look, for asking what came after it.' })
  readonly seenAt!: string;
  @Field(() => [QueueAppeal], { description: 'The twenty oldest appeals that this staff account may decide.' })
  readonly appeals!: QueueAppeal[];
}
