import { Injectable } from '@nestjs/common';
import { boardColumn, BoardDoor, doorColumns, isSlug, threadIsOpen, threadSummaryColumns, threadSummaryJoins } from '../community/index.ts';
import type { Board, Door, ThreadSummary } from '../community/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';
import type { Staff, Viewer } from '../platform/sessions/viewer.ts';
import { isAnsweredInCare, isByMember, isUnanswered, openingPosts } from './first-answer.ts';
import { ReplyLadder } from './reply-ladder.ts';
import { classOfWait, shownHours, toldFrom } from './reply-ladder.rules.ts';
import type { ReplyRung } from './reply-ladder.rules.ts';
import type { ThreadForModerators, ToldOfWait, WaitingThread } from './waiting-thread.type.ts';

/** How many are shown at most, those that wait longest. */
const mostShown = { everywhere: 50, onBoard: 3, toReader: 10, toModerators: 20 };

/** What a member has to do with: only such threads are brought to them. */
export interface Peer {
  readonly faces: readonly string[];
  /** Threads that the member follows. */
  readonly follows: readonly string[];
  /** Threads that bring no news. */
  readonly silent: readonly string[];
  readonly muted: readonly string[];
  /** The spaces of the invited boards that open to the member now. */
  readonly spaces: readonly Uint8Array[];
}

interface WaitingRow extends ThreadSummary {
  readonly board: Board;
  readonly openedHour: number;
}

interface Asked {
  readonly rung: ReplyRung;
  /** A condition over `first` (the opening post), `thread` and `board`; its parameters come from $5 on. */
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly limit: number;
}

/** An open board that everybody is told of. */
const isPublic = `board.listed and board.who_may_enter = 'everyone'`;
const isOfThisSeason = `(board.space is null or thread.space = board.space)`;

/**
 * Threads that nobody but their author has written in, those that wait longest first. Computed from what readers can read: nothing is
 * written when somebody is told. One statement along the opening posts of the last 30 days.
 */
@Injectable()
export class WaitingThreads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ladder: ReplyLadder,
    private readonly door: BoardDoor,
  ) {}

  /** On all boards that everybody may enter. */
  everywhere(told: ToldOfWait): Promise<WaitingThread[]> {
    return this.read(this.database, { rung: told, where: isPublic, parameters: [], limit: mostShown.everywhere });
  }

  /** On one board, for a viewer to whom it opens; else none. */
  async onBoard(viewer: Viewer, slug: string): Promise<WaitingThread[]> {
    if (!isSlug(slug)) return [];
    const found = await this.database.first<Door>(`select ${boardColumn}, ${doorColumns} from board where slug = $1`, [slug]);
    if (found === undefined || (await this.door.entry(this.database, viewer, found)) !== 'open') return [];
    const where = `thread.board_id = $5 and ($6::bytea is null or thread.space = $6)`;
    return this.read(this.database, {
      ...{ rung: 'peers', where, limit: mostShown.onBoard },
      parameters: [found.board.id, found.boardSpace],
    });
  }

  /** On the boards on which a member has written or follows a thread; not the member's own, nor what they muted. */
  ofPeer(statements: Statements, { faces, follows, silent, muted, spaces }: Peer): Promise<WaitingThread[]> {
    const known = `select thread.board_id from post join thread on thread.id = post.thread_id where post.persona_id = any($5)
      union select board_id from thread where id = any($6)`;
    const where = `thread.board_id = any (array(${known})) and first.persona_id <> all($5) and first.persona_id <> all($8)
      and thread.id <> all($7) and ${threadIsOpen('$9')}`;
    return this.read(statements, { rung: 'peers', where, parameters: [faces, follows, silent, muted, spaces], limit: mostShown.toReader });
  }

  /** On every board that they moderate, also by invitation in its present season; not those whose author a moderator has written to. */
  async forModerators(moderator: Staff): Promise<ThreadForModerators[]> {
    const [hours, now] = [this.ladder.hours, this.clock.hour()];
    const waiting = await this.read(this.database, {
      ...{
        rung: 'moderators',
        where: `${isOfThisSeason} and moderates($5, thread.board_id) and not ${isAnsweredInCare}`,
        parameters: [moderator.id],
        limit: mostShown.toModerators,
      },
    });
    return waiting.map((thread) => ({ ...thread, class: classOfWait(now - thread.openedHour, hours) }));
  }

  private async read(statements: Statements, { rung, where, parameters, limit }: Asked): Promise<WaitingThread[]> {
    const now = this.clock.hour();
    const until = (kind: 'question' | 'discussion'): number => now - toldFrom(rung, kind, this.ladder.hours);
    const rows = await statements.rows<WaitingRow>(
      `select ${threadSummaryColumns}, ${boardColumn}, opening.hour as "openedHour"
         from (select thread.*
                 from ${openingPosts('$1', '$2')} join thread on thread.id = first.thread_id join board on board.id = thread.board_id
                where (thread.kind = 'question' or first.hour <= $3)
                  and thread.listed and not thread_is_locked(thread.id, $1::int + ${shownHours}) and ${where} and ${isByMember} and ${isUnanswered}
                order by first.hour, first.thread_id limit $4) thread
         join board on board.id = thread.board_id ${threadSummaryJoins}
        order by opening.hour, thread.id`,
      [now - shownHours, until('question'), until('discussion'), limit, ...parameters],
    );
    return rows.map(({ board, openedHour, ...thread }) => ({ thread, board, openedHour }));
  }
}
