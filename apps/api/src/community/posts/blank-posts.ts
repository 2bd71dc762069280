import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';

/** Takes texts away: all revisions of a post are blanked; its place in the thread stays, so that replies keep theirs. */
@Injectable()
export class BlankPosts {
  /** One post. The title of a thread goes with its opening post. */
  async one(statements: Statements, postId: string): Promise<void> {
    await blank(statements, [postId]);
  }

  /** All posts of a persona. */
  async ofPersona(statements: Statements, personaId: string): Promise<void> {
    const posts = await statements.rows<{ id: string }>(
      'select id from post where persona_id = $1 order by thread_id, position for update',
      [personaId],
    );
    await blank(
      statements,
      posts.map(({ id }) => id),
    );
  }
}

async function blank(statements: Statements, postIds: readonly string[]): Promise<void> {
  await statements.rows(`update post set state = 'deleted', notes_by_author = '{}' where id = any($1)`, [postIds]);
  await statements.rows(`update revision set text = '', tree = '[]', screening = null where post_id = any($1)`, [postIds]);
  await statements.rows(
    `update thread set title = '', own_title = null, listed = false from post where post.id = any($1) and post.position = 1 and post.thread_id = thread.id`,
    [postIds],
  );
}
