import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import type { Block } from '@rinnalla/post-grammar';
import type { Statements } from '../../platform/database/database.ts';
import type { ContentNote } from './post.type.ts';
import type { Screened } from './screening.ts';
import { stateOfScreened } from './writing.rules.ts';

export interface NewPost {
  readonly id: string;
  readonly threadId: string;
  readonly personaId: string;
  readonly position: number;
  /** When it was written, in hours since 1970. */
  readonly hour: number;
  readonly screened: Screened;
  readonly text: string;
  readonly tree: readonly Block[];
  readonly contentNotes: readonly ContentNote[];
}

/** Writes the rows of one new post: the post, its first revision, and the item of review when screening saw something. */
@Injectable()
export class PostWriter {
  async write(statements: Statements, post: NewPost): Promise<void> {
    const revisionId = randomId();
    await statements.rows(
      `with written as (
         insert into post (id, thread_id, persona_id, position, hour, state, notes_by_author, revision_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id)
       insert into revision (id, post_id, number, text, tree, hour, screening) select $8, id, 1, $9, $10, $5, $11 from written`,
      [
        post.id,
        post.threadId,
        post.personaId,
        post.position,
        post.hour,
        stateOfScreened(post.screened.outcome),
        post.contentNotes,
        revisionId,
        post.text,
        JSON.stringify(post.tree),
        post.screened.outcome,
      ],
    );
    await post.screened.toReview(statements, { postId: post.id, revisionId });
  }
}
