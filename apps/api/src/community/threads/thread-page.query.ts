import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { mayWrite } from '../../platform/standing/standing.rules.ts';
import { Standings } from '../../platform/standing/standings.ts';
import { isInAudience } from '../boards/audience.rules.ts';
import { BoardDoor } from '../boards/board-door.query.ts';
import type { Door } from '../boards/board-door.query.ts';
import { postColumns, postJoins, toPost } from '../posts/post-row.ts';
import type { PostRow } from '../posts/post-row.ts';
import type { ContentNote, Post, PostState } from '../posts/post.type.ts';
import { refusalToWrite } from '../posts/writing.rules.ts';
import type { PostInThread, ThreadPage } from './thread-page.type.ts';
import { lastHourOf } from './last-hour.query.ts';
import { standingLimit, writesAgainFrom } from './thread-limit.rules.ts';
import type { KeptLimit } from './thread-limit.rules.ts';
import { threadColumns, threadJoins } from './thread-row.ts';
import type { Thread } from './thread.type.ts';
import { ViewerStanding } from './viewer-standing.query.ts';

export const postsPerPage = 20;

interface ThreadRow extends Omit<Thread, 'limit'>, Pick<Door, 'season' | 'boardSpace'> {
  readonly limits: readonly KeptLimit[];
  readonly space: Buffer;
  readonly openingState: PostState;
  readonly openingPersonaId: string;
  /** The place of the last post that everybody may know of; none while the opening post is held. */
  readonly lastPosition: number | null;
}

/** Threads and posts as a viewer may see them. One statement for a page and two for a post; one more for who is no guest, and one at the door of an invited board. */
@Injectable()
export class ReadThreadPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ViewerStanding,
    private readonly standings: Standings,
    private readonly door: BoardDoor,
  ) {}

  /** Twenty posts after a position; null when there is no such thread, it lies behind a closed door or its opening post still waits to be read. */
  async page({ id, after, viewer }: { id: string; after: number; viewer: Viewer }): Promise<ThreadPage | null> {
    const found = await this.threadWithPosts(id, after);
    if (found === undefined) return null;
    const { posts, ...row } = found;
    if (!(await this.door.opens(this.database, viewer, row))) return null;
    const { face, to } = await this.standing.in(viewer, { space: row.space, posts });
    if (!mayKnow(row, face)) return null;
    const hour = this.clock.hour();
    const thread = shown(row, face, hour);
    const againFrom = await this.writesAgainFrom(row, face);
    const place = { boardId: thread.board.id, threadId: id };
    const restricted = !mayWrite(await this.standings.of(viewer), place, hour);
    return {
      thread,
      posts: posts
        .map((post) => this.within(row, viewer, toPost(post, viewer, to(post))))
        .filter(({ state, mine }) => state !== 'held' || mine),
      previousAfter: after > 0 ? Math.max(0, after - postsPerPage) : null,
      nextAfter: (row.lastPosition ?? 1) > after + postsPerPage ? after + postsPerPage : null,
      restricted,
      mayReply: !restricted && againFrom === null && this.mayWriteIn(thread, row, viewer),
      againFrom,
      myFace: face?.name ?? null,
    };
  }

  /**
   * One post with its thread; null when it does not exist or may not be known. Whoever has left an invited board still has its own
   * posts there, to take them away.
   */
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
    const isOpen = await this.door.opens(this.database, viewer, row);
    if (!isOpen && !standing.mine) return null;
    const own = this.within(row, viewer, toPost(post, viewer, standing));
    const found = {
      thread: shown(row, face, this.clock.hour()),
      post: own,
      ...(standing.mine ? authors(post) : { text: null, notesByAuthor: [] }),
    };
    return isOpen ? found : behindClosedDoor(found);
  }

  private mayWriteIn({ board, limit }: Thread, { openingState }: ThreadRow, viewer: Viewer): boolean {
    const given = { viewer, board, locked: limit?.kind === 'lock', today: this.clock.now() };
    return openingState !== 'held' && refusalToWrite(given) === null;
  }

  /** Only in a slowed thread is there anything to ask. */
  private async writesAgainFrom({ id, limits }: ThreadRow, face: { id: string } | undefined): Promise<number | null> {
    const hour = this.clock.hour();
    const limit = standingLimit(limits, hour);
    if (limit?.kind !== 'slow' || face === undefined) return null;
    return writesAgainFrom(limit, await lastHourOf(this.database, { threadId: id, faces: [face.id] }), hour);
  }

  /** Words of support are for those for whom the board is. */
  private within({ board }: ThreadRow, viewer: Viewer, post: Post): Post {
    if (viewer.kind !== 'member' || isInAudience(board.audience, viewer.payload, this.clock.now())) return post;
    return { ...post, abilities: { ...post.abilities, react: false } };
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

/** What only its author is shown of a post. */
const authors = ({ text, notesByAuthor }: Pick<PostInThread, 'text' | 'notesByAuthor'>): Pick<PostInThread, 'text' | 'notesByAuthor'> => ({
  text,
  notesByAuthor,
});

/** An own post on a board that its author may not enter any more: nothing of others, and nothing to do but to take it away. */
const behindClosedDoor = ({ thread, post, ...own }: PostInThread): PostInThread => ({
  ...own,
  thread: post.position === 1 ? thread : { ...thread, title: '' },
  post: { ...post, reactions: [], abilities: { ...post.abilities, edit: false } },
});

function mayKnow(row: ThreadRow, face: { id: string } | undefined): boolean {
  return row.openingState !== 'held' || row.openingPersonaId === face?.id;
}

/** The title belongs to the opening post: where that may not be seen, the title may not either. */
function shown(
  {
    space: _space,
    season: _season,
    boardSpace: _boardSpace,
    openingState,
    openingPersonaId,
    lastPosition: _last,
    limits,
    ...row
  }: ThreadRow,
  face: { id: string } | undefined,
  hour: number,
): Thread {
  const thread = { ...row, limit: standingLimit(limits, hour) };
  return openingState === 'visible' || openingPersonaId === face?.id ? thread : { ...thread, title: '' };
}
