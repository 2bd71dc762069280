import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { changed, invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import type { Writer } from '../personas/writers.ts';
import { HeldPosts } from './held-posts.ts';
import { OwnPosts } from './own-post.ts';
import type { OwnPost } from './own-post.ts';
import { postAbilities } from './post-abilities.rules.ts';
import type { EditPostInput, EditPostResult } from './post-results.type.ts';
import type { PostState } from './post.type.ts';
import { rowIdOf } from './row-id.ts';
import { readSubmittedText } from './submitted-post.rules.ts';
import type { SubmittedText } from './submitted-post.rules.ts';
import { WritingPermit } from './writing-permit.ts';

/** Pure: an edited post is read first where it was not visible or where every post is. */
function stateAfterEdit({ state, board }: OwnPost): Extract<PostState, 'visible' | 'held'> {
  return state === 'visible' && !board.premoderated ? 'visible' : 'held';
}

/** Writes a new revision of an own post. The same form sent twice gives one revision. */
@Injectable()
export class EditPost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ownPosts: OwnPosts,
    private readonly permit: WritingPermit,
    private readonly heldPosts: HeldPosts,
  ) {}

  async execute(writer: Writer, input: EditPostInput): Promise<typeof EditPostResult> {
    const read = readSubmittedText(input);
    if (Array.isArray(read)) return invalidInput(...read);
    return this.database.transaction(async (statements) => {
      await takeTurnToWrite(statements);
      const own = await this.ownPosts.lock(statements, writer, input.postId);
      if (own === undefined || !own.open) return notFound('post');
      if (!own.mine) return notAllowed('not_own_post');
      const { post } = own;
      const revisionId = rowIdOf(writer, 'revision', input.submission);
      const edited = (state: PostState) => ({
        __typename: 'PostEdited' as const,
        threadId: post.threadId,
        postId: post.id,
        position: post.position,
        state,
      });
      if (post.revisionId === revisionId) return edited(post.state);
      const refusal = await this.refusal(statements, writer, { post, revisionId, seen: input.revisionId });
      if (refusal !== null) return refusal;
      const state = stateAfterEdit(post);
      await this.write(statements, post, { revisionId, state, read, contentNotes: input.contentNotes });
      return edited(state);
    });
  }

  /** null: go on. A new text is writing like any other: sanctions, the badge and the hourly limit hold for it too. */
  private async refusal(
    statements: Statements,
    writer: Writer,
    { post, revisionId, seen }: { post: OwnPost; revisionId: string; seen: string },
  ): Promise<Exclude<typeof EditPostResult, { __typename: 'PostEdited' }> | null> {
    if (!postAbilities({ viewer: writer.kind, state: post.state, mine: true }).edit) return notAllowed('not_visible');
    if (post.revisionId !== seen) return changed(await countRevisions(statements, post.id));
    const used = await statements.first('select 1 from revision where id = $1', [revisionId]);
    if (used !== undefined) return invalidInput({ field: 'submission', problem: 'malformed' });
    return this.permit.refusal(statements, writer, { board: post.board, threadId: post.threadId, locked: false });
  }

  private async write(
    statements: Statements,
    post: OwnPost,
    to: { revisionId: string; state: PostState; read: SubmittedText; contentNotes: readonly string[] },
  ): Promise<void> {
    const number = (await countRevisions(statements, post.id)) + 1;
    await statements.rows('insert into revision (id, post_id, number, text, tree, hour) values ($1, $2, $3, $4, $5, $6)', [
      to.revisionId,
      post.id,
      number,
      to.read.text,
      JSON.stringify(to.read.tree),
      this.clock.hour(),
    ]);
    await statements.rows('update post set revision_id = $2, state = $3, notes_by_author = $4 where id = $1', [
      post.id,
      to.revisionId,
      to.state,
      to.contentNotes,
    ]);
    if (to.state !== 'held') return;
    if (post.position === 1) await statements.rows('update thread set listed = false where id = $1', [post.threadId]);
    await this.heldPosts.opened(statements, { postId: post.id, revisionId: to.revisionId, boardId: post.boardId });
  }
}

async function countRevisions(statements: Statements, postId: string): Promise<number> {
  const row = await statements.first<{ count: number }>('select count(*)::int as count from revision where post_id = $1', [postId]);
  return row?.count ?? 0;
}
