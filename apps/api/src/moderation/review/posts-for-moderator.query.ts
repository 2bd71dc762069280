import { Injectable } from '@nestjs/common';
import { boardColumn, postColumns, postJoins, toPost } from '../../community/index.ts';
import type { Board, Post, PostRow, Thread } from '../../community/index.ts';
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
  select thread.id, thread.title, thread.kind, thread.locked, thread.post_count as "postCount",
         ${boardColumn}
    from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id where post.id = $1`;

const alone = `select ${postColumns} from post ${postJoins} where post.id = $1`;

const around = `
  select ${postColumns} from post target
    join post on post.thread_id = target.thread_id and post.position = any (array[1, target.position - 3, target.position - 2,
      target.position - 1, target.position, target.position + 1, target.position + 2])
    ${postJoins} where target.id = $1 order by post.position`;

/** What a moderator reads of posts: their texts in any state, and of their authors the face in this thread and nothing else. */
@Injectable()
export class PostsForModerator {
  async one(statements: Statements, viewer: Staff, postId: string): Promise<PostInPlace> {
    const row = await statements.first<PostRow>(alone, [postId]);
    return inPlace(statements, viewer, row);
  }

  /** A post with the opening of its thread and what stands right before and after it, all in their order. */
  async withContext(statements: Statements, viewer: Staff, postId: string): Promise<PostInPlace & { context: ContextPost[] }> {
    const rows = await statements.rows<PostRow>(around, [postId]);
    const context = rows.map(({ id, position, author, tree, state }) => ({ position, author, tree, state, isTarget: id === postId }));
    const row = rows.find(({ id }) => id === postId);
    return { ...(await inPlace(statements, viewer, row)), context };
  }

  revisions(statements: Statements, postId: string): Promise<RevisionOnItem[]> {
    return statements.rows('select id, number, hour, tree from revision where post_id = $1 order by number desc limit 20', [postId]);
  }
}

async function inPlace(statements: Statements, viewer: Staff, row: PostRow | undefined): Promise<PostInPlace> {
  const thread = row && (await statements.first<Thread>(threadOfPost, [row.id]));
  if (row === undefined || thread === undefined) throw new Error('an item is about a post that is not there');
  return { post: opened(row, viewer), thread, board: thread.board };
}

/** A text that its author took away is blank in the database already. */
const opened = (row: PostRow, viewer: Staff): Post => ({
  ...toPost(row, viewer),
  tree: row.tree,
  contentNotes: [...new Set(row.contentNotes)],
});
