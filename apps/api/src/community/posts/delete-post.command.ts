import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { WaitingErasures } from '../../platform/erasures/waiting-erasures.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Writer } from '../personas/writers.ts';
import { BlankPosts } from './blank-posts.ts';
import { OwnPosts } from './own-post.ts';
import type { DeletePostResult } from './post-results.type.ts';

/**
 * Takes an own post away: all its texts are blanked at once; its place in the thread stays, so that replies keep theirs. It also waits
 * to be erased once more, which notes it in the ledger: no backup that is put back brings it back.
 */
@Injectable()
export class DeletePost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ownPosts: OwnPosts,
    private readonly posts: BlankPosts,
    private readonly waiting: WaitingErasures,
  ) {}

  execute(writer: Writer, postId: string): Promise<typeof DeletePostResult> {
    return this.database.transaction(async (statements) => {
      const own = await this.ownPosts.lock(statements, writer, postId);
      if (own === undefined) return notFound('post');
      if (!own.mine) return notAllowed('not_own_post');
      const { threadId, position } = own.post;
      await this.posts.one(statements, postId);
      await this.waiting.add({ erasables: [{ kind: 'post', id: postId }], pace: 'at_once', hour: this.clock.hour() });
      return { __typename: 'PostDeleted', threadId, position };
    });
  }
}
