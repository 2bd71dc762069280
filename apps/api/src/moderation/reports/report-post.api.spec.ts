import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newMember, newProfessional, newReply, submission } from '../../../test/personas.ts';
import { decideOn, itemAbout, newModerator, newPost, report, revisionOf, setClock, statusAt } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const guest = undefined;
const count = async (table: 'report' | 'reviewable'): Promise<number> =>
  (await api.database.first<{ count: number }>(`select count(*)::int as count from ${table}`))?.count ?? 0;

const edit = (post: PostUnderTest): Promise<unknown> =>
  api.ask(post.author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: { submission: submission(), postId: post.postId, revisionId: post.revisionId, text: 'Something else.', contentNotes: [] },
  });

test('a guest reports without an account and finds the report at its reference', async () => {
  const post = await newPost(api);
  const { reference, alreadyReported } = await report(api, guest, { ...post, category: 'threat_or_abuse' });
  expect(alreadyReported).toBe(false);
  expect(await statusAt(api, reference.toLowerCase().replaceAll('-', ' '))).toEqual({ category: 'threat_or_abuse', outcome: null });
});

test('a wrong reference answers like an unknown one', async () => {
  const { reference } = await report(api, guest, await newPost(api));
  const unknown = `${reference.slice(0, -1)}${reference.endsWith('2') ? '3' : '2'}`;
  expect([await statusAt(api, 'nonsense'), await statusAt(api, unknown)]).toEqual([null, null]);
});

test('the reference itself is not in the database', async () => {
  const { reference } = await report(api, guest, await newPost(api));
  const written = JSON.stringify(await api.database.rows('select report::text as row from report'));
  expect(written).not.toContain(reference);
  expect(written).not.toContain(reference.slice(2).replaceAll('-', ''));
});

test('the same form sent twice gives one report and the same reference', async () => {
  const post = await newPost(api);
  const form = { submission: submission() };
  const [first, before] = [await report(api, guest, { ...post, ...form }), await count('report')];
  expect(await report(api, guest, { ...post, ...form })).toEqual(first);
  expect(await report(api, await newMember(api), { ...post, ...form })).toEqual(first);
  expect(await count('report')).toBe(before);
});

test('the same form sent many times at once gives one report', async () => {
  const [post, member, before] = [await newPost(api), await newMember(api), await count('report')];
  const form = { submission: submission() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => report(api, member, { ...post, ...form })));
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
  expect(await count('report')).toBe(before + 1);
});

test('a form that was used for another post is refused', async () => {
  const form = { submission: submission() };
  await report(api, guest, { ...(await newPost(api)), ...form });
  expect(await report(api, guest, { ...(await newPost(api)), ...form })).toMatchObject({
    problems: [{ field: 'submission', problem: 'malformed' }],
  });
});

test('a member reports a text once, and again when it was changed', async () => {
  const [post, member] = [await newPost(api), await newMember(api)];
  await report(api, member, post);
  const before = await count('report');
  expect(await report(api, member, post)).toMatchObject({ alreadyReported: true, reference: '' });
  expect(await count('report')).toBe(before);
  await edit(post);
  const changed = { ...post, revisionId: await revisionOf(api, post.postId) };
  expect(await report(api, member, changed)).toMatchObject({ alreadyReported: false });
});

test('a report on a text that was changed since is still recorded, on what was seen', async () => {
  const post = await newPost(api);
  await edit(post);
  await report(api, guest, post);
  const recorded = await api.database.rows('select 1 from report where revision_id = $1', [post.revisionId]);
  expect(recorded).toHaveLength(1);
});

test('reports by a member at once on many posts each find a place among the own', async () => {
  const member = await newMember(api);
  const posts = [await newPost(api), await newPost(api), await newPost(api), await newPost(api)];
  const answers = await Promise.all(posts.map((post) => report(api, member, post)));
  expect(answers.map(({ __typename }) => __typename)).toEqual(posts.map(() => 'ReportReceived'));
});

test('nobody reports an own post, neither member nor professional', async () => {
  const post = await newPost(api);
  expect(await report(api, post.author, post)).toMatchObject({ reason: 'own_post' });
  const { bearer } = await newProfessional(api);
  const { postId } = await newReply(api, bearer, post);
  expect(await report(api, bearer, { ...post, postId, revisionId: await revisionOf(api, postId) })).toMatchObject({ reason: 'own_post' });
});

test('a post that is gone from view cannot be reported; an unknown post or text is not found', async () => {
  const post = await newPost(api);
  await report(api, guest, post);
  await decideOn(api, await newModerator(api), { ...post, kind: 'remove' });
  expect(await report(api, guest, post)).toMatchObject({ reason: 'not_visible' });
  const other = await newPost(api);
  expect(await report(api, guest, { ...other, revisionId: post.revisionId })).toMatchObject({ __typename: 'NotFound' });
  expect(await report(api, guest, { ...other, postId: 'nonsense' })).toMatchObject({ __typename: 'NotFound' });
});

test('a refused report opens nothing', async () => {
  const post = await newPost(api);
  const before = await count('reviewable');
  await report(api, post.author, post);
  await report(api, guest, { ...post, goodFaith: false });
  expect(await count('reviewable')).toBe(before);
});

test('one item gathers all reports about a post, and the most severe gives its class', async () => {
  const [post, noon] = [await newPost(api), new Date('2026-11-22T12:00:00Z')];
  setClock(api, noon);
  for (const category of ['spam', 'worried_about_author', 'sourcing']) await report(api, guest, { ...post, category });
  const items = await api.database.rows('select class, due_at from reviewable where target_id = $1', [post.postId]);
  expect(items).toEqual([{ class: 'crisis', due_at: new Date('2026-11-22T12:15:00Z') }]);
});

test('the contact of a member is not kept', async () => {
  const post = await newPost(api);
  await report(api, await newMember(api), { ...post, contact: 'me@example.org' });
  expect(await api.database.rows('select contact from report where revision_id = $1', [post.revisionId])).toEqual([{ contact: null }]);
});

/** Which column, by its shape alone, tells the report of a member from that of a guest. */
async function columnsThatTell(revisionId: string): Promise<string[]> {
  const rows = await api.database.rows<Record<string, unknown>>('select * from report where revision_id = $1', [revisionId]);
  const shapeOf = (value: unknown): string =>
    Buffer.isBuffer(value) ? `bytes ${value.length}` : `${typeof value} ${String(value).length}`;
  return Object.keys(rows[0] ?? {}).filter((column) => new Set(rows.map((row) => shapeOf(row[column]))).size > 1);
}

test('in the database, reports of guests and of members look alike', async () => {
  const post = await newPost(api);
  for (const as of [guest, await newMember(api), guest, await newMember(api)]) await report(api, as, post);
  expect(await columnsThatTell(post.revisionId)).toEqual([]);
});

test('control: a column that only members fill is noticed', async () => {
  const post = await newPost(api);
  await report(api, await newMember(api), { ...post, category: 'threat_or_abuse' });
  await report(api, guest, { ...post, category: 'threat_or_abuse', contact: 'me@example.org' });
  expect(await columnsThatTell(post.revisionId)).toEqual(['contact']);
});

test('whoever reported is told what became of it; a decision from before the report is not its outcome', async () => {
  const [post, moderator] = [await newPost(api), await newModerator(api)];
  const first = await report(api, guest, post);
  const noAction = await decideOn(api, moderator, { ...post, kind: 'no_action', reason: 'It sells nothing.' });
  const second = await report(api, await newMember(api), post);
  expect((await statusAt(api, first.reference))?.outcome).toMatchObject({ kind: 'no_action', decisionId: noAction, appealable: true });
  expect((await statusAt(api, second.reference))?.outcome).toBeNull();
  const removed = await decideOn(api, moderator, post);
  expect((await statusAt(api, second.reference))?.outcome).toMatchObject({ kind: 'remove', decisionId: removed });
  expect(await itemAbout(api, post)).not.toBe('');
});
