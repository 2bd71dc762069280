import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Board, EntryEnum } from '../../community/index.ts';
import type { Entry } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';

@ObjectType({ description: 'The board is open to the member, now or already before.' })
export class BoardJoined {
  readonly __typename!: 'BoardJoined';
  @Field({ description: 'The word of the board in the address of its page.' })
  readonly slug!: string;
}

@ObjectType({ description: 'The board is closed to the member again; what it wrote there stays.' })
export class BoardLeft {
  readonly __typename!: 'BoardLeft';
  @Field({ description: 'The word of the board in the address of its page.' })
  readonly slug!: string;
}

@ObjectType({ description: 'An invited board that the member has joined.' })
export class MyBoard {
  @Field(() => Board, { description: 'The board.' })
  readonly board!: Board;
  @Field(() => EntryEnum, { description: 'Whether it still opens.' })
  readonly entry!: Entry;
}

export const JoinBoardResult = createUnionType({
  name: 'JoinBoardResult',
  description: 'What became of a code. A wrong one, a closed one and one of an earlier season answer alike.',
  types: () => [BoardJoined, InvalidInput, NotAllowed] as const,
});
export const LeaveBoardResult = createUnionType({
  name: 'LeaveBoardResult',
  description: 'What became of leaving.',
  types: () => [BoardLeft, NotFound] as const,
});
