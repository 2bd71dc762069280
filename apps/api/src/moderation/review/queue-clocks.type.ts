import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour } from '../../platform/graphql/scalars.ts';
import { ReviewableClassEnum } from './review-words.type.ts';
import type { ReviewableClass } from './review-words.type.ts';

@ObjectType({
  description: 'How one class of the queue stands, whatever the filter. No more than 200 are counted, those that are due first.',
})
export class ClassClock {
  @Field(() => ReviewableClassEnum, { description: 'The class.' })
  readonly class!: ReviewableClass;
  @Field(() => Int, { description: 'How many are open.' })
  readonly waiting!: number;
  @Field(() => Hour, { nullable: true, description: 'The hour in which the oldest of them was opened; null: none waits.' })
  readonly oldestHour!: number | null;
  @Field(() => Int, { description: 'How many are in the last quarter of their service level.' })
  readonly atRisk!: number;
  @Field(() => Int, { description: 'How many are past it.' })
  readonly over!: number;
  @Field({ description: 'Whether one that is past it is held by nobody.' })
  readonly late!: boolean;
}

@ObjectType({ description: 'What is new in the queue since a moment.' })
export class QueueNews {
  @Field(() => Int, { description: 'How many open items that fit the filter were opened since; no more than 200 are counted.' })
  readonly opened!: number;
  @Field(() => [ClassClock], { description: 'How each class stands now, from the most severe on.' })
  readonly clocks!: ClassClock[];
}

@ObjectType({ description: 'A class in which something that nobody holds is past its service level.' })
export class QueueAlarm {
  @Field(() => ReviewableClassEnum, { description: 'The class.' })
  readonly class!: ReviewableClass;
  @Field(() => Hour, { description: 'The hour in which that was first seen.' })
  readonly raisedHour!: number;
}
