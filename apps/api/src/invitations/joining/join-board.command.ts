import { Injectable } from '@nestjs/common';
import { hashBoardCode, readBoardCode, tagOf } from '@rinnalla/anonymity';
import { isInAudience } from '../../community/index.ts';
import type { Audience } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed } from '../../platform/graphql/outcomes.type.ts';
import { insertAtNextMine } from '../../platform/sealed/next-mine.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { mayEnter } from '../../platform/standing/standing.rules.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import type { JoinBoardResult } from './joining.type.ts';

interface BoardOfCode {
  readonly id: string;
  readonly slug: string;
  readonly audience: Audience;
  readonly season: number;
  readonly space: Uint8Array;
}

/**
 * A member enters an invited board with the code that its group was given. One row says "me, here, this season" in a way that nobody but
 * the member can read; that the code was used is written nowhere. The face on the board comes with the first post.
 */
@Injectable()
export class JoinBoard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ReadStanding,
  ) {}

  execute(member: Member, typed: string): Promise<typeof JoinBoardResult> {
    const code = readBoardCode(typed);
    return this.database.transaction(async (statements) => {
      await takeTurnToWrite(statements);
      const board = code === null ? undefined : await boardOf(statements, code);
      if (board === undefined) return invalidInput({ field: 'code', problem: 'unknown_value' });
      if (!isInAudience(board.audience, member.payload, this.clock.now())) return notAllowed('not_available');
      const place = { boardId: board.id, threadId: null };
      if (!mayEnter(await this.standing.of(statements, member), place, this.clock.hour())) return notAllowed('restricted');
      await join(statements, member, board);
      return { __typename: 'BoardJoined', slug: board.slug };
    });
  }
}

const boardOf = (statements: Statements, code: string): Promise<BoardOfCode | undefined> =>
  statements.first(
    `select board.id, board.slug, board.audience, board.season, board.space
       from board_code join board on board.id = board_code.board_id and board.season = board_code.season
      where board_code.code_hash = $1 and not board_code.closed`,
    [hashBoardCode(code)],
  );

async function join(statements: Statements, { keys }: Member, { id, season, space }: BoardOfCode): Promise<void> {
  const tag = tagOf(keys, 'membership', space);
  const there = (): Promise<object | undefined> =>
    statements.first('select 1 from membership where board_id = $1 and season = $2 and tag = $3', [id, season, tag]);
  if ((await there()) !== undefined) return;
  const insert = async (mine: Uint8Array): Promise<object | undefined> => {
    const made = await statements.first(
      'insert into membership (board_id, season, tag, mine) values ($1, $2, $3, $4) on conflict do nothing returning season',
      [id, season, tag, mine],
    );
    return made ?? there();
  };
  await insertAtNextMine({ statements, keys, kind: 'membership', insert });
}
