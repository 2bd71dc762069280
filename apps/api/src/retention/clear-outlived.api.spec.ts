import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { retention } from '@rinnalla/settings/retention';
import type { Retained } from '@rinnalla/settings/retention';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal, newDecidedCase } from '../../test/appeal-under-test.ts';
import { handOver, newConversation } from '../../test/care-under-test.ts';
import { decideTarget, reportTarget } from '../../test/target-under-test.ts';
import { newModerator, newPost, report, revisionOf } from '../../test/case-under-test.ts';
import { newMember, submission } from '../../test/personas.ts';
import type { StaffUnderTest } from '../../test/personas.ts';
import { Clock } from '../platform/clock.ts';
import { SettleRows } from '../settling/index.ts';
import { ClearOutlived } from './clear-outlived.command.ts';
import { outlivedRows } from './outlived-rows.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
const clock = new Clock();
/** Everything of these tests was written within this hour or the next. */
const start = new Date();

beforeAll(async () => {
  api = await startApiUnderTest();
});
// Sessions of staff do not live through the months of these tests.
beforeEach(async () => {
  aino = await newModerator(api);
});
afterAll(() => api.stop());

const clearAfter = (hours: number): Promise<number> =>
  clock.at(new Date(start.getTime() + hours * 3_600_000), () => new ClearOutlived(api.workerDatabase, clock).clearAll());
/** Clears an hour before the time is over, and then two hours after: so a control comes before every answer. */
async function aroundTheEndOf<Found>(name: Retained, look: () => Promise<Found>): Promise<{ inside: Found; after: Found }> {
  const hours = retention[name].hours ?? 0;
  await clearAfter(hours - 1);
  const inside = await look();
  await clearAfter(hours + 2);
  return { inside, after: await look() };
}

const first = async (text: string, values: readonly unknown[]): Promise<unknown> =>
  Object.values((await api.database.first<Record<string, unknown>>(text, values)) ?? {})[0];
const textOf = (revisionId: string): Promise<unknown> => first('select text from revision where id = $1', [revisionId]);

async function editedPost(text: string): Promise<{ older: string; newer: string; postId: string }> {
  const { author, postId, revisionId } = await newPost(api, { text });
  const input = { postId, revisionId, submission: submission(), text: 'Said better.', contentNotes: [] };
  await api.ask(author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', { input });
  return { older: revisionId, newer: await revisionOf(api, postId), postId };
}

test('what a text was before it was changed is kept for its 30 days and then blanked; the text itself stays', async () => {
  const { older, newer } = await editedPost('Said first.');
  expect(await aroundTheEndOf('older_revision', () => textOf(older))).toEqual({ inside: 'Said first.', after: '' });
  expect(await textOf(newer)).toBe('Said better.');
});

test('an older text that was reported stays until a moderator has decided', async () => {
  const { older, postId } = await editedPost('Reported as it was.');
  await report(api, undefined, { postId, revisionId: older });
  await clearAfter(retention.judged_text.hours * 3);
  expect(await textOf(older)).toBe('Reported as it was.');
});

test('a removed text goes when nobody can ask for a new look any more, and its title with it; its place and the decision stay', async () => {
  const { decisionId, postId, threadId, revisionId } = await newDecidedCase(api, aino);
  const text = await textOf(revisionId);
  expect(text).not.toBe('');
  const look = async (): Promise<unknown[]> => [
    await textOf(revisionId),
    await first(`select title <> '' from thread where id = $1`, [threadId]),
  ];
  expect(await aroundTheEndOf('judged_text', look)).toEqual({ inside: [text, true], after: ['', false] });
  expect(await first('select state from post where id = $1', [postId])).toBe('removed');
  expect(await first('select count(*)::int from decision where id = $1', [decisionId])).toBe(1);
});

test('a text that stays up after it was reported is never cleared', async () => {
  const { revisionId } = await newDecidedCase(api, aino, { decision: { kind: 'no_action' } });
  const text = await textOf(revisionId);
  await clearAfter(retention.judged_text.hours * 3);
  expect(await textOf(revisionId)).toBe(text);
  expect(text).not.toBe('');
});

test('an own title and name that were replaced are kept until nobody can ask for a new look any more; the new ones stay', async () => {
  const post = await newPost(api);
  for (const about of ['thread', 'persona'] as const) {
    await reportTarget(api, undefined, { ...post, about });
    await decideTarget(api, aino, { about, post });
  }
  const look = (): Promise<unknown> =>
    first(
      `select jsonb_build_array(own_title, title, own_name is not null, name <> '')
         from thread join post on post.thread_id = thread.id join persona on persona.id = post.persona_id where post.id = $1`,
      [post.postId],
    );
  expect(await aroundTheEndOf('replaced_words', look)).toEqual({
    inside: ['Awake at three', 'About the nights', true, true],
    after: [null, 'About the nights', false, true],
  });
});

test('the words and the contact of a report go, and what it was about stays', async () => {
  const { decisionId } = await newDecidedCase(api, aino);
  const reportId = await first('select report.id from report join decision using (reviewable_id) where decision.id = $1', [decisionId]);
  await api.database.rows(`update report set contact = 'by carrier pigeon' where id = $1`, [reportId]);
  const look = (): Promise<unknown> =>
    first(`select jsonb_build_array(explanation <> '', contact, category) from report where id = $1`, [reportId]);
  const { inside, after } = await aroundTheEndOf('report_words', look);
  expect(inside).toEqual([true, 'by carrier pigeon', expect.any(String)]);
  expect(after).toEqual([false, null, (inside as unknown[])[2]]);
});

test('while a request for a new look is open nothing that it needs goes; after its answer all of it does in its time', async () => {
  const { author, decisionId, revisionId } = await newDecidedCase(api, aino);
  await appealAsAuthor(api, author, { decisionId });
  const appealId = await appealAgainst(api, decisionId);
  const look = async (): Promise<unknown[]> => [await textOf(revisionId), await first('select text from appeal where id = $1', [appealId])];
  const before = await look();
  await clearAfter(retention.judged_text.hours * 3);
  expect(await look()).toEqual(before);
  expect(before).not.toContain('');
  await decideAppeal(api, await newModerator(api), { appealId, outcome: 'upheld' });
  expect(await aroundTheEndOf('appeal_text', look)).toEqual({ inside: before, after: ['', ''] });
});

test('signals go once what they led to is decided and old, and with them what the decision is found by', async () => {
  const { decisionId, revisionId } = await newDecidedCase(api, aino);
  const [signal] = await api.database.rows<{ id: string }>(
    `insert into signal (id, reviewable_id, round, revision_id, kind, rule, hour)
     select gen_random_uuid(), reviewable_id, round, $2, 'first_post', 'first_post', hour from decision where id = $1 returning id`,
    [decisionId, revisionId],
  );
  const look = async (): Promise<unknown[]> => [
    await first('select count(*)::int from signal where id = $1', [signal!.id]),
    await first('select count(*)::int from decision_matter where decision_id = $1', [decisionId]),
  ];
  expect(await aroundTheEndOf('signal', look)).toEqual({ inside: [1, 2], after: [0, 0] });
});

test('what moderators and an author wrote to one another goes, and what moderators noted for one another', async () => {
  const post = await newConversation(api, aino);
  await handOver(api, aino, { ...post, to: null });
  const look = async (): Promise<unknown[]> => [
    await first('select count(*)::int from delivery where ref = $1', [post.postId]),
    await first('select note from hand_over where reviewable_id = $1', [post.reviewableId]),
  ];
  await clearAfter(retention.care_message.hours * 3);
  expect(await look()).toEqual([1, '']);
  await api.database.rows(
    `update reviewable set state = 'decided', opened_at = date_trunc('hour', opened_at, 'UTC'), due_at = date_trunc('hour', due_at, 'UTC') where id = $1`,
    [post.reviewableId],
  );
  expect(await aroundTheEndOf('care_message', look)).toEqual({ inside: [1, ''], after: [0, ''] });
});

test('sessions that are over go, also where nobody signs in; one that is not stays', async () => {
  await newMember(api);
  const look = (): Promise<unknown> => first('select count(*)::int > 0 from session', []);
  await clearAfter(24);
  expect(await look()).toBe(true);
  await clearAfter(retention.session.hours + 24);
  expect(await look()).toBe(false);
  expect(await first('select count(*)::int from staff_session', [])).toBe(0);
});

test('the job waits for the night to be settled, and does its work once a night', async () => {
  const job = new ClearOutlived(api.workerDatabase, clock);
  const onDay = <Result>(day: number, work: () => Promise<Result>): Promise<Result> => clock.at(new Date(Date.UTC(2031, 0, day, 12)), work);
  const { older } = await editedPost('Waits for the night.');
  expect(await onDay(1, () => job.execute())).toBe(0);
  expect(await textOf(older)).toBe('Waits for the night.');
  await onDay(1, () => new SettleRows(api.workerDatabase, clock).execute());
  expect(await onDay(1, () => job.execute())).toBeGreaterThan(0);
  expect(await textOf(older)).toBe('');
  expect(await onDay(1, () => job.execute())).toBe(0);
});

test('each row is cleared in a transaction of its own', async () => {
  const edited = [await editedPost('One.'), await editedPost('Two.'), await editedPost('Three.')];
  await clearAfter(retention.older_revision.hours + 2);
  const rows = await api.database.rows<{ xmin: string }>('select distinct xmin::text as xmin from revision where id = any($1)', [
    edited.map(({ older }) => older),
  ]);
  expect(rows).toHaveLength(3);
});

test('everything that the public table says is cleared by the worker is, and nothing else', () => {
  const said = Object.entries(retention).filter(([, { clearedBy }]) => clearedBy === 'worker');
  expect(Object.keys(outlivedRows).sort()).toEqual(said.map(([name]) => name).sort());
});
