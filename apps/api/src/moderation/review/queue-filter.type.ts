import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../community/index.ts';
import type { Language } from '../../community/index.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { noFilter } from './queue-filter.rules.ts';
import type { QueueFilter } from './queue-filter.rules.ts';
import { ReviewableClassEnum } from './review-words.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { TargetKindEnum } from './target-kind.type.ts';
import type { TargetKind } from './target-kind.type.ts';

@InputType({ description: 'What to see of the queue. What is left out, and a board that is not there, narrows nothing.' })
export class QueueFilterInput {
  @Field(() => ReviewableClassEnum, { nullable: true, description: 'Items of one class.' })
  readonly class?: ReviewableClass | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Items on boards of one language.' })
  readonly language?: Language | null;
  @Field(() => String, { nullable: true, description: 'The id of a board.' })
  readonly boardId?: string | null;
  @Field(() => TargetKindEnum, { nullable: true, description: 'Items in which this is judged.' })
  readonly targetKind?: TargetKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what the viewer holds.' })
  readonly mine?: boolean | null;
}

@ObjectType({ description: 'A filter as it was applied.' })
export class AppliedQueueFilter {
  @Field(() => ReviewableClassEnum, { nullable: true, description: 'Items of one class.' })
  readonly class!: ReviewableClass | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Items on boards of one language.' })
  readonly language!: Language | null;
  @Field(() => String, { nullable: true, description: 'The id of a board.' })
  readonly boardId!: string | null;
  @Field(() => TargetKindEnum, { nullable: true, description: 'Items in which this is judged.' })
  readonly targetKind!: TargetKind | null;
  @Field({ description: 'Only what the viewer holds.' })
  readonly mine!: boolean;
}

@ObjectType({ description: 'A board, as far as a filter shows it.' })
export class QueueBoard {
  @Field(() => Id, { description: 'The id of the board.' })
  readonly id!: string;
  @Field({ description: 'Its name, in its language.' })
  readonly name!: string;
  @Field(() => LanguageEnum, { description: 'The language in which people write there.' })
  readonly language!: Language;
}

/** What was asked as a filter; what is left out narrows nothing. */
export const filterOf = (input: QueueFilterInput | null | undefined): QueueFilter => ({
  class: input?.class ?? noFilter.class,
  language: input?.language ?? noFilter.language,
  boardId: input?.boardId ?? noFilter.boardId,
  targetKind: input?.targetKind ?? noFilter.targetKind,
  mine: input?.mine ?? noFilter.mine,
});
