import { hashReference, readReference } from '@rinnalla/anonymity';
import { VerifyChain } from '../../src/moderation/audit-log/verify-chain.query.ts';
import { ReportOutcomes } from '../../src/moderation/reports/report-outcomes.query.ts';
import type { Database, Statements } from '../../src/platform/database/database.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { wrongCalls } from './judge-calls.ts';
import { twoClaimants } from './judge-claims.ts';
import { otherThanReplayed } from './judge-replay.ts';
import { wrongUndoing } from './judge-undone.ts';
import { standsAfter } from './model.ts';
import type { Stands } from './model.ts';
import { ownTitle } from './world.ts';
import type { History, PostInHistory } from './world.ts';

/** Everything that is not as it must be, in words; nothing: all is well. */
export async function wrongIn(history: History, statements: Statements = history.api.database): Promise<string[]> {
  const wrong: string[] = [];
  for (const post of history.posts) {
    wrong.push(...(await twoClaimants(statements, post)), ...(await bareRestrictions(statements, post)));
    wrong.push(...(await partialAppeals(statements, post)), ...(await lostReports(history.api, statements, post)));
    wrong.push(...(await wrongUndoing(statements, post)), ...(await wrongCalls(statements, post)));
    wrong.push(...(await oldProposals(statements, history, post)), ...(await selfSigned(statements, post)));
    wrong.push(...(await otherThanReplayed(statements, history, post)));
  }
  return wrong;
}

async function bareRestrictions(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows<{ bare: string }>(
    `select 'a restriction without a statement' as bare from decision join reviewable on reviewable.id = reviewable_id
      where post_id = $1 and (kind not in ('no_action', 'approve', 'refer') or sanction is not null)
        and not exists (select from statement_of_reasons where id = decision.statement_id)
     union all
     select 'a restriction of an author without decision and statement' from restriction
       left join decision on decision.id = decision_id left join statement_of_reasons on statement_of_reasons.id = restriction.statement_id
      where restriction.persona_id = (select persona_id from post where id = $1)
        and (decision.sanction is null or statement_of_reasons.id is null or decision.statement_id <> restriction.statement_id)
     union all
     select 'a hidden post without a decision' from post where id = $1 and state in ('hidden', 'removed') and not exists (
       select from decision join reviewable on reviewable.id = reviewable_id
         where post_id = $1 and kind in ('hide', 'remove') and statement_id is not null and undone_hour is null)`,
    [postId],
  );
  return rows.map(({ bare }) => bare);
}

async function partialAppeals(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  return statements
    .rows(
      `select 1 from appeal join decision on decision.id = appeal.decision_id join reviewable on reviewable.id = reviewable_id
        left join proposal on proposal.decision_id = decision.id
        where post_id = $1 and (appeal.decided_by = decision.decided_by or appeal.decided_by = proposal.answered_by)`,
      [postId],
    )
    .then((rows) => rows.map(() => 'an appeal decided by somebody who made the decision'));
}

/** Each reference finds an outcome, or its item waits: in the queue, or for a follow-up that will come. */
async function lostReports({ app }: ApiUnderTest, statements: Statements, post: PostInHistory): Promise<string[]> {
  const wrong: string[] = [];
  for (const reference of post.references) {
    const report = await statements.first<{ id: string; waits: boolean }>(
      `select report.id, reviewable.state = 'open' or (reviewable.state = 'resting' and exists (
                select from follow_up where reviewable_id = reviewable.id and follow_up.state = 'waiting')) as waits
         from report join reviewable on reviewable.id = reviewable_id where code_hash = $1`,
      [hashReference(readReference(reference)!)],
    );
    if (report === undefined) wrong.push('a report that is not there');
    else if (!report.waits && !(await app.get(ReportOutcomes).of(statements, [report.id])).has(report.id))
      wrong.push('a report without an answer');
  }
  return wrong;
}

/** A proposal that waits for longer than a week and a day would be one that nobody lets lapse; one that lapsed decided nothing. */
async function oldProposals(statements: Statements, { now }: History, { postId }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows(
    `select 1 from proposal join reviewable on reviewable.id = reviewable_id
      where post_id = $1 and ((proposal.state = 'open' and $2 - hour > 8 * 24) or (proposal.state <> 'confirmed' and decision_id is not null))`,
    [postId, Math.floor(now / 3_600_000)],
  );
  return rows.map(() => 'a proposal that nobody answered still waits, or decided something');
}

async function selfSigned(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows(
    `select 1 from proposal join reviewable on reviewable.id = reviewable_id where post_id = $1 and answered_by = proposed_by
     union all
     select 1 from badge_referral join badge on badge.id = badge_id join persona on persona.staff_account_id = badge.staff_account_id
       join post on post.persona_id = persona.id where post.id = $1 and answered_by in (referred_by, badge.staff_account_id)`,
    [postId],
  );
  return rows.map(() => 'somebody answered what they had asked, or what was asked about them');
}

interface ReadPage {
  readonly thread: { readonly title: string };
  readonly posts: { readonly id: string; readonly state: string; readonly tree: unknown; readonly author: { readonly name: string } }[];
}

/** What a guest reads on the page of the thread: text and title while the replay says that they are seen, and else nothing of them. */
export async function wrongForReaders({ api, posts, now }: History): Promise<string[]> {
  const wrong: string[] = [];
  for (const { threadId, postId, happened } of posts) {
    const page = await api.ask<ReadPage | null>(
      undefined,
      'query ($id: Id!) { thread(id: $id) { thread { title } posts { id state tree author { name } } } }',
      { id: threadId },
    );
    const read = wrongOnPage(page, { postId, stands: standsAfter(happened, Math.floor(now / 3_600_000)) });
    wrong.push(...read.map((what) => `a guest reads ${what} ${JSON.stringify(page)} after ${JSON.stringify(happened)}`));
  }
  return wrong;
}

function wrongOnPage(page: ReadPage | null, { postId, stands }: { postId: string; stands: Stands }): string[] {
  const read = page?.posts.find(({ id }) => id === postId);
  const isRead = read?.state === 'visible' && read.tree !== null;
  if (isRead !== (stands.state === 'visible')) return ['the post'];
  if (!isRead) return [];
  return [
    ...(page?.thread.title === (stands.title ?? ownTitle) ? [] : ['the title']),
    ...(stands.covered && /sle(ep|pt)/.test(JSON.stringify(read.tree)) ? ['covered words'] : []),
  ];
}

/** Whether the log is one unbroken chain; its newest entries, or all. */
export async function wrongInChain(statements: Statements, newest?: number): Promise<string[]> {
  const chain = new VerifyChain(statements as Database);
  const { kind } = newest === undefined ? await chain.whole() : await chain.newest(newest);
  return kind === 'whole' ? [] : ['the chain of the log is broken'];
}
