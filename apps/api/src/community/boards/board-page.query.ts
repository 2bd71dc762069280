import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { isId } from '../../platform/id-shape.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { mayWrite } from '../../platform/standing/standing.rules.ts';
import { Standings } from '../../platform/standing/standings.ts';
import { Clock } from '../../platform/clock.ts';
import { refusalToWrite } from '../posts/writing.rules.ts';
import type { BoardPage, ThreadSummary } from '../threads/thread-summary.type.ts';
import { threadSummaryColumns, threadSummaryJoins } from '../threads/thread-summary-row.ts';
import { BoardDoor } from './board-door.query.ts';
import type { Door } from './board-door.query.ts';
import { boardColumn, doorColumns } from './board-row.ts';
import { isSlug } from './board-slug.ts';
import type { Board } from './board.type.ts';

const pageSize = 20;
const cursorShape = /^(\d{1,9})\.(\S+)$/;
/** Later than any hour: the first page starts here. */
const start = { hour: 2_000_000_000, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

interface BoardRow extends Door {
  readonly board: Board;
  readonly listed: boolean;
}

/** A board with twenty threads after a cursor `HOUR.THREAD_ID`, newest activity first. Two statements, and one more at a closed door. */
@Injectable()
export class ReadBoardPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly door: BoardDoor,
    private readonly standings: Standings,
  ) {}

  async read({ slug, after, viewer }: { slug: string; after: string | null; viewer: Viewer }): Promise<BoardPage | null> {
    if (!isSlug(slug)) return null;
    const found = await this.database.first<BoardRow>(`select ${boardColumn}, ${doorColumns}, board.listed from board where slug = $1`, [
      slug,
    ]);
    if (found === undefined) return null;
    const entry = await this.door.entry(this.database, viewer, found);
    if (entry === 'open') return { ...(await this.open(found, viewer, after)), entry };
    // A board that is not listed is not there for whoever has never been in it.
    if (entry === 'by_invitation' && !found.listed) return null;
    return { board: found.board, entry, threads: [], nextAfter: null, mayStartThread: false, restricted: false };
  }

  private async open({ board, boardSpace }: BoardRow, viewer: Viewer, after: string | null): Promise<Omit<BoardPage, 'entry'>> {
    const from = readCursor(after);
    const threads = await this.database.rows<ThreadSummary>(
      `select ${threadSummaryColumns}
         from (select * from thread where board_id = $1 and listed and (last_hour, id) < ($2, $3) and ($5::bytea is null or space = $5)
                order by last_hour desc, id desc limit $4) thread ${threadSummaryJoins}
        order by thread.last_hour desc, thread.id desc`,
      [board.id, from.hour, from.id, pageSize + 1, boardSpace],
    );
    const shown = threads.slice(0, pageSize);
    const last = shown.at(-1);
    const restricted = !mayWrite(await this.standings.of(viewer), { boardId: board.id, threadId: null }, this.clock.hour());
    return {
      board,
      threads: shown,
      nextAfter: threads.length > pageSize && last !== undefined ? `${last.lastHour}.${last.id}` : null,
      restricted,
      mayStartThread: !restricted && refusalToWrite({ viewer, board, locked: false, today: this.clock.now() }) === null,
    };
  }
}

function readCursor(after: string | null): { hour: number; id: string } {
  const match = cursorShape.exec(after ?? '');
  return match?.[1] === undefined || match[2] === undefined || !isId(match[2]) ? start : { hour: Number(match[1]), id: match[2] };
}
