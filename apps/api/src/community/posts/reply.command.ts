import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import { BoardDoor } from '../boards/board-door.query.ts';
import type { Door } from '../boards/board-door.query.ts';
import { boardColumn, doorColumns } from '../boards/board-row.ts';
import type { Board } from '../boards/board.type.ts';
import { Writers } from '../personas/writers.ts';
import type { Writer } from '../personas/writers.ts';
import { ThreadWriter } from '../threads/thread-writer.ts';
import type { ReplyInput, ReplyResult } from './post-results.type.ts';
import { limitsOf } from '../threads/limits-of.query.ts';
import { rowIdOf } from './row-id.ts';
import { readSubmittedText } from './submitted-post.rules.ts';
import { WritingPermit } from './writing-permit.ts';
import { stateOfScreened, writtenBy } from './writing.rules.ts';
import type { PostState } from './post.type.ts';

interface LockedThread extends Door {
  readonly board: Board;
  readonly space: Buffer;
  readonly postCount: number;
  readonly openingState: PostState;
}

/** Writes a reply. The same form sent twice gives one post. */
@Injectable()
export class Reply {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly permit: WritingPermit,
    private readonly writers: Writers,
    private readonly threads: ThreadWriter,
    private readonly door: BoardDoor,
  ) {}

  async execute(writer: Writer, input: ReplyInput): Promise<typeof ReplyResult> {
    const read = readSubmittedText(input);
    if (Array.isArray(read)) return invalidInput(...read);
    const { threadId, contentNotes } = input;
    return this.database.transaction(async (statements) => {
      await takeTurnToWrite(statements);
      const thread = await lockThread(statements, threadId);
      if (thread === undefined || thread.openingState === 'held') return notFound('thread');
      if (!(await this.door.opens(statements, writer, thread))) return notFound('thread');
      const id = rowIdOf(writer, 'post', input.submission);
      const standing = await this.threads.standing(statements, id);
      if (standing !== undefined) return { __typename: 'PostWritten', threadId, postId: id, ...standing };
      const { board } = thread;
      const refusal = await this.permit.refusal(statements, writer, { board, threadId, limits: await limitsOf(statements, threadId) });
      if (refusal !== null) return refusal;
      const personaId = await this.writers.faceIn(statements, writer, { space: thread.space, language: board.language });
      const position = thread.postCount + 1;
      const post = { id, threadId, board, personaId, position, hour: this.clock.hour(), contentNotes, by: writtenBy(writer), ...read };
      const { outcome, crisis: care } = await this.threads.reply(statements, post);
      return { __typename: 'PostWritten', threadId, postId: id, position, state: stateOfScreened(outcome), outcome, care };
    });
  }
}

/** The lock makes positions follow one another and lets a form that is sent twice meet its own post. */
function lockThread(statements: Statements, threadId: string): Promise<LockedThread | undefined> {
  return statements.first<LockedThread>(
    `select thread.space, thread.post_count as "postCount", ${boardColumn}, ${doorColumns}, opening.state as "openingState"
       from thread join board on board.id = thread.board_id
       join post opening on opening.thread_id = thread.id and opening.position = 1
      where thread.id = $1 for update of thread`,
    [threadId],
  );
}
