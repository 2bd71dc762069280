import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { isId } from '../../platform/id-shape.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { Clock } from '../../platform/clock.ts';
import { refusalToWrite } from '../posts/writing.rules.ts';
import type { BoardPage, ThreadSummary } from '../threads/thread-summary.type.ts';
import { threadSummaryColumns, threadSummaryJoins } from '../threads/thread-summary-row.ts';
import { boardColumn } from './board-row.ts';
import { isSlug } from './board-slug.ts';
import type { Board } from './board.type.ts';

const pageSize = 20;
const cursorShape = /^(\d{1,9})\.(\S+)$/;
/** Later than any hour: the first page starts here. */
const start = { hour: 2_000_000_000, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** A board with twenty threads after a cursor `HOUR.THREAD_ID`, newest activity first. Two statements. */
@Injectable()
export class ReadBoardPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read({ slug, after, viewer }: { slug: string; after: string | null; viewer: Viewer }): Promise<BoardPage | null> {
    if (!isSlug(slug)) return null;
    const found = await this.database.first<{ board: Board }>(`select ${boardColumn} from board where slug = $1`, [slug]);
    if (found === undefined) return null;
    const from = readCursor(after);
    const threads = await this.database.rows<ThreadSummary>(
      `select ${threadSummaryColumns}
         from (select * from thread where board_id = $1 and listed and (last_hour, id) < ($2, $3)
                order by last_hour desc, id desc limit $4) thread ${threadSummaryJoins}
        order by thread.last_hour desc, thread.id desc`,
      [found.board.id, from.hour, from.id, pageSize + 1],
    );
    const shown = threads.slice(0, pageSize);
    const last = shown.at(-1);
    return {
      board: found.board,
      threads: shown,
      nextAfter: threads.length > pageSize && last !== undefined ? `${last.lastHour}.${last.id}` : null,
      mayStartThread: refusalToWrite({ viewer, board: found.board, locked: false, today: this.clock.now() }) === null,
    };
  }
}

function readCursor(after: string | null): { hour: number; id: string } {
  const match = cursorShape.exec(after ?? '');
  return match?.[1] === undefined || match[2] === undefined || !isId(match[2]) ? start : { hour: Number(match[1]), id: match[2] };
}
