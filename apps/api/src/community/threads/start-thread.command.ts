import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import { BoardDoor } from '../boards/board-door.query.ts';
import type { Door } from '../boards/board-door.query.ts';
import { boardColumn, doorColumns } from '../boards/board-row.ts';
import { isSlug } from '../boards/board-slug.ts';
import type { Board } from '../boards/board.type.ts';
import { Writers } from '../personas/writers.ts';
import type { Writer } from '../personas/writers.ts';
import type { StartThreadInput, StartThreadResult } from '../posts/post-results.type.ts';
import { rowIdOf } from '../posts/row-id.ts';
import { readSubmittedText, readSubmittedTitle } from '../posts/submitted-post.rules.ts';
import type { SubmittedText } from '../posts/submitted-post.rules.ts';
import { stateOfScreened, writtenBy } from '../posts/writing.rules.ts';
import { WritingPermit } from '../posts/writing-permit.ts';
import { ThreadWriter } from './thread-writer.ts';

interface BoardToWriteOn extends Door {
  readonly board: Board;
}

type Draft = SubmittedText & { readonly title: string };

/** Starts a thread with its opening post. The same form sent twice gives one thread. */
@Injectable()
export class StartThread {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly permit: WritingPermit,
    private readonly writers: Writers,
    private readonly threads: ThreadWriter,
    private readonly door: BoardDoor,
  ) {}

  async execute(writer: Writer, input: StartThreadInput): Promise<typeof StartThreadResult> {
    const title = readSubmittedTitle(input.title);
    const read = readSubmittedText(input);
    if (typeof title !== 'string' || Array.isArray(read)) {
      return invalidInput(...(typeof title === 'string' ? [] : [title]), ...(Array.isArray(read) ? read : []));
    }
    return this.database.transaction((statements) => this.write(statements, writer, { input, draft: { ...read, title } }));
  }

  private async write(
    statements: Statements,
    writer: Writer,
    { input, draft }: { input: StartThreadInput; draft: Draft },
  ): Promise<typeof StartThreadResult> {
    await takeTurnToWrite(statements);
    const found = isSlug(input.boardSlug) ? await findBoard(statements, input.boardSlug) : undefined;
    if (found === undefined || (await this.door.entry(statements, writer, found)) !== 'open') return notFound('board');
    const { board } = found;
    const threadId = rowIdOf(writer, 'thread', input.submission);
    const postId = rowIdOf(writer, 'post', input.submission);
    const standing = await this.threads.standing(statements, postId);
    if (standing !== undefined) return { __typename: 'ThreadStarted', threadId, postId, ...standing };
    const refusal = await this.permit.refusal(statements, writer, { board, threadId, limits: [] });
    if (refusal !== null) return refusal;
    const screened = await this.threads.open(statements, {
      id: threadId,
      board: { ...board, space: found.boardSpace },
      kind: input.kind,
      title: draft.title,
      opening: { id: postId, ...draft, contentNotes: input.contentNotes, hour: this.clock.hour(), by: writtenBy(writer) },
      face: (thread) => this.writers.faceIn(statements, writer, thread),
    });
    if (screened === null) throw new Error('a thread stands without its opening post');
    const { outcome, crisis: care } = screened;
    return { __typename: 'ThreadStarted', threadId, postId, state: stateOfScreened(outcome), outcome, care };
  }
}

const findBoard = (statements: Statements, slug: string): Promise<BoardToWriteOn | undefined> =>
  statements.first(`select ${boardColumn}, ${doorColumns} from board where slug = $1`, [slug]);
