import { Injectable } from '@nestjs/common';
import { boardColumn, limitsColumn, postColumns, postJoins, standingLimit, toPost } from '../../community/index.ts';
import type { Board, KeptLimit, Post, PostRow, Thread } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ContextPost, RevisionOnItem } from './reviewable-item.type.ts';

/** A post with the thread and the board in which it lies. */
export interface PostInPlace {
  readonly post: Post;
  readonly thread: Thread;
  readonly board: Board;
}

const threadOfPost = `
  select thread.id, thread.title, thread.kind, ${limitsColumn}, thread.post_count as "postCount",
         ${boardColumn}
    from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id where post.id = $1`;

const alone = `select ${postColumns} from post ${postJoins} where post.id = $1`;

const around = `
  select ${postColumns} from post target
    join post on post.thread_id = target.thread_id and post.position = any (array[1, target.position - 3, target.position - 2,
      target.position - 1, target.position, target.position + 1, target.position + 2])
    ${postJoins} where target.id = $1 order by post.position`;

/** Whether words that a moderator covered may stand in the alias `revision`: it is older than a text in which they are covered. */
export const isBeforeCovering = `exists (
  select from redaction join revision later on later.id = redaction.revision_id
   where redaction.post_id = revision.post_id and redaction.lifted_hour is null and later.number > revision.number)`;

/** What a moderator reads of posts: their texts in any state, and of their authors the face in this thread and nothing else. */
@Injectable()
export class PostsForModerator {
  constructor(private readonly clock: Clock) {}

  async one(statements: Statements, viewer: Staff, postId: string): Promise<PostInPlace> {
    const row = await statements.first<PostRow>(alone, [postId]);
    return this.inPlace(statements, viewer, row);
  }

  /** A post with the opening of its thread and what stands right before and after it, all in their order. */
  async withContext(statements: Statements, viewer: Staff, postId: string): Promise<PostInPlace & { context: ContextPost[] }> {
    const rows = await statements.rows<PostRow>(around, [postId]);
    const context = rows.map(({ id, position, author, tree, state }) => ({ position, author, tree, state, isTarget: id === postId }));
    const row = rows.find(({ id }) => id === postId);
    return { ...(await this.inPlace(statements, viewer, row)), context };
  }

  revisions(statements: Statements, postId: string): Promise<RevisionOnItem[]> {
    return statements.rows(
      `select id, number, hour, case when covered then '[]'::jsonb else tree end as tree, covered
         from (select *, ${isBeforeCovering} as covered from revision where post_id = $1 order by number desc limit 20) revision order by number desc`,
      [postId],
    );
  }

  private async inPlace(statements: Statements, viewer: Staff, row: PostRow | undefined): Promise<PostInPlace> {
    const found = row && (await statements.first<Omit<Thread, 'limit'> & { limits: KeptLimit[] }>(threadOfPost, [row.id]));
    if (row === undefined || found === undefined) throw new Error('an item is about a post that is not there');
    const { limits, ...thread } = found;
    return { post: opened(row, viewer), thread: { ...thread, limit: standingLimit(limits, this.clock.hour()) }, board: thread.board };
  }
}

/** A text that its author took away is blank in the database already. */
const opened = (row: PostRow, viewer: Staff): Post => ({
  ...toPost(row, viewer),
  tree: row.tree,
  contentNotes: [...new Set(row.contentNotes)],
});
