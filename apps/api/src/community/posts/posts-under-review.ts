import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { ContentNote, PostState } from './post.type.ts';
import type { SubmittedText } from './submitted-post.rules.ts';

/** A post as the review needs it, its row locked. */
export interface PostUnderReview {
  readonly id: string;
  readonly threadId: string;
  readonly boardId: string;
  readonly personaId: string;
  /** Nobody reads what is told to a face of staff, or to one whose account left. */
  readonly authorCanBeTold: boolean;
  readonly revisionId: string;
  readonly position: number;
  readonly state: PostState;
  readonly notesByModerator: ContentNote[];
}

/** What the review may do with posts: other features change a post's state through here and nowhere else. */
@Injectable()
export class PostsUnderReview {
  constructor(private readonly clock: Clock) {}

  /** Locks the post for the rest of the transaction. */
  lock(statements: Statements, postId: string): Promise<PostUnderReview | undefined> {
    return statements.first<PostUnderReview>(
      `select post.id, post.thread_id as "threadId", thread.board_id as "boardId", post.persona_id as "personaId",
              persona.kind not in ('professional', 'moderator') and persona.name <> '' as "authorCanBeTold",
              post.revision_id as "revisionId", post.position, post.state, post.notes_by_moderator as "notesByModerator"
         from post join thread on thread.id = post.thread_id join persona on persona.id = post.persona_id
        where post.id = $1 for update of post`,
      [postId],
    );
  }

  /**
   * Sets state and moderator's notes of a locked post. A thread is listed exactly while its opening post is visible; a post that
   * a person has read counts as written now, for nobody could see it before.
   */
  async change(
    statements: Statements,
    post: PostUnderReview,
    to: { state: PostState; notesByModerator: readonly ContentNote[] },
  ): Promise<void> {
    await statements.rows('update post set state = $2, notes_by_moderator = $3 where id = $1', [post.id, to.state, to.notesByModerator]);
    if (post.position === 1) await statements.rows('update thread set listed = $2 where id = $1', [post.threadId, to.state === 'visible']);
    if (post.state === 'held' && to.state === 'visible')
      await statements.rows('update thread set last_hour = $2 where id = $1', [post.threadId, this.clock.hour()]);
  }

  /**
   * A post of this thread waits to be read again, as if nobody had let it through: the thread is as old as what else was written in it. `letThrough`:
   * the last hour in which a person let another post of it through, if one did. It never becomes newer by this.
   */
  async ageAgain(statements: Statements, { threadId, letThrough }: { threadId: string; letThrough: number | null }): Promise<void> {
    await statements.rows(
      `update thread set last_hour = least(last_hour, greatest($2,
                (select max(revision.hour) from post join revision on revision.post_id = post.id and revision.number = 1
                  where post.thread_id = thread.id and post.state <> 'held')))
        where id = $1`,
      [threadId, letThrough],
    );
  }

  /**
   * Writes a new text of a locked post in the name of nobody: one in which words are covered, or in which they are covered no more. Its
   * hour and its notes stay as they are. Gives the id of the new revision.
   */
  async writeText(statements: Statements, postId: string, { text, tree }: SubmittedText): Promise<string> {
    const id = randomId();
    await statements.rows(
      `insert into revision (id, post_id, number, text, tree, hour)
       select $1, $2, 1 + max(number), $3, $4, $5 from revision where post_id = $2`,
      [id, postId, text, JSON.stringify(tree), this.clock.hour()],
    );
    await statements.rows('update post set revision_id = $2 where id = $1', [postId, id]);
    return id;
  }

  /** The opening post of a thread, by its face and its text. */
  async openingOf(statements: Statements, threadId: string): Promise<Pick<PostUnderReview, 'personaId' | 'revisionId'>> {
    const opening = await statements.first<Pick<PostUnderReview, 'personaId' | 'revisionId'>>(
      'select persona_id as "personaId", revision_id as "revisionId" from post where thread_id = $1 and position = 1',
      [threadId],
    );
    if (opening === undefined) throw new Error('a thread has no opening post');
    return opening;
  }

  /** From now on no words of support are offered for the post that do not fit somebody in crisis. */
  async takeIntoCare(statements: Statements, postId: string): Promise<void> {
    await statements.rows('update post set with_care = true where id = $1', [postId]);
  }
}
