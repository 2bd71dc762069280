import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { postColumns, postJoins, toPost } from '../posts/post-row.ts';
import type { PostRow } from '../posts/post-row.ts';
import type { ContentNote, PostState } from '../posts/post.type.ts';
import { refusalToWrite } from '../posts/writing.rules.ts';
import type { PostInThread, ThreadPage } from './thread-page.type.ts';
import { threadColumns, threadJoins } from './thread-row.ts';
import type { Thread } from './thread.type.ts';
import { ViewerStanding } from './viewer-standing.query.ts';

export const postsPerPage = 20;

interface ThreadRow extends Thread {
  readonly space: Buffer;
  readonly openingState: PostState;
  readonly openingPersonaId: string;
  /** The place of the last post that everybody may know of; none while the opening post is held. */
  readonly lastPosition: number | null;
}

/** Threads and posts as a viewer may see them. One statement for a page and two for a post; one more for who is no guest. */
@Injectable()
export class ReadThreadPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ViewerStanding,
  ) {}

  /** Twenty posts after a position; null when there is no such thread or its opening post still waits to be read. */
  async page({ id, after, viewer }: { id: string; after: number; viewer: Viewer }): Promise<ThreadPage | null> {
    const found = await this.threadWithPosts(id, after);
    if (found === undefined) return null;
    const { posts, ...row } = found;
    const { face, to } = await this.standing.in(viewer, { space: row.space, posts });
    if (!mayKnow(row, face)) return null;
    const thread = shown(row, face);
    return {
      thread,
      posts: posts.map((post) => toPost(post, viewer, to(post))).filter(({ state, mine }) => state !== 'held' || mine),
      previousAfter: after > 0 ? Math.max(0, after - postsPerPage) : null,
      nextAfter: (row.lastPosition ?? 1) > after + postsPerPage ? after + postsPerPage : null,
      mayReply:
        row.openingState !== 'held' &&
        refusalToWrite({ viewer, board: thread.board, locked: thread.locked, today: this.clock.now() }) === null,
      myFace: face?.name ?? null,
    };
  }

  /** One post with its thread; null when it does not exist or may not be known. */
  async post(id: string, viewer: Viewer): Promise<PostInThread | null> {
    const [row, post] = await Promise.all([
      this.thread('thread.id = (select thread_id from post where id = $1)', id),
      this.database.first<PostRow & { text: string; notesByAuthor: ContentNote[] }>(
        `select ${postColumns}, revision.text, post.notes_by_author as "notesByAuthor" from post ${postJoins} where post.id = $1`,
        [id],
      ),
    ]);
    if (row === undefined || post === undefined) return null;
    const { face, to } = await this.standing.in(viewer, { space: row.space, posts: [post] });
    if (!mayKnow(row, face)) return null;
    const standing = to(post);
    if (post.state === 'held' && !standing.mine) return null;
    return {
      thread: shown(row, face),
      post: toPost(post, viewer, standing),
      text: standing.mine ? post.text : null,
      notesByAuthor: standing.mine ? post.notesByAuthor : [],
    };
  }

  private thread(where: string, id: string): Promise<ThreadRow | undefined> {
    return this.database.first<ThreadRow>(`select ${threadColumns} from thread ${threadJoins} where ${where}`, [id]);
  }

  private threadWithPosts(id: string, after: number): Promise<(ThreadRow & { posts: PostRow[] }) | undefined> {
    return this.database.first(
      `select ${threadColumns}, (select coalesce(json_agg(read order by read.position), '[]') from (
          select ${postColumns} from post ${postJoins} where post.thread_id = $1 and post.position > $2 and post.position <= $3) read) as posts
         from thread ${threadJoins} where thread.id = $1`,
      [id, after, after + postsPerPage],
    );
  }
}

function mayKnow(row: ThreadRow, face: { id: string } | undefined): boolean {
  return row.openingState !== 'held' || row.openingPersonaId === face?.id;
}

/** The title belongs to the opening post: where that may not be seen, the title may not either. */
function shown(
  { space: _space, openingState, openingPersonaId, lastPosition: _last, ...thread }: ThreadRow,
  face: { id: string } | undefined,
): Thread {
  return openingState === 'visible' || openingPersonaId === face?.id ? thread : { ...thread, title: '' };
}
