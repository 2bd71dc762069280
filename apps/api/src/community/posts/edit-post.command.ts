import { Injectable } from '@nestjs/common';
import { parseCovered } from '@rinnalla/post-grammar';
import type { Block } from '@rinnalla/post-grammar';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { changed, invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import type { Writer } from '../personas/writers.ts';
import { OwnPosts } from './own-post.ts';
import type { OwnPost } from './own-post.ts';
import { postAbilities } from './post-abilities.rules.ts';
import type { EditPostInput, EditPostResult } from './post-results.type.ts';
import { rowIdOf } from './row-id.ts';
import { Screening } from './screening.ts';
import type { Screened } from './screening.ts';
import { standingRevision } from './standing-post.ts';
import { readSubmittedText } from './submitted-post.rules.ts';
import type { SubmittedText } from './submitted-post.rules.ts';
import { WritingPermit } from './writing-permit.ts';
import { stateOfScreened, writtenBy } from './writing.rules.ts';

/** Writes a new revision of an own post, screened as its first one was. The same form sent twice gives one revision. */
@Injectable()
export class EditPost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ownPosts: OwnPosts,
    private readonly permit: WritingPermit,
    private readonly screening: Screening,
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
      const edited = { __typename: 'PostEdited' as const, threadId: post.threadId, postId: post.id, position: post.position };
      const standing = post.revisionId === revisionId ? await standingRevision(statements, this.screening, revisionId) : undefined;
      if (standing !== undefined) return { ...edited, ...standing };
      const refusal = await this.refusal(statements, writer, { post, revisionId, seen: input.revisionId });
      if (refusal !== null) return refusal;
      const screened = await this.screen(statements, post, { by: writtenBy(writer), text: read.text });
      const shown = { ...read, tree: await treeOfEdited(statements, post.id, read) };
      await this.write(statements, post, { revisionId, screened, read: shown, contentNotes: input.contentNotes });
      return { ...edited, state: stateOfScreened(screened.outcome), outcome: screened.outcome, care: screened.crisis };
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
    return this.permit.refusal(statements, writer, { board: post.board, threadId: post.threadId, limits: [] });
  }

  private async screen(
    statements: Statements,
    post: OwnPost,
    { by, text }: { by: 'member' | 'professional'; text: string },
  ): Promise<Screened> {
    const stood = await statements.first<{ title: string; text: string }>(
      'select thread.title, revision.text from revision, thread where revision.id = $1 and thread.id = $2',
      [post.revisionId, post.threadId],
    );
    if (stood === undefined) throw new Error('a post has no revision');
    return this.screening.screen(statements, {
      by,
      board: post.board,
      title: post.position === 1 ? stood.title : null,
      text,
      hour: this.clock.hour(),
      place: post,
      before: { state: post.state, text: stood.text },
    });
  }

  private async write(
    statements: Statements,
    post: OwnPost,
    to: { revisionId: string; screened: Screened; read: SubmittedText; contentNotes: readonly string[] },
  ): Promise<void> {
    const number = (await countRevisions(statements, post.id)) + 1;
    const { outcome } = to.screened;
    const state = stateOfScreened(outcome);
    await statements.rows('insert into revision (id, post_id, number, text, tree, hour, screening) values ($1, $2, $3, $4, $5, $6, $7)', [
      to.revisionId,
      post.id,
      number,
      to.read.text,
      JSON.stringify(to.read.tree),
      this.clock.hour(),
      outcome,
    ]);
    await statements.rows('update post set revision_id = $2, state = $3, notes_by_author = $4 where id = $1', [
      post.id,
      to.revisionId,
      state,
      to.contentNotes,
    ]);
    if (state === 'held' && post.position === 1) await statements.rows('update thread set listed = false where id = $1', [post.threadId]);
    await to.screened.toReview(statements, { postId: post.id, revisionId: to.revisionId });
  }
}

/** Where a moderator covered words, the marks that stand for them stay what they are; in any other post they are text. */
async function treeOfEdited(statements: Statements, postId: string, { text, tree }: SubmittedText): Promise<Block[]> {
  const covered = await statements.first('select 1 from redaction where post_id = $1', [postId]);
  return covered === undefined ? tree : parseCovered(text);
}

async function countRevisions(statements: Statements, postId: string): Promise<number> {
  const row = await statements.first<{ count: number }>('select count(*)::int as count from revision where post_id = $1', [postId]);
  return row?.count ?? 0;
}
