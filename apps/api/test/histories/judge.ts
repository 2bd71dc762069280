import { hashReference, readReference } from '@rinnalla/anonymity';
import { VerifyChain } from '../../src/moderation/audit-log/verify-chain.query.ts';
import { ReportOutcomes } from '../../src/moderation/reports/report-outcomes.query.ts';
import { leaseMinutes } from '../../src/moderation/review/reviewable-state.rules.ts';
import type { Database, Statements } from '../../src/platform/database/database.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { orders, standsAfter } from './model.ts';
import type { Stands } from './model.ts';
import type { History, PostInHistory } from './world.ts';

/** Everything that is not as it must be, in words; nothing: all is well. */
export async function wrongIn(history: History, statements: Statements = history.api.database): Promise<string[]> {
  const wrong: string[] = [];
  for (const post of history.posts) {
    wrong.push(...(await twoClaimants(statements, post)), ...(await bareRestrictions(statements, post)));
    wrong.push(...(await partialAppeals(statements, post)), ...(await lostReports(history.api, statements, post)));
    wrong.push(...(await otherThanReplayed(statements, post)));
  }
  return wrong;
}

interface Entry {
  readonly act: string;
  readonly by: string;
  readonly at: Date;
  readonly to: string | null;
}

interface Holder {
  readonly by: string;
  readonly until: number;
}

const ends = ['release', 'decide', 'confirm_proposal', 'propose', 'set_follow_up'];

/** Replays the log of an item: who held it when, beside what was answered and what stands in its row. */
async function twoClaimants(statements: Statements, post: PostInHistory): Promise<string[]> {
  const item = await statements.first<{ id: string; holder: string | null }>(
    'select id, claimed_by as holder from reviewable where target_id = $1',
    [post.postId],
  );
  if (item === undefined) return [];
  const log = await statements.rows<Entry>(
    `select act, staff_account_id as by, at, detail ->> 'to' as to from audit_entry where target_kind = 'reviewable' and target_id = $1 order by number`,
    [item.id],
  );
  const wrong: string[] = [];
  let holder: Holder | null = null;
  for (const entry of log) {
    const held: Holder | null = holder === null ? null : renewed(post, log, { holder, before: entry.at.getTime() });
    wrong.push(...wrongAct(entry, held));
    holder = holderAfter(entry, held);
  }
  return (holder?.by ?? null) === item.holder ? wrong : [...wrong, 'whoever holds the item is not whom the log names'];
}

/** What is wrong with an act while somebody, or nobody, holds the item. A claim that ran out still decides while nobody took the item. */
function wrongAct({ act, by, at }: Entry, holder: Holder | null): string[] {
  if (act === 'decide' && holder === null) return ['decided by somebody who had not claimed it'];
  if (holder === null || holder.by === by) return [];
  const isTaken = act === 'claim' && holder.until > at.getTime();
  return isTaken || act === 'decide' ? [`two claimants: ${act} by another while the claim holds`] : [];
}

function holderAfter({ act, by, at, to }: Entry, holder: Holder | null): Holder | null {
  const until = at.getTime() + leaseMinutes * 60_000;
  if (act === 'claim') return { by, until };
  if (act === 'hand_over') return to === null || to === 'queue' ? null : { by: to, until };
  return ends.includes(act) ? null : holder;
}

/**
 * Until when a claim holds that was renewed before a moment. Only a first claim stands in the log; an answer that has no entry of its moment
 * was a renewal.
 */
function renewed({ claims }: PostInHistory, log: readonly Entry[], { holder, before }: { holder: Holder; before: number }): Holder {
  const isLogged = ({ by, at }: { by: string; at: number }): boolean =>
    log.some((entry) => entry.act === 'claim' && entry.by === by && entry.at.getTime() === at);
  const own = claims.filter((claim) => claim.by === holder.by && claim.at <= before && !isLogged(claim));
  return { ...holder, until: Math.max(holder.until, ...own.map(({ at }) => at + leaseMinutes * 60_000)) };
}

async function bareRestrictions(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows<{ bare: string }>(
    `select 'a restriction without a statement' as bare from decision join reviewable on reviewable.id = reviewable_id
      where target_id = $1 and (kind not in ('no_action', 'approve') or sanction is not null)
        and not exists (select from statement_of_reasons where id = decision.statement_id)
     union all
     select 'a restriction of an author without decision and statement' from restriction
       left join decision on decision.id = decision_id left join statement_of_reasons on statement_of_reasons.id = restriction.statement_id
      where restriction.persona_id = (select persona_id from post where id = $1)
        and (decision.sanction is null or statement_of_reasons.id is null or decision.statement_id <> restriction.statement_id)
     union all
     select 'a hidden post without a decision' from post where id = $1 and state in ('hidden', 'removed') and not exists (
       select from decision join reviewable on reviewable.id = reviewable_id where target_id = $1 and kind in ('hide', 'remove') and statement_id is not null)`,
    [postId],
  );
  return rows.map(({ bare }) => bare);
}

async function partialAppeals(statements: Statements, { postId }: PostInHistory): Promise<string[]> {
  return statements
    .rows(
      `select 1 from appeal join decision on decision.id = appeal.decision_id join reviewable on reviewable.id = reviewable_id
        left join proposal on proposal.decision_id = decision.id
        where target_id = $1 and (appeal.decided_by = decision.decided_by or appeal.decided_by = proposal.answered_by)`,
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

/** Whether the post and its author stand as the replay says, whatever order is true of what happened at once. */
async function otherThanReplayed(statements: Statements, post: PostInHistory): Promise<string[]> {
  const row = await statements.first<Stands>(
    `select post.state, (select coalesce(array_agg(note order by note), '{}') from unnest(notes_by_moderator) note) as notes,
            (select coalesce(array_agg(decision.id::text), '{}') from restriction join decision on decision.id = decision_id
               join reviewable on reviewable.id = reviewable_id where target_id = post.id) as sanctions
       from post where id = $1`,
    [post.postId],
  );
  const possible = orders(post.atOnce).map((order) => [...post.happened, ...order]);
  const fits = possible.find((happened) => isSame(standsAfter(happened), row!));
  if (fits !== undefined) {
    post.happened.splice(0, Infinity, ...fits);
    post.atOnce.length = 0;
    return [];
  }
  const expected = possible.map((happened) => JSON.stringify(standsAfter(happened)));
  return [`the post is ${JSON.stringify(row)}, and the replay says ${[...new Set(expected)].join(' or ')}`];
}

const isSame = (one: Stands, other: Stands): boolean =>
  one.state === other.state &&
  String(one.notes) === String(other.notes) &&
  String([...one.sanctions].sort()) === String([...other.sanctions].sort());

/** What a guest reads on the page of the thread: the text while the replay says that it is visible, and else nothing of it. */
export async function wrongForReaders({ api, posts }: History): Promise<string[]> {
  const wrong: string[] = [];
  for (const { threadId, postId, happened } of posts) {
    const page = await api.ask<{ posts: { id: string; state: string; tree: unknown }[] } | null>(
      undefined,
      'query ($id: Id!) { thread(id: $id) { posts { id state tree } } }',
      { id: threadId },
    );
    const read = page?.posts.find(({ id }) => id === postId);
    const isRead = read?.state === 'visible' && read.tree !== null;
    if (isRead !== (standsAfter(happened).state === 'visible'))
      wrong.push(`a guest reads ${JSON.stringify(read)} after ${JSON.stringify(happened)}`);
  }
  return wrong;
}

/** Whether the log is one unbroken chain; its newest entries, or all. */
export async function wrongInChain(statements: Statements, newest?: number): Promise<string[]> {
  const chain = new VerifyChain(statements as Database);
  const { kind } = newest === undefined ? await chain.whole() : await chain.newest(newest);
  return kind === 'whole' ? [] : ['the chain of the log is broken'];
}
