import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Writer } from '../personas/writers.ts';
import { OwnPosts } from './own-post.ts';
import type { DeletePostResult } from './post-results.type.ts';

/** Takes an own post away: all its texts are blanked at once; its place in the thread stays, so that replies keep theirs. */
@Injectable()
export class DeletePost {
  constructor(
    private readonly database: Database,
    private readonly ownPosts: OwnPosts,
  ) {}

  execute(writer: Writer, postId: string): Promise<typeof DeletePostResult> {
    return this.database.transaction(async (statements) => {
      const own = await this.ownPosts.lock(statements, writer, postId);
      if (own === undefined) return notFound('post');
      if (!own.mine) return notAllowed('not_own_post');
      const { threadId, position } = own.post;
      await statements.rows(`update post set state = 'deleted', notes_by_author = '{}' where id = $1`, [postId]);
      await statements.rows(`update revision set text = '', tree = '[]' where post_id = $1`, [postId]);
      if (position === 1) await statements.rows(`update thread set title = '', listed = false where id = $1`, [threadId]);
      return { __typename: 'PostDeleted', threadId, position };
    });
  }
}
