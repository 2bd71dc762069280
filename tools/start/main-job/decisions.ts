import pg from 'pg';
import { eventually } from '../stand-in/try-start.ts';
import { kill, randomMoment, recovered, type Killable, type Killed } from './kill-process.ts';
import { replyForm, type Thread } from './members.ts';
import { formNamed, type Form } from './read-form.ts';
import { isDone, keptForm, sendUntilDone } from './send-until-done.ts';
import { ask, type Whole } from './start-whole.ts';
import { newVisitor, type Visitor } from './visitor.ts';

/** The tables that a decision writes to, in its order. Waiting for any of them it is in its middle. */
export const writtenByDecision = [
  'statement_of_reasons',
  'decision',
  'decision_matter',
  'reviewable',
  'post',
  'delivery',
  'audit_entry',
] as const;
export type WrittenByDecision = (typeof writtenByDecision)[number];

/** A reported post, claimed, and the filled-in form that will hide it. */
export interface Case {
  readonly reviewableId: string;
  readonly moderator: Visitor;
  readonly form: Form;
}

export interface CaseSetting {
  readonly whole: Whole;
  readonly member: Visitor;
  readonly moderator: Visitor;
  readonly thread: Thread;
}

/** A member writes, a guest reports, the moderator claims and fills in the decision. */
export async function openCase({ whole, member, moderator, thread }: CaseSetting, text: string): Promise<Case> {
  await sendUntilDone(member, await replyForm(member, thread, { text }));
  const [post] = await ask<{ id: string }>(whole, 'select post_id as id from revision where text = $1', [text]);
  await reportAsGuest(whole, post?.id ?? '');
  const [item] = await ask<{ id: string }>(whole, 'select id from reviewable where target_id = $1', [post?.id]);
  const reviewableId = item?.id ?? '';
  const path = `/fi/staff/reviewables/${reviewableId}`;
  await sendUntilDone(moderator, formNamed(await moderator.open(path), { path, name: 'claim', entries: { act: 'claim' } }));
  const entries = { act: 'decide', kind: 'hide', reason: 'Mainos.', facts: 'Viestissä on mainos.', ground: 'policy', policyPoint: 'P5' };
  return { reviewableId, moderator, form: formNamed(await moderator.open(path), { path, name: 'decide', entries }) };
}

async function reportAsGuest(whole: Whole, postId: string): Promise<void> {
  const guest = newVisitor(whole);
  const path = `/fi/posts/${postId}/report`;
  const entries = { category: 'spam', goodFaith: 'yes' };
  const answer = await guest.send(formNamed(await guest.open(path), { path, name: 'report', entries }));
  if (answer?.status !== 200) throw new Error(`the report was answered with ${answer?.status}`);
}

/** What the database holds of a decision about an item. `strays`: statements and deliveries without their decision. */
export interface DecisionStanding {
  readonly item: string;
  readonly post: string;
  readonly decisions: number;
  readonly statements: number;
  readonly deliveries: number;
  readonly audited: number;
  readonly strays: number;
}

export const nothing: DecisionStanding = {
  item: 'open',
  post: 'visible',
  decisions: 0,
  statements: 0,
  deliveries: 0,
  audited: 0,
  strays: 0,
};
export const all: DecisionStanding = { item: 'decided', post: 'hidden', decisions: 1, statements: 1, deliveries: 1, audited: 1, strays: 0 };

export async function standingOf(whole: Whole, { reviewableId }: Case): Promise<DecisionStanding | undefined> {
  const [row] = await ask<DecisionStanding & pg.QueryResultRow>(
    whole,
    `with own as (select id, statement_id from decision where reviewable_id = $1)
     select reviewable.state as item, post.state as post,
            (select count(*) from own)::int as decisions,
            (select count(*) from statement_of_reasons where id in (select statement_id from own))::int as statements,
            (select count(*) from delivery where ref in (select id from own))::int as deliveries,
            (select count(*) from audit_entry where act = 'decide' and target_id = $1)::int as audited,
            (select count(*) from statement_of_reasons s where not exists (select from decision where statement_id = s.id))::int
              + (select count(*) from delivery d where not exists (select from decision where id = d.ref))::int as strays
       from reviewable join post on post.id = reviewable.target_id where reviewable.id = $1`,
    [reviewableId],
  );
  return row;
}

/** A decision that was cut off: what stood after its first answer and the recovery, and what stands once it is acknowledged. */
export interface CutOff {
  readonly answered: DecisionStanding | undefined;
  readonly done: DecisionStanding | undefined;
}

/** Sends the decision and kills a process while the decision waits to write to a table. */
export async function killInTheMiddle(
  whole: Whole,
  decided: Case,
  { name, table }: { name: Killable; table: WrittenByDecision },
): Promise<CutOff> {
  const gate = new pg.Client({ connectionString: whole.database });
  gate.on('error', () => undefined);
  await gate.connect();
  await gate.query(`begin; lock table ${table} in share mode`);
  const answer = decided.moderator.send(decided.form);
  await eventually(async () => (await ask(whole, 'select from pg_locks where not granted')).length > 0);
  const killed = await kill(whole, name);
  await gate.end().catch(() => undefined);
  return finish(whole, { decided, answer: await answer, killed });
}

/** Sends the decision and kills a process at a moment drawn at random within so many milliseconds. */
export async function killWithin(whole: Whole, decided: Case, { name, within }: { name: Killable; within: number }): Promise<CutOff> {
  const answer = decided.moderator.send(decided.form);
  await randomMoment(within);
  const killed = await kill(whole, name);
  return finish(whole, { decided, answer: await answer, killed });
}

interface Unfinished {
  readonly decided: Case;
  readonly answer: Awaited<ReturnType<Visitor['send']>>;
  readonly killed: Killed;
}

async function finish(whole: Whole, { decided, answer, killed }: Unfinished): Promise<CutOff> {
  const form = answer === null || isDone(answer) ? decided.form : keptForm(answer, decided.form);
  await recovered(whole, killed);
  const answered = await standingOf(whole, decided);
  await sendUntilDone(decided.moderator, form);
  return { answered, done: await standingOf(whole, decided) };
}
