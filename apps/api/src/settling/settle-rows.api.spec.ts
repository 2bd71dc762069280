import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newPost, report } from '../../test/case-under-test.ts';
import { join, newBoardCode, newInvitedBoard } from '../../test/invited-board.ts';
import { newBoard, newMember, newReply, newThread } from '../../test/personas.ts';
import type { ThreadUnderTest } from '../../test/personas.ts';
import { Clock } from '../platform/clock.ts';
import { SettleRows, settledTables } from './settle-rows.command.ts';

let api: ApiUnderTest;
const clock = new Clock();
/** Midday, so many days after the first settling of these tests. */
const settleOn = (day: number): Promise<boolean> =>
  clock.at(new Date(Date.UTC(2030, 0, day, 12)), () => new SettleRows(api.workerDatabase, clock).execute());

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface WrittenPost {
  readonly xmin: string;
  readonly position: number;
}

/** The posts of a thread in the order in which they lie in a copy of the database. */
const postsIn = ({ threadId }: ThreadUnderTest): Promise<WrittenPost[]> =>
  api.database.rows('select xmin::text as xmin, position from post where thread_id = $1 order by ctid', [threadId]);

/** What every table says, without order. */
async function contents(): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for (const table of settledTables) {
    const row = await api.database.first<{ said: string }>(
      `select coalesce(string_agg(md5(t::text), ' ' order by md5(t::text)), '') as said from ${table} t`,
    );
    found.push([table, row?.said ?? '']);
  }
  return Object.fromEntries(found);
}

async function longThread(posts: number): Promise<ThreadUnderTest> {
  const members = [await newMember(api), await newMember(api)];
  const thread = await newThread(api, members[0], { board: await newBoard(api) });
  for (let n = 1; n < posts; n += 1) await newReply(api, members[n % 2], thread);
  return thread;
}

const ascending = (posts: readonly WrittenPost[]): boolean => posts.every(({ position }, n) => position === n + 1);

test('a settled copy tells neither which rows were written together nor in which order, and says all that it said', async () => {
  const thread = await longThread(16);
  const before = await contents();
  expect(await settleOn(1)).toBe(true);
  const posts = await postsIn(thread);
  expect(new Set(posts.map(({ xmin }) => xmin)).size).toBe(1);
  expect(ascending(posts)).toBe(false);
  expect(await contents()).toEqual(before);
  expect((await newReply(api, await newMember(api), thread)).position).toBe(17);
});

test('control: an unsettled copy tells both', async () => {
  const posts = await postsIn(await longThread(6));
  expect(new Set(posts.map(({ xmin }) => xmin)).size).toBe(6);
  expect(ascending(posts)).toBe(true);
});

test('one night is settled once, and a night leaves what was settled before it as it lies', async () => {
  const old = await longThread(3);
  expect(await settleOn(2)).toBe(true);
  expect(await settleOn(2)).toBe(false);
  const settled = await postsIn(old);
  const fresh = await longThread(3);
  expect(await settleOn(3)).toBe(true);
  expect(await postsIn(old)).toEqual(settled);
  expect(new Set((await postsIn(fresh)).map(({ xmin }) => xmin)).size).toBe(1);
});

test('what a transaction wrote that had begun before the settling is settled the night after', async () => {
  const slow = new pg.Client({ connectionString: api.databaseUrl });
  await slow.connect();
  await slow.query('begin; select pg_current_xact_id()');
  expect(await settleOn(4)).toBe(true);
  await slow.query(`insert into sealed_item (address, sealed, month) values (sha256('slow'), 'x', '2030-01')`);
  await slow.query('commit');
  await slow.end();
  const xmin = async () =>
    (await api.database.first<{ xmin: string }>(`select xmin::text as xmin from sealed_item where address = sha256('slow')`))?.xmin;
  const written = await xmin();
  expect(await settleOn(5)).toBe(true);
  expect(await xmin()).not.toBe(written);
});

test('a copy that was restored elsewhere is settled as a whole: another cluster’s numbers say nothing', async () => {
  const thread = await longThread(4);
  expect(await settleOn(6)).toBe(true);
  const settled = await postsIn(thread);
  await api.database.rows('update settling set cluster = cluster + 1');
  expect(await settleOn(7)).toBe(true);
  expect((await postsIn(thread))[0]?.xmin).not.toBe(settled[0]?.xmin);
});

test('a sealed item tells its month and not its night: all of a month’s are put back each night, and older ones stay as they lie', async () => {
  const keep = (name: string, month: string): Promise<unknown> =>
    api.database.rows(`insert into sealed_item (address, sealed, month) values (sha256(convert_to($1, 'UTF8')), 'x', $2)`, [name, month]);
  const nights = async (month: string): Promise<string[]> =>
    (await api.database.rows<{ xmin: string }>('select distinct xmin::text as xmin from sealed_item where month = $1', [month])).map(
      ({ xmin }) => xmin,
    );
  await keep('of December', '2029-12');
  await keep('of the ninth', '2030-01');
  expect(await settleOn(9)).toBe(true);
  const [ofDecember, ofTheNinth] = [await nights('2029-12'), await nights('2030-01')];
  await keep('of the tenth', '2030-01');
  expect(await nights('2030-01')).toHaveLength(2);
  expect(await settleOn(10)).toBe(true);
  expect(await nights('2030-01')).toHaveLength(1);
  expect(await nights('2030-01')).not.toEqual(ofTheNinth);
  expect(await nights('2029-12')).toEqual(ofDecember);
});

test('nobody who writes meanwhile loses a word', async () => {
  const member = await newMember(api);
  const thread = await newThread(api, member, { board: await newBoard(api) });
  const replies = Array.from({ length: 12 }, (_, n) => newReply(api, member, { ...thread, text: `Word ${n}.` }));
  const [settled, ...written] = await Promise.all([settleOn(11), ...replies]);
  expect(settled).toBe(true);
  expect(written.map(({ position }) => position).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 2));
});

test('nothing tells the day on which somebody joined, entered a closed room, reported or made a handle, once two nights have passed', async () => {
  const code = await newBoardCode(api, await newInvitedBoard(api));
  const live = async (): Promise<void> => {
    const member = await newMember(api);
    await join(api, member, code);
    await report(api, member, await newPost(api));
    await api.database.rows(
      `insert into persona (id, kind, space, tag, mine, name, name_hash, consent_version)
       select gen_random_uuid(), 'handle', a, b, c, 'Handle', sha256(a), 1
         from (select uuid_send(gen_random_uuid()) a, uuid_send(gen_random_uuid()) b, uuid_send(gen_random_uuid()) c) drawn`,
    );
  };
  const nights = async (): Promise<number[]> => {
    const rows = ['credential', 'membership', 'report', `persona where kind = 'handle'`].map((from) =>
      api.database.first<{ count: number }>(`select count(distinct xmin::text)::int as count from ${from}`),
    );
    return (await Promise.all(rows)).map((row) => row?.count ?? 0);
  };
  await live();
  expect(await settleOn(12)).toBe(true);
  await live();
  // Control: until the second night, a copy tells who came on which side of the first.
  expect((await nights()).every((count) => count > 1)).toBe(true);
  expect(await settleOn(13)).toBe(true);
  expect(await nights()).toEqual([1, 1, 1, 1]);
});

test('what is still open keeps no clock finer than the hour over the night, and its place in the queue', async () => {
  const finer = async (): Promise<object[]> =>
    api.database.rows(
      `select id from reviewable where state = 'open' and (opened_at, due_at) <> (date_trunc('hour', opened_at), date_trunc('hour', due_at))`,
    );
  await report(api, undefined, await newPost(api));
  await report(api, undefined, await newPost(api));
  expect((await finer()).length).toBeGreaterThan(1);
  expect(await settleOn(14)).toBe(true);
  expect(await finer()).toEqual([]);
});
