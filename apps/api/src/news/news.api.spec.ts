import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../test/api-under-test.ts';
import { newBoard, newMember, newReply, newStaff, newThread } from '../../test/personas.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const myThingsDocument = `{ myThings {
  news { kind hour threadId threadTitle position decisionId reportId }
  threads { id title boardName myFace lastHour }
  reports { id category outcome { kind } }
  decisions { decisionId kind threadTitle } } }`;

interface Things {
  readonly news: readonly { kind: string; threadId: string | null; threadTitle: string | null; position: number | null }[];
  readonly threads: readonly { id: string; title: string; boardName: string; myFace: string }[];
  readonly reports: readonly object[];
  readonly decisions: readonly object[];
}

const myThings = (as: Bearer) => api.ask<Things>(as, myThingsDocument);
const positionsOfNews = async (as: Bearer) => (await myThings(as)).news.map(({ position }) => position);
const markSeen = (as: Bearer) => api.ask(as, 'mutation { markNewsSeen { done } }');
const twoMembers = async () => [await newMember(api), await newMember(api)] as const;

/** Every row of every table with the transaction that wrote it, by table. */
async function dump(): Promise<Map<string, string>> {
  const tables = await api.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const dumped = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await api.database.rows<{ row: string }>(
      `select xmin::text || ' ' || ctid::text || ' ' || t::text as row from "${name}" t order by 1`,
    );
    dumped.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dumped;
}

const rowsOf = (dumped: Map<string, string>, table: string): number => (dumped.get(table) ?? '').split('\n').filter(Boolean).length;

const changedTables = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after.keys()].filter((name) => before.get(name) !== after.get(name));

test('what others write in my threads after me is news; what I write, and what was there before, is not', async () => {
  const [author, peer] = await twoMembers();
  const board = await newBoard(api);
  const { threadId } = await newThread(api, author, { board, title: 'Awake at three' });
  await newReply(api, author, { threadId });
  await newReply(api, peer, { threadId });
  await newReply(api, author, { threadId });
  const reply = { kind: 'reply', hour: expect.any(Number), threadId, threadTitle: 'Awake at three', decisionId: null, reportId: null };
  expect((await myThings(author)).news).toEqual([{ ...reply, position: 3 }]);
  expect((await myThings(peer)).news).toEqual([{ ...reply, position: 4 }]);
});

test('my threads are those that I have written in, with my face there', async () => {
  const [author, peer] = await twoMembers();
  const board = await newBoard(api);
  const { threadId } = await newThread(api, author, { board, title: 'Mornings' });
  expect((await myThings(peer)).threads).toEqual([]);
  await newReply(api, peer, { threadId });
  const faces = await api.ask<{ posts: { author: { name: string } }[] }>(
    undefined,
    'query ($id: Id!) { thread(id: $id) { posts { author { name } } } }',
    { id: threadId },
  );
  const [first, second] = faces.posts.map((post) => post.author.name);
  const thread = { id: threadId, title: 'Mornings', boardName: 'Sleep', lastHour: expect.any(Number) };
  expect((await myThings(author)).threads).toEqual([{ ...thread, myFace: first }]);
  expect((await myThings(peer)).threads).toEqual([{ ...thread, myFace: second }]);
});

test('marking moves the marker past everything so far, and later replies of the same hour are news', async () => {
  const [author, peer] = await twoMembers();
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  await newReply(api, peer, { threadId });
  await markSeen(author);
  expect(await positionsOfNews(author)).toEqual([]);
  await newReply(api, peer, { threadId });
  expect(await positionsOfNews(author)).toEqual([3]);
  const clock = api.app.get(Clock);
  const later = new Date(clock.now().getTime() + 3 * 3_600_000);
  jest.spyOn(clock, 'now').mockReturnValue(later);
  await newReply(api, peer, { threadId });
  expect(await positionsOfNews(author)).toEqual([4, 3]);
  await markSeen(author);
  expect(await positionsOfNews(author)).toEqual([]);
  expect((await myThings(author)).threads).toHaveLength(1);
});

test('reading my things writes nothing; marking writes one sealed item of a fixed size', async () => {
  const [author, peer] = await twoMembers();
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  await newReply(api, peer, { threadId });
  const before = await dump();
  await myThings(author);
  await myThings(author);
  expect(changedTables(before, await dump())).toEqual([]);
  await markSeen(author);
  const marked = await dump();
  expect(changedTables(before, marked)).toEqual(['sealed_item']);
  await markSeen(author);
  expect(changedTables(marked, await dump())).toEqual(['sealed_item']);
  const items = await api.database.rows<{ size: number; month: string }>('select octet_length(sealed) as size, month from sealed_item');
  const month = new Date().toISOString().slice(0, 7);
  expect(items).toEqual(Array(rowsOf(before, 'sealed_item') + 1).fill({ size: 4096, month }));
});

test('control: the comparison of dumps sees a reading that is written down', async () => {
  const before = await dump();
  await api.database.rows('update session set ends_on = ends_on');
  expect(changedTables(before, await dump())).toEqual(['session']);
});

test("two members' news do not mix", async () => {
  const [one, other] = await twoMembers();
  const peer = await newMember(api);
  const board = await newBoard(api);
  const ofOne = await newThread(api, one, { board, title: 'Of one' });
  const ofOther = await newThread(api, other, { board, title: 'Of another' });
  await newReply(api, peer, ofOne);
  await newReply(api, peer, ofOther);
  expect((await myThings(one)).news.map(({ threadId }) => threadId)).toEqual([ofOne.threadId]);
  await markSeen(one);
  expect((await myThings(one)).news).toEqual([]);
  expect((await myThings(other)).news.map(({ threadId }) => threadId)).toEqual([ofOther.threadId]);
  expect((await myThings(peer)).news).toEqual([]);
});

test('a post that others may not see is no news, and the title of a removed opening post is shown to its author alone', async () => {
  const [author, peer] = await twoMembers();
  const { threadId, postId } = await newThread(api, author, { board: await newBoard(api), title: 'Mine' });
  const reply = await newReply(api, peer, { threadId });
  await api.database.rows(`update post set state = 'hidden' where id = $1`, [reply.postId]);
  expect((await myThings(author)).news).toEqual([]);
  await api.database.rows(`update post set state = 'removed' where id = $1`, [postId]);
  await api.database.rows('update thread set listed = false where id = $1', [threadId]);
  expect((await myThings(author)).threads).toMatchObject([{ title: 'Mine' }]);
  expect((await myThings(peer)).threads).toMatchObject([{ title: '' }]);
});

test('many threads take no more statements than one', async () => {
  const [author, peer] = await twoMembers();
  const board = await newBoard(api);
  const statements = jest.spyOn(api.app.get(Database), 'rows');
  const count = async () => {
    statements.mockClear();
    await myThings(author);
    return statements.mock.calls.length;
  };
  const { threadId } = await newThread(api, author, { board });
  await newReply(api, peer, { threadId });
  const withOne = await count();
  for (const _ of [1, 2, 3]) await newThread(api, author, { board });
  expect(await count()).toBe(withOne);
  // One more than the page's own: the session.
  expect(withOne).toBeLessThanOrEqual(1 + 7);
});

test.each(['guest', 'professional', 'moderator'])('a %s has no such page', async (who) => {
  const as = who === 'guest' ? undefined : (await newStaff(api, { roles: [who] })).bearer;
  const code = who === 'guest' ? 'SIGNED_OUT' : 'FORBIDDEN';
  for (const document of [myThingsDocument, 'mutation { markNewsSeen { done } }']) {
    expect((await api.send(as, document)).errors?.map(({ message }) => message)).toEqual([code]);
  }
});
