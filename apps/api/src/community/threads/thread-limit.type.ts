import { Field, Int, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour } from '../../platform/graphql/scalars.ts';

export const threadLimitKinds = ['lock', 'slow'] as const;
export type ThreadLimitKind = (typeof threadLimitKinds)[number];
export const ThreadLimitKindEnum = namedWords(
  'ThreadLimitKind',
  'lock: nobody writes in the thread; slow: each face writes once in some hours. Reading goes on.',
  threadLimitKinds,
);

@ObjectType({ description: 'What a moderator decided about writing in a thread, as everybody who reads it may know.' })
export class ThreadLimit {
  @Field(() => ThreadLimitKindEnum, { description: 'What is limited.' })
  readonly kind!: ThreadLimitKind;
  @Field(() => Int, { nullable: true, description: 'Of slow: how many hours lie between two posts of one face.' })
  readonly hoursBetween!: number | null;
  @Field(() => Hour, { nullable: true, description: 'From which hour it holds no more; none: until a moderator ends it.' })
  readonly untilHour!: number | null;
  @Field({ description: 'The point of the policy that it rests on, P1 to P8.' })
  readonly policyPoint!: string;
  @Field(() => Int, { description: 'The version of the policy that was in force.' })
  readonly policyVersion!: number;
}
