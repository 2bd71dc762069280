import { Injectable } from '@nestjs/common';
import { hashReference, referenceFromSubmission, tagOf } from '@rinnalla/anonymity';
import { BoardDoor, PersonaOwner, PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { OpenOrReopenReviewable } from '../review/open-or-reopen-reviewable.command.ts';
import { classOfReport } from '../review/service-level.rules.ts';
import { RecordReport } from './record-report.ts';
import { readReport } from './report-form.rules.ts';
import type { ReadReport } from './report-form.rules.ts';
import type { ReportPostInput, ReportPostResult, ReportReceived } from './report.type.ts';

/** A person says that something is wrong with a post: the report lies on the text that was seen, and a moderator will look. */
@Injectable()
export class ReportPost {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsUnderReview,
    private readonly owner: PersonaOwner,
    private readonly door: BoardDoor,
    private readonly opening: OpenOrReopenReviewable,
    private readonly recordReport: RecordReport,
  ) {}

  async execute(viewer: Viewer, input: ReportPostInput): Promise<typeof ReportPostResult> {
    const report = readReport(viewer.kind, input);
    if (Array.isArray(report)) return invalidInput(...report);
    const reference = referenceFromSubmission(report.submission);
    return this.database.transaction(async (statements) => {
      const post = await this.posts.lock(statements, report.postId);
      if (post === undefined || !(await hasRevision(statements, report))) return notFound('post');
      if (!(await this.door.opensThread(statements, viewer, post.threadId))) return notFound('post');
      const earlier = await this.answerAgain(statements, { viewer, report, reference });
      if (earlier !== null) return earlier;
      if (await this.owner.is(statements, viewer, post.personaId)) return notAllowed('own_post');
      if (post.state !== 'visible') return notAllowed('not_visible');
      await this.write(statements, { viewer, report, reference, post });
      return received(reference);
    });
  }

  /** The answer to a form that was sent before, or to a member that has reported this text before; else null. */
  private async answerAgain(statements: Statements, { viewer, report, reference }: Sent): Promise<typeof ReportPostResult | null> {
    const sameForm = await statements.first<{ revisionId: string }>('select revision_id as "revisionId" from report where code_hash = $1', [
      hashReference(reference),
    ]);
    if (sameForm?.revisionId === report.revisionId) return received(reference);
    if (sameForm !== undefined) return invalidInput({ field: 'submission', problem: 'malformed' });
    if (viewer.kind !== 'member') return null;
    const sameMember = await statements.first('select 1 from report where revision_id = $1 and tag = $2', [
      report.revisionId,
      tagOf(viewer.keys, 'report', report.revisionId),
    ]);
    return sameMember === undefined ? null : { __typename: 'ReportReceived', reference: '', alreadyReported: true };
  }

  private async write(statements: Statements, { viewer, report, reference, post }: Sent & { post: PostUnderReview }): Promise<void> {
    const item = await this.opening.execute(statements, {
      postId: post.id,
      boardId: post.boardId,
      class: classOfReport(report.category),
      category: report.category,
    });
    await this.recordReport.execute(statements, { viewer, report, codeHash: hashReference(reference), item });
  }
}

interface Sent {
  readonly viewer: Viewer;
  readonly report: ReadReport;
  readonly reference: string;
}

const received = (reference: string): ReportReceived => ({ __typename: 'ReportReceived', reference, alreadyReported: false });

async function hasRevision(statements: Statements, { postId, revisionId }: ReadReport): Promise<boolean> {
  return (await statements.first('select 1 from revision where id = $1 and post_id = $2', [revisionId, postId])) !== undefined;
}
