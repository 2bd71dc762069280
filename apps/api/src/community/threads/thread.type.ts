import { Field, Int, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { Board } from '../boards/board.type.ts';
import { ThreadLimit } from './thread-limit.type.ts';

export const threadKinds = ['discussion', 'question', 'check_in'] as const;
export type ThreadKind = (typeof threadKinds)[number];
export const ThreadKindEnum = namedWords('ThreadKind', 'A discussion, a question for a professional, or a check-in.', threadKinds);

@ObjectType({ description: 'A talk on a board.' })
export class Thread {
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly id!: string;
  @Field({ description: 'Its title; empty where the opening post may not be seen.' })
  readonly title!: string;
  @Field(() => ThreadKindEnum, { description: 'What kind of talk it is.' })
  readonly kind!: ThreadKind;
  @Field(() => ThreadLimit, { nullable: true, description: 'What limits writing in it now; none: nothing.' })
  readonly limit!: ThreadLimit | null;
  @Field(() => Int, { description: 'How many posts it has, the opening post included.' })
  readonly postCount!: number;
  @Field(() => Board, { description: 'Where it lies.' })
  readonly board!: Board;
}
