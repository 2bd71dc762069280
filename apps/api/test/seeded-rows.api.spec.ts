import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { phraseOf } from '../../../tools/seed/members.ts';
import { removeSeed, seedRows, type SeedProgress } from '../../../tools/seed/seed-rows.ts';
import type { SeedPlan } from '../../../tools/seed/seed-plan.rules.ts';
import { classOfReport, dueAt } from '../src/moderation/review/service-level.rules.ts';
import type { ReportCategory } from '../src/moderation/reports/report-category.type.ts';
import { guest, startApiUnderTest, type ApiUnderTest } from './api-under-test.ts';
import { claim, decide, newModerator } from './case-under-test.ts';
import { newBoard, newMember, newReply, newThread } from './personas.ts';

jest.setTimeout(120_000);

const plan: SeedPlan = { posts: 2_010, threads: 100, openItems: 40, randomSeed: 7 };
const silent: SeedProgress = { part: () => undefined, done: () => undefined };
const tables = [
  ...['board', 'thread', 'persona', 'post', 'revision', 'reaction', 'credential', 'session', 'sealed_item', 'delivery'],
  ...['reviewable', 'report', 'decision', 'statement_of_reasons', 'appeal', 'restriction'],
];

let api: ApiUnderTest;
let threadId: string;
/** What the database held before anything was seeded. */
let unseeded: Record<string, number>;

beforeAll(async () => {
  api = await startApiUnderTest();
  const member = await newMember(api);
  threadId = (await newThread(api, member, { board: await newBoard(api) })).threadId;
  unseeded = await counts();
});
afterAll(() => api.stop());

async function counts(): Promise<Record<string, number>> {
  const rows = tables.map((table) => `select '${table}' as name, count(*)::int as count from ${table}`);
  const found = await api.database.rows<{ name: string; count: number }>(rows.join(' union all '));
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
}

/** How many rows break what the product keeps beyond the constraints. */
async function broken(): Promise<Record<string, number>> {
  const rows = await api.database.rows<{ count: number; what: string }>(
    `select 'post count' as what, count(*)::int as count from thread
       where post_count <> (select count(*) from post where thread_id = thread.id)
     union all select 'last hour', count(*)::int from thread
       where last_hour <> (select max(hour) from post where thread_id = thread.id and state = 'visible')
     union all select 'revision of another post', count(*)::int from post join revision on revision.id = post.revision_id where revision.post_id <> post.id
     union all select 'face of another place', count(*)::int
       from post join thread on thread.id = post.thread_id join persona on persona.id = post.persona_id where persona.space <> thread.space
     union all select 'hour to come', count(*)::int from post where hour > extract(epoch from now()) / 3600`,
  );
  return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ what, count }) => [what, count]));
}

test('as many rows as were asked for, as the product would have written them, and none left once they are removed', async () => {
  expect(await seedRows(api.databaseUrl, plan, silent)).toBeNull();
  const after = await counts();
  const made = Object.fromEntries(tables.map((table) => [table, (after[table] ?? 0) - (unseeded[table] ?? 0)]));
  expect(made).toMatchObject({ board: 9, thread: 100, post: 2_010, revision: 2_010, reviewable: 40, credential: 500, session: 0 });
  expect(made['report']).toBeGreaterThanOrEqual(40);
  expect(made['reaction']).toBeGreaterThan(0);
  expect(await broken()).toEqual({});
  expect(await removeSeed(api.databaseUrl, silent)).toBeNull();
  expect(await counts()).toEqual(unseeded);
});

test('control: a post count that is wrong by one is found', async () => {
  await api.database.rows('update thread set post_count = post_count + 1 where id = $1', [threadId]);
  expect(await broken()).toEqual({ 'post count': 1 });
  await api.database.rows('update thread set post_count = post_count - 1 where id = $1', [threadId]);
});

test('a second run begins anew, whatever the first left', async () => {
  await seedRows(api.databaseUrl, plan, silent);
  const [{ id } = { id: '' }] = await api.database.rows<{ id: string }>(`select id from board where slug = 'measure-7-fi-1'`);
  await api.database.rows('update thread set listed = false where board_id = $1', [id]);
  const once = await counts();
  expect(await seedRows(api.databaseUrl, plan, silent)).toBeNull();
  expect(await counts()).toEqual({ ...once, persona: expect.any(Number), reaction: expect.any(Number) });
  const unlisted = await api.database.rows(`select 1 from thread where not listed`);
  expect(unlisted).toEqual([]);
});

test('two runs from the same number write the same texts, and from another number others', async () => {
  const texts = async (randomSeed: number): Promise<unknown> => {
    await seedRows(api.databaseUrl, { ...plan, randomSeed }, silent);
    return api.database.first(`select md5(string_agg(id::text || text, '' order by id)) as texts from revision`);
  };
  const first = await texts(7);
  expect(await texts(7)).toEqual(first);
  expect(await texts(8)).not.toEqual(first);
});

test('a guest reads seeded boards and threads, and a seeded member signs in and replies', async () => {
  await seedRows(api.databaseUrl, plan, silent);
  const board = await api.ask<{ threads: { id: string; replyCount: number }[]; nextAfter: string | null }>(
    guest,
    'query { board(slug: "measure-7-sv-2") { threads { id replyCount } nextAfter } }',
  );
  const [first] = board.threads;
  expect(board.threads.length).toBeGreaterThan(0);
  const thread = `query ($id: Id!) { thread(id: $id) { posts { position state author { name } tree } nextAfter mayReply } }`;
  const page = await api.ask<{ posts: { position: number; author: { name: string }; tree: unknown[] }[] }>(guest, thread, {
    id: first?.id,
  });
  expect(page.posts.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  expect(page.posts.every(({ tree, author }) => tree.length > 0 && author.name.length > 1)).toBe(true);
  const signIn = 'mutation ($phrase: String!) { signIn(phrase: $phrase) { ... on SignedIn { token } } }';
  const { token } = await api.ask<{ token: string }>(guest, signIn, { phrase: phraseOf(7, 499).join(' ') });
  const reply = await newReply(api, token, { threadId: first?.id ?? '' });
  expect(reply).toMatchObject({ state: 'visible', position: (first?.replyCount ?? 0) + 2 });
});

test('a seeded item has the class and the service level that its reports ask for', async () => {
  const items = await api.database.rows<{ class: string; openedAt: Date; dueAt: Date; categories: ReportCategory[] }>(
    `select class, opened_at as "openedAt", due_at as "dueAt", array(select distinct category from report where reviewable_id = reviewable.id) as categories
       from reviewable`,
  );
  expect(items).toHaveLength(40);
  expect(new Set(items.map((item) => item.class)).size).toBe(4);
  for (const item of items) {
    const [category] = item.categories;
    expect(item.categories).toHaveLength(1);
    expect(item.class).toBe(classOfReport(category!));
    expect(item.dueAt).toEqual(dueAt(item.openedAt, classOfReport(category!)));
  }
});

test('what people did on seeded boards and with seeded accounts goes as well', async () => {
  const [item] = await api.database.rows<{ id: string }>(`select id from reviewable where state = 'open' order by id limit 1`);
  const moderator = await newModerator(api);
  const { version } = await claim(api, moderator, item!.id);
  expect(await decide(api, moderator, { reviewableId: item!.id, version })).toMatchObject({ __typename: 'Decided' });
  const held = await counts();
  for (const table of ['session', 'decision', 'statement_of_reasons', 'delivery']) expect(held[table]).toBeGreaterThan(unseeded[table]!);
  expect(await removeSeed(api.databaseUrl, silent)).toBeNull();
  expect(await counts()).toEqual(unseeded);
});
