import { Injectable } from '@nestjs/common';
import { mineBlock, mineBlockSize, tagOf } from '@rinnalla/anonymity';
import { moderates } from '../../platform/access/moderates.query.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Member, Viewer } from '../../platform/sessions/viewer.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { mayEnter } from '../../platform/standing/standing.rules.ts';
import { boardColumn, doorColumns } from './board-row.ts';
import type { Board, Entry } from './board.type.ts';
import { entryTo } from './entry.rules.ts';

/** A board as its door knows it: `boardColumn` with `doorColumns`. */
export interface Door {
  readonly board: Pick<Board, 'id' | 'audience' | 'whoMayEnter'>;
  readonly season: number | null;
  /** The space that the threads of the present season share; null where everybody may enter. */
  readonly boardSpace: Uint8Array | null;
}

/** An invited board that a member has joined in its present season. */
export interface JoinedBoard {
  readonly board: Board;
  readonly boardSpace: Uint8Array;
  readonly entry: Entry;
}

/** A membership with its board; all null once left. */
type MembershipRow = (Door & { readonly board: Board; readonly tag: Buffer }) | { readonly tag: null };

/** Asks the gate of `entryTo` for a viewer. No statement for a board that everybody may enter, two for a member at another, one for staff. */
@Injectable()
export class BoardDoor {
  constructor(
    private readonly clock: Clock,
    private readonly standing: ReadStanding,
  ) {}

  async entry(statements: Statements, viewer: Viewer, door: Door): Promise<Entry> {
    const joined = await hasJoined(statements, viewer, door);
    const keptOut = joined && (await this.isKeptOut(statements, viewer, door));
    return entryTo({
      ...{ viewer, board: door.board, joined, keptOut, today: this.clock.now() },
      moderates: viewer.kind === 'staff' && door.boardSpace !== null && (await moderates(statements, viewer, door.board.id)),
    });
  }

  /** Whether a thread with this space is open to the viewer: what was said in an earlier season is for nobody but its moderators. */
  async opens(statements: Statements, viewer: Viewer, thread: Door & { readonly space: Uint8Array }): Promise<boolean> {
    const { boardSpace, space } = thread;
    if (viewer.kind !== 'staff' && boardSpace !== null && Buffer.compare(boardSpace, space) !== 0) return false;
    return (await this.entry(statements, viewer, thread)) === 'open';
  }

  /** The same for the id of a thread; false where there is none. */
  async opensThread(statements: Statements, viewer: Viewer, threadId: string): Promise<boolean> {
    const thread = await statements.first<Door & { space: Buffer }>(
      `select thread.space, ${boardColumn}, ${doorColumns} from thread join board on board.id = thread.board_id where thread.id = $1`,
      [threadId],
    );
    return thread !== undefined && this.opens(statements, viewer, thread);
  }

  /** One statement for each 64 memberships of the member, two for each board. */
  async joined(statements: Statements, member: Member): Promise<JoinedBoard[]> {
    const found: JoinedBoard[] = [];
    for (let block = 0; ; block += 1) {
      const rows = await statements.rows<MembershipRow>(
        `select membership.tag, ${boardColumn}, ${doorColumns} from membership left join board on board.id = membership.board_id
          where membership.mine = any($1)`,
        [mineBlock(member.keys, 'membership', block)],
      );
      for (const row of rows) {
        if (row.tag === null || row.boardSpace === null || !row.tag.equals(tagOf(member.keys, 'membership', row.boardSpace))) continue;
        found.push({ board: row.board, boardSpace: row.boardSpace, entry: await this.entry(statements, member, row) });
      }
      if (rows.length < mineBlockSize) return found;
    }
  }

  /** The spaces of the invited boards that open to a member now, for `threadIsOpen` and `boardIsKnown`. */
  async openSpaces(statements: Statements, member: Member): Promise<Uint8Array[]> {
    const joined = await this.joined(statements, member);
    return joined.filter(({ entry }) => entry === 'open').map(({ boardSpace }) => boardSpace);
  }

  private async isKeptOut(statements: Statements, viewer: Viewer, { board }: Door): Promise<boolean> {
    const place = { boardId: board.id, threadId: null };
    return !mayEnter(await this.standing.of(statements, viewer), place, this.clock.hour());
  }
}

async function hasJoined(statements: Statements, viewer: Viewer, { board, season, boardSpace }: Door): Promise<boolean> {
  if (viewer.kind !== 'member' || boardSpace === null) return false;
  const membership = await statements.first('select 1 from membership where board_id = $1 and season = $2 and tag = $3', [
    board.id,
    season,
    tagOf(viewer.keys, 'membership', boardSpace),
  ]);
  return membership !== undefined;
}
