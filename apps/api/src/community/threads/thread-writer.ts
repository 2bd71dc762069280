import { Injectable } from '@nestjs/common';
import { randomKey } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';
import { PostWriter } from '../posts/post-writer.ts';
import type { NewPost } from '../posts/post-writer.ts';
import { Screening } from '../posts/screening.ts';
import type { RevisionToScreen, Screened } from '../posts/screening.ts';
import { standingPost } from '../posts/standing-post.ts';
import type { StandingPost } from '../posts/standing-post.ts';
import { stateOfScreened } from '../posts/writing.rules.ts';
import type { ThreadKind } from './thread.type.ts';

interface BoardOfThread {
  readonly id: string;
  readonly language: Language;
  readonly premoderated: boolean;
  /** The space that all threads of the season share on an invited board; null: each has its own. */
  readonly space: Uint8Array | null;
}

/** What a post says, read and checked, by whom, and the hour since 1970 in which it was written. */
export type WrittenPost = Pick<NewPost, 'id' | 'text' | 'tree' | 'contentNotes' | 'hour'> & Pick<RevisionToScreen, 'by'>;

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
  readonly board: Omit<BoardOfThread, 'space'>;
  readonly personaId: string;
  readonly position: number;
}

/** Writes threads and replies. Every post comes through here and is screened, written in a form or brought by an import. */
@Injectable()
export class ThreadWriter {
  constructor(
    private readonly posts: PostWriter,
    private readonly screening: Screening,
  ) {}

  /** The post of a form that is sent again, as it was answered the first time; undefined: the form is new. */
  standing(statements: Statements, postId: string): Promise<StandingPost | undefined> {
    return standingPost(statements, this.screening, postId);
  }

  /** A thread with its opening post, and what screening made of it; null when a thread of this id stands: then nothing is written. */
  async open(statements: Statements, thread: NewThread): Promise<Screened | null> {
    const { id, board, kind, title, opening } = thread;
    if ((await statements.first('select from thread where id = $1', [id])) !== undefined) return null;
    const screened = await this.screening.screen(statements, { ...opening, board, title, place: null, before: null });
    const space = board.space ?? randomKey();
    const made = await statements.first(
      `insert into thread (id, board_id, space, kind, title, post_count, last_hour, listed) values ($1, $2, $3, $4, $5, 1, $6, $7)
       on conflict (id) do nothing returning id`,
      [id, board.id, space, kind, title, opening.hour, stateOfScreened(screened.outcome) === 'visible'],
    );
    if (made === undefined) return null;
    const personaId = await thread.face({ space, language: board.language });
    await this.posts.write(statements, { ...opening, threadId: id, personaId, position: 1, screened });
    return screened;
  }

  /** A reply at the end of a thread whose row is locked. One that waits to be read moves the thread to no later hour. */
  async reply(statements: Statements, { board, ...reply }: NewReply): Promise<Screened> {
    const { threadId, personaId, position } = reply;
    const place = { threadId, personaId, position };
    const screened = await this.screening.screen(statements, { ...reply, board, title: null, place, before: null });
    await this.posts.write(statements, { ...reply, screened });
    await statements.rows('update thread set post_count = $2, last_hour = greatest(last_hour, $3) where id = $1', [
      threadId,
      position,
      stateOfScreened(screened.outcome) === 'visible' ? reply.hour : null,
    ]);
    return screened;
  }
}
