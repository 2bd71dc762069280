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
import { targetsSeenWith } from '../review/targets.ts';
import type { SeenTarget, Target } from '../review/targets.ts';
import { RecordReport } from './record-report.ts';
import { placeOfReport, readReport } from './report-form.rules.ts';
import type { ReadReport } from './report-form.rules.ts';
import type { ReportPostInput, ReportPostResult, ReportReceived } from './report.type.ts';

/**
 * A person says that something is wrong with a post, or with the title, the name or the badge that stands with it: the report lies on what
 * was seen, and a moderator will look.
 */
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
      const target = await targetOf(statements, report);
      if (target === null) return notAllowed('not_available');
      const sent = { viewer, report, reference, target };
      const earlier = await answerAgain(statements, sent);
      if (earlier !== null) return earlier;
      if (await this.owner.is(statements, viewer, post.personaId)) return notAllowed('own_post');
      if (post.state !== 'visible') return notAllowed('not_visible');
      await this.write(statements, { ...sent, post });
      return received(reference);
    });
  }

  private async write(
    statements: Statements,
    { viewer, report, reference, target, post }: Sent & { post: PostUnderReview },
  ): Promise<void> {
    const { category } = report;
    const item = await this.opening.execute(statements, {
      ...{ postId: post.id, boardId: post.boardId, target, category },
      class: classOfReport(category),
    });
    const place = placeOfReport(report, target);
    await this.recordReport.execute(statements, { viewer, report, place, codeHash: hashReference(reference), item });
  }
}

interface Sent {
  readonly viewer: Viewer;
  readonly report: ReadReport;
  readonly reference: string;
  readonly target: Target;
}

const received = (reference: string): ReportReceived => ({ __typename: 'ReportReceived', reference, alreadyReported: false });

async function hasRevision(statements: Statements, { postId, revisionId }: ReadReport): Promise<boolean> {
  return (await statements.first('select 1 from revision where id = $1 and post_id = $2', [revisionId, postId])) !== undefined;
}

/** What the report is about; null: it is not seen with this post, or not under this number yet. */
async function targetOf(statements: Statements, { about, postId, seen }: ReadReport): Promise<Target | null> {
  if (about === 'post') return { kind: 'post', id: postId };
  const there = (await targetsSeenWith(statements, postId)).find(({ kind }) => kind === about);
  return there !== undefined && wasSeen(there, seen) ? { kind: about, id: there.id } : null;
}

/** An earlier title or name was seen by whoever still has it on the screen. */
const wasSeen = ({ number }: SeenTarget, seen: number | null): boolean => seen !== null && seen >= 1 && seen <= number;

/** The answer to a form that was sent before, or to a member that has reported what it saw before; else null. */
async function answerAgain(statements: Statements, { viewer, report, reference, target }: Sent): Promise<typeof ReportPostResult | null> {
  const sameForm = await statements.first<{ revisionId: string; kind: string; id: string }>(
    `select report.revision_id as "revisionId", reviewable.target_kind as kind, reviewable.target_id as id
       from report join reviewable on reviewable.id = report.reviewable_id where code_hash = $1`,
    [hashReference(reference)],
  );
  if (sameForm !== undefined) {
    const isSame = sameForm.revisionId === report.revisionId && sameForm.kind === target.kind && sameForm.id === target.id;
    return isSame ? received(reference) : invalidInput({ field: 'submission', problem: 'malformed' });
  }
  if (viewer.kind !== 'member') return null;
  const sameMember = await statements.first('select 1 from report where tag = $1', [
    tagOf(viewer.keys, 'report', placeOfReport(report, target)),
  ]);
  return sameMember === undefined ? null : { __typename: 'ReportReceived', reference: '', alreadyReported: true };
}
