import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Board } from '../../community/index.ts';
import { Changed, InvalidInput, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'A code for a whole group. The code itself is kept nowhere, and neither is its use.' })
export class BoardCode {
  @Field(() => Id, { description: 'Its id.' })
  readonly id!: string;
  @Field({ description: 'To whom it was given, in the words of whoever made it.' })
  readonly label!: string;
  @Field({ description: 'Whether it opens nothing any more.' })
  readonly closed!: boolean;
}

@ObjectType({ description: 'An invited board as staff keeps it. How many have joined is not known.' })
export class InvitedBoard {
  @Field(() => Board, { description: 'The board.' })
  readonly board!: Board;
  @Field({ description: 'Whether it stands in the list of boards, with its purpose.' })
  readonly listed!: boolean;
  @Field(() => Int, { description: 'Which season it is, from 1.' })
  readonly season!: number;
  @Field(() => [BoardCode], { description: 'The codes of this season, those that open first.' })
  readonly codes!: BoardCode[];
}

@ObjectType({ description: 'A code of the demo, which anybody can know.' })
export class DemoBoardCode {
  @Field(() => Board, { description: 'The board that it opens.' })
  readonly board!: Board;
  @Field({ description: 'The code.' })
  readonly code!: string;
}

@InputType({ description: 'A code to make.' })
export class MakeBoardCodeInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one code.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The board that it opens.' })
  readonly boardId!: string;
  @Field({ description: 'To whom it will be given, at most 80 characters.' })
  readonly label!: string;
}

@ObjectType({ description: 'A code stands.' })
export class BoardCodeMade {
  readonly __typename!: 'BoardCodeMade';
  @Field({ description: 'The code, shown this once.' })
  readonly code!: string;
}

@ObjectType({ description: 'The code opens nothing any more.' })
export class BoardCodeClosed {
  readonly __typename!: 'BoardCodeClosed';
  @Field(() => Id, { description: 'The id of the code.' })
  readonly codeId!: string;
}

@ObjectType({ description: 'A new season has begun: nobody has joined it, and no code opens it.' })
export class SeasonBegun {
  readonly __typename!: 'SeasonBegun';
  @Field(() => Int, { description: 'Which season it is.' })
  readonly season!: number;
}

export const MakeBoardCodeResult = createUnionType({
  name: 'MakeBoardCodeResult',
  description: 'What became of making a code.',
  types: () => [BoardCodeMade, InvalidInput, NotFound] as const,
});
export const CloseBoardCodeResult = createUnionType({
  name: 'CloseBoardCodeResult',
  description: 'What became of closing a code.',
  types: () => [BoardCodeClosed, NotFound] as const,
});
export const BeginSeasonResult = createUnionType({
  name: 'BeginSeasonResult',
  description: 'What became of beginning a season.',
  types: () => [SeasonBegun, NotFound, Changed] as const,
});
