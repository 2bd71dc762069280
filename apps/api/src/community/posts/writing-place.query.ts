import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { BoardDoor } from '../boards/board-door.query.ts';
import type { Door } from '../boards/board-door.query.ts';
import { boardColumn, doorColumns } from '../boards/board-row.ts';
import { isSlug } from '../boards/board-slug.ts';
import type { Board } from '../boards/board.type.ts';
import { PersonaOwner } from '../personas/persona-owner.query.ts';
import type { Writer } from '../personas/writers.ts';
import { ViewerStanding } from '../threads/viewer-standing.query.ts';
import type { KeptLimit } from '../threads/thread-limit.rules.ts';
import { limitsColumn } from '../threads/thread-limits.ts';
import { postAbilities } from './post-abilities.rules.ts';
import type { PostState } from './post.type.ts';
import type { RevisionToScreen } from './screening.ts';
import { WritingPermit } from './writing-permit.ts';
import { writtenBy } from './writing.rules.ts';

/** Where a text is meant to stand, by one of the three: a new thread on a board, a reply in a thread, a change of an own post. */
export interface PlaceAsked {
  readonly boardSlug?: string | null;
  readonly threadId?: string | null;
  readonly postId?: string | null;
}

/** Where a text would come to stand, as screening needs to know it. */
export interface PlaceToWrite extends Omit<RevisionToScreen, 'text' | 'hour' | 'title' | 'board'> {
  readonly board: Board;
  /** The title that stands over the post already: for a change of an opening post. */
  readonly title: string | null;
}

type Answer = PlaceToWrite | NotFound | NotAllowed;

interface ThreadRow extends Door {
  readonly board: Board;
  readonly space: Buffer;
  readonly limits: readonly KeptLimit[];
  readonly postCount: number;
  readonly openingState: PostState;
}

interface PostRow extends Omit<ThreadRow, 'postCount' | 'openingState' | 'limits'> {
  readonly threadId: string;
  readonly personaId: string;
  readonly position: number;
  readonly state: PostState;
  readonly text: string;
  readonly title: string;
}

/**
 * Tells whether somebody may write in a place, as sending would, before anything is sent: it writes nothing and locks nothing. The hourly
 * limit is no reason to say nothing about a text.
 */
@Injectable()
export class WritingPlace {
  constructor(
    private readonly database: Database,
    private readonly permit: WritingPermit,
    private readonly door: BoardDoor,
    private readonly owner: PersonaOwner,
    private readonly standing: ViewerStanding,
  ) {}

  of(writer: Writer, { boardSlug, threadId, postId }: PlaceAsked): Promise<Answer> {
    if (typeof postId === 'string') return this.ofChange(writer, postId);
    if (typeof threadId === 'string') return this.ofReply(writer, threadId);
    return this.ofThread(writer, boardSlug ?? '');
  }

  private async ofThread(writer: Writer, slug: string): Promise<Answer> {
    const found = isSlug(slug)
      ? await this.database.first<Door & { board: Board }>(`select ${boardColumn}, ${doorColumns} from board where slug = $1`, [slug])
      : undefined;
    if (found === undefined || (await this.door.entry(this.database, writer, found)) !== 'open') return notFound('board');
    const { board } = found;
    const refusal = await this.refusal(writer, { board, threadId: randomId(), limits: [] });
    return refusal ?? { by: writtenBy(writer), board, title: null, place: null, before: null };
  }

  private async ofReply(writer: Writer, threadId: string): Promise<Answer> {
    const thread = await this.database.first<ThreadRow>(
      `select thread.space, ${limitsColumn}, thread.post_count as "postCount", ${boardColumn}, ${doorColumns}, opening.state as "openingState"
         from thread join board on board.id = thread.board_id
         join post opening on opening.thread_id = thread.id and opening.position = 1
        where thread.id = $1`,
      [threadId],
    );
    if (thread === undefined || thread.openingState === 'held') return notFound('thread');
    if (!(await this.door.opens(this.database, writer, thread))) return notFound('thread');
    const { board, limits, space } = thread;
    const refusal = await this.refusal(writer, { board, threadId, limits });
    if (refusal !== null) return refusal;
    const { face } = await this.standing.in(writer, { space, posts: [] });
    const place = { threadId, personaId: face?.id ?? randomId(), position: thread.postCount + 1 };
    return { by: writtenBy(writer), board, title: null, place, before: null };
  }

  private async ofChange(writer: Writer, postId: string): Promise<Answer> {
    const post = await this.database.first<PostRow>(
      `select thread.space, thread.title, ${boardColumn}, ${doorColumns}, post.thread_id as "threadId",
              post.persona_id as "personaId", post.position, post.state, revision.text
         from post join revision on revision.id = post.revision_id
         join thread on thread.id = post.thread_id join board on board.id = thread.board_id
        where post.id = $1`,
      [postId],
    );
    if (post === undefined || !(await this.owner.is(this.database, writer, post.personaId))) return notFound('post');
    if (!(await this.door.opens(this.database, writer, post))) return notFound('post');
    if (!postAbilities({ viewer: writer.kind, state: post.state, mine: true }).edit) return notAllowed('not_visible');
    const { board, threadId, personaId, position, state, text } = post;
    // As for the change itself: a limit of the thread keeps nobody from mending an own post.
    const refusal = await this.refusal(writer, { board, threadId, limits: [] });
    const title = position === 1 ? post.title : null;
    return refusal ?? { by: writtenBy(writer), board, title, place: { threadId, personaId, position }, before: { state, text } };
  }

  private async refusal(
    writer: Writer,
    place: { board: Board; threadId: string; limits: readonly KeptLimit[] },
  ): Promise<NotAllowed | null> {
    const refusal = await this.permit.refusal(this.database, writer, place);
    return refusal?.__typename === 'NotAllowed' ? refusal : null;
  }
}
