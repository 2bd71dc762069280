import { Injectable } from '@nestjs/common';
import { ThreadWriter, Writers } from '../community/index.ts';
import type { Language } from '../community/index.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';
import type { PostToImport, ThreadToImport } from './import-line.rules.ts';
import { boardProblem } from './line-problem.rules.ts';
import type { LineProblem } from './line-problem.rules.ts';

/** What became of a line; `posts` counts the ones that are new. */
export type ImportOutcome =
  { kind: 'imported' | 'completed'; posts: number } | { kind: 'stands' } | { kind: 'refused'; problems: readonly LineProblem[] };

interface Board {
  readonly id: string;
  readonly language: Language;
  readonly whoMayWrite: string;
  readonly premoderated: boolean;
  readonly space: Buffer | null;
}

interface LockedThread {
  readonly space: Buffer;
  readonly locked: boolean;
  readonly postCount: number;
}

class NotKept extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('tried out, not kept');
  }
}

/**
 * Brings one line in, in one transaction: the thread with all its replies, or nothing. A line that was brought in before meets its own
 * rows; replies that are new in it are added at the end of its thread.
 */
@Injectable()
export class ImportThread {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadWriter,
    private readonly writers: Writers,
  ) {}

  execute(thread: ThreadToImport): Promise<ImportOutcome> {
    return this.database.transaction((statements) => this.write(statements, thread));
  }

  /** Does the same and takes it back: what would become of the line. */
  async tryOut(thread: ThreadToImport): Promise<ImportOutcome> {
    try {
      return await this.database.transaction(async (statements) => {
        throw new NotKept(await this.write(statements, thread));
      });
    } catch (error) {
      if (error instanceof NotKept) return error.outcome;
      throw error;
    }
  }

  private async write(statements: Statements, thread: ThreadToImport): Promise<ImportOutcome> {
    const board = await findBoard(statements, thread.board);
    const problem = boardProblem(board, thread);
    if (problem !== null || board === undefined) return { kind: 'refused', problems: problem === null ? [] : [problem] };
    const opened = await this.threads.open(statements, {
      id: thread.id,
      board,
      kind: 'discussion',
      title: thread.title,
      opening: toWrite(thread.opening),
      face: (place) => this.writers.faceOfNobody(statements, place),
    });
    return this.complete(statements, { thread, board, made: opened !== null });
  }

  private async complete(
    statements: Statements,
    { thread, board, made }: { thread: ThreadToImport; board: Board; made: boolean },
  ): Promise<ImportOutcome> {
    const standing = await lockThread(statements, thread.id);
    const faces = await facesOfPosts(statements, thread.id);
    const missing = thread.replies.filter(({ id }) => !faces.has(id));
    if (missing.length === 0) return made ? { kind: 'imported', posts: 1 } : { kind: 'stands' };
    if (standing.locked) return { kind: 'refused', problems: [{ kind: 'thread_locked', missing: missing.length }] };
    const labelled = facesOfLabels([thread.opening, ...thread.replies], faces);
    for (const [n, post] of missing.entries()) {
      const known = post.by === null ? undefined : labelled.get(post.by);
      const personaId = known ?? (await this.writers.faceOfNobody(statements, { space: standing.space, language: board.language }));
      if (post.by !== null) labelled.set(post.by, personaId);
      const position = standing.postCount + n + 1;
      await this.threads.reply(statements, { ...toWrite(post), threadId: thread.id, board, personaId, position });
    }
    return made ? { kind: 'imported', posts: missing.length + 1 } : { kind: 'completed', posts: missing.length };
  }
}

const toWrite = ({ id, text, tree, hour }: PostToImport) => ({ id, text, tree, hour, contentNotes: [], by: 'nobody' as const });

const findBoard = (statements: Statements, slug: string): Promise<Board | undefined> =>
  statements.first<Board>('select id, language, who_may_write as "whoMayWrite", premoderated, space from board where slug = $1', [slug]);

async function lockThread(statements: Statements, id: string): Promise<LockedThread> {
  const thread = await statements.first<LockedThread>(
    'select space, thread_is_locked(id, floor(extract(epoch from now()) / 3600)::int) as locked, post_count as "postCount" from thread where id = $1 for update',
    [id],
  );
  if (thread === undefined) throw new Error('a thread that was opened is not there');
  return thread;
}

/** Every post of the thread with its face. */
async function facesOfPosts(statements: Statements, threadId: string): Promise<Map<string, string>> {
  const rows = await statements.rows<{ id: string; personaId: string }>(
    'select id, persona_id as "personaId" from post where thread_id = $1',
    [threadId],
  );
  return new Map(rows.map(({ id, personaId }) => [id, personaId]));
}

/** The faces that the labels of this line have already: what was imported tells by its posts alone which face was whose. */
function facesOfLabels(posts: readonly PostToImport[], faces: ReadonlyMap<string, string>): Map<string, string> {
  const labelled = new Map<string, string>();
  for (const { id, by } of posts) {
    const face = faces.get(id);
    if (by !== null && face !== undefined) labelled.set(by, face);
  }
  return labelled;
}
