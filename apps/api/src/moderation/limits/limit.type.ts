import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ThreadLimitKindEnum } from '../../community/index.ts';
import type { ThreadLimitKind } from '../../community/index.ts';
import { NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'How writing in a thread is limited.' })
export class LimitInput {
  @Field(() => ThreadLimitKindEnum, { description: 'What is limited.' })
  readonly kind!: ThreadLimitKind;
  @Field(() => Int, { nullable: true, description: 'Of slow: hours between two posts of one face, 1 to 168.' })
  readonly hoursBetween?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many hours it lasts, 1 to 8760; none: until a moderator ends it, for a lock alone.',
  })
  readonly hours?: number | null;
}

@ObjectType({ description: 'A limit that a decision set.' })
export class LimitOfDecision {
  @Field(() => ThreadLimitKindEnum, { description: 'What is limited.' })
  readonly kind!: ThreadLimitKind;
  @Field(() => Int, { nullable: true, description: 'Of slow: how many hours lie between two posts of one face.' })
  readonly hoursBetween!: number | null;
  @Field(() => Hour, { nullable: true, description: 'From which hour it holds no more; none: until a moderator ends it.' })
  readonly untilHour!: number | null;
  @Field({ description: 'Whether it holds now.' })
  readonly holds!: boolean;
}

@ObjectType({ description: 'The limit holds no more.' })
export class LimitEnded {
  readonly __typename!: 'LimitEnded';
  @Field(() => Id, { description: 'The decision that had set it.' })
  readonly decisionId!: string;
}

export const EndLimitResult = createUnionType({
  name: 'EndLimitResult',
  description: 'What became of ending a limit.',
  types: () => [LimitEnded, NotFound, NotAllowed] as const,
});
