import { Injectable } from '@nestjs/common';
import { randomKey } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';
import { PostWriter } from '../posts/post-writer.ts';
import type { NewPost } from '../posts/post-writer.ts';
import { stateOfNewPost } from '../posts/writing.rules.ts';
import type { ThreadKind } from './thread.type.ts';

interface BoardOfThread {
  readonly id: string;
  readonly language: Language;
  readonly premoderated: boolean;
  /** The space that all threads of the season share on an invited board; null: each has its own. */
  readonly space: Uint8Array | null;
}

/** What a post says, read and checked, and the hour since 1970 in which it was written. */
export type WrittenPost = Pick<NewPost, 'id' | 'text' | 'tree' | 'contentNotes' | 'hour'>;

export interface NewThread {
  readonly id: string;
  readonly board: BoardOfThread;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly opening: WrittenPost;
  /** Finds or makes the face of the opening post; asked for only when the thread is new. */
  face(thread: { space: Uint8Array; language: Language }): Promise<string>;
}

export interface NewReply extends WrittenPost {
  readonly threadId: string;
  readonly board: Pick<BoardOfThread, 'id' | 'premoderated'>;
  readonly personaId: string;
  readonly position: number;
}

/** Writes threads and replies. Every post comes through here, written in a form or brought by an import. */
@Injectable()
export class ThreadWriter {
  constructor(private readonly posts: PostWriter) {}

  /** A thread with its opening post, and how that begins; `made` is false when a thread of this id stands: then nothing is written. */
  async open(statements: Statements, thread: NewThread): Promise<{ made: boolean; state: 'visible' | 'held' }> {
    const { id, board, kind, title, opening } = thread;
    const state = stateOfNewPost(board);
    const space = board.space ?? randomKey();
    const made = await statements.first(
      `insert into thread (id, board_id, space, kind, title, post_count, last_hour, listed) values ($1, $2, $3, $4, $5, 1, $6, $7)
       on conflict (id) do nothing returning id`,
      [id, board.id, space, kind, title, opening.hour, state === 'visible'],
    );
    if (made === undefined) return { made: false, state };
    const personaId = await thread.face({ space, language: board.language });
    await this.posts.write(statements, { ...opening, threadId: id, boardId: board.id, personaId, position: 1, state });
    return { made: true, state };
  }

  /** A reply at the end of a thread whose row is locked. One that waits to be read moves the thread to no later hour. */
  async reply(statements: Statements, { board, ...reply }: NewReply): Promise<'visible' | 'held'> {
    const state = stateOfNewPost(board);
    await this.posts.write(statements, { ...reply, boardId: board.id, state });
    await statements.rows('update thread set post_count = $2, last_hour = greatest(last_hour, $3) where id = $1', [
      reply.threadId,
      reply.position,
      state === 'visible' ? reply.hour : null,
    ]);
    return state;
  }
}
