import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { readingsOf } from '../../../test/plan-under-test.ts';
import { newBoard, newMember } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { claim, decideOn, itemAbout, minutesFrom, newModerator, newPost, report, setClock } from '../../../test/case-under-test.ts';
import { comparePlaces, cursorOf, queuePlace } from './queue-order.rules.ts';
import type { QueuedItem } from './queue-order.rules.ts';
import { bySeverity, dueAt } from './service-level.rules.ts';
import { Database } from '../../platform/database/database.ts';

const noon = new Date('2026-11-22T12:00:00Z');
let api: ApiUnderTest;
let aino: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows(`delete from reviewable where id not in (select reviewable_id from report)`);
});
afterAll(() => api.stop());

interface Queue {
  readonly items: {
    id: string;
    reportCount: number;
    categories: string[];
    overdue: boolean;
    claimedBy: string | null;
    claimedByMe: boolean;
  }[];
  readonly nextAfter: string | null;
  readonly openCount: number;
}

const queue = (variables: object = {}, { bearer } = aino): Promise<Queue> =>
  api.ask(
    bearer,
    `query ($after: String, $filter: QueueFilterInput) { reviewQueue(after: $after, filter: $filter) {
      items { id reportCount categories overdue claimedBy claimedByMe } nextAfter openCount } }`,
    variables,
  );

/** Open items of every class and age, some of the same moment. */
async function openMany(howMany: number): Promise<QueuedItem[]> {
  const board = await newBoard(api);
  const items = Array.from({ length: howMany }, (_, n): QueuedItem => {
    const itsClass = bySeverity[n % 4] ?? 'green';
    const openedAt = minutesFrom(noon, -((n * 37) % 1_700));
    return { id: randomId(), class: itsClass, openedAt, dueAt: dueAt(openedAt, itsClass), held: false };
  });
  for (const { id, class: itsClass, openedAt } of items) {
    await api.database.rows(
      `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
       values ($1, 'post', $2, $3, $4, 'open', $5, $6, 1, 1)`,
      [id, randomId(), board.id, itsClass, openedAt, dueAt(openedAt, itsClass)],
    );
  }
  return items;
}

const inOrder = (items: readonly QueuedItem[]): string[] =>
  items
    .map((item) => queuePlace(item, noon.getTime()))
    .sort(comparePlaces)
    .map(({ id }) => id);

async function allPages(variables: object, eachPage: () => void = () => undefined): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Queue = await queue({ ...variables, after });
    expect(page.items.length).toBeLessThanOrEqual(20);
    ids.push(...page.items.map(({ id }) => id));
    if (page.nextAfter === null) return ids;
    after = page.nextAfter;
    eachPage();
  }
}

test('the pages of the queue follow the rule of its order, each item once', async () => {
  const items = await openMany(90);
  setClock(api, noon);
  expect(await allPages({})).toEqual(inOrder(items));
});

test('while somebody turns the pages, time that passes moves nothing', async () => {
  const items = await openMany(90);
  setClock(api, noon);
  let pages = 0;
  expect(await allPages({}, () => setClock(api, minutesFrom(noon, (pages += 30))))).toEqual(inOrder(items));
});

test('the queue of one class holds that class alone; the count is of all', async () => {
  const items = await openMany(90);
  setClock(api, noon);
  expect(await allPages({ filter: { class: 'amber' } })).toEqual(inOrder(items.filter((item) => item.class === 'amber')));
  expect((await queue({ filter: { class: 'amber' } })).openCount).toBe(90);
});

test('exactly one page of items has no next page', async () => {
  await openMany(20);
  setClock(api, noon);
  expect(await queue()).toMatchObject({ nextAfter: null, openCount: 20 });
});

/** Many open items, most of them at risk, and before them as many that were decided. */
async function openThousands(howMany: number): Promise<void> {
  const board = await newBoard(api);
  await api.database.rows(
    `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
     select gen_random_uuid(), 'post', gen_random_uuid(), $1, ($2::text[])[1 + n % 4], state, opened_at, opened_at + interval '1 hour', 1, 1
       from (values ('decided', 'hour'), ('open', 'minute')) as given (state, unit)
      cross join generate_series(1, $3::int) as n
      cross join lateral (select date_trunc(unit, $4::timestamptz - n * interval '1 minute', 'UTC') as opened_at) item
      order by state`,
    [board.id, [...bySeverity], howMany, noon],
  );
  await api.database.rows('analyze reviewable');
}

test('a page of a long queue reads no more items than it could show of each class, at its beginning and far into it', async () => {
  await openThousands(6_000);
  setClock(api, noon);
  const far = cursorOf(
    queuePlace(
      { id: randomId(), class: 'green', openedAt: minutesFrom(noon, -3_000), dueAt: minutesFrom(noon, -1_560), held: false },
      noon.getTime(),
    ),
  );
  for (const variables of [{}, { after: far }, { filter: { class: 'green' } }]) {
    const readings = await readingsOf(api, () => queue(variables));
    expect(readings).toHaveLength(4);
    // The clocks count up to two hundred of each of four classes, and look at the first that is late.
    expect(Math.max(...readings)).toBeLessThanOrEqual(804);
    expect(readings[0]).toBeLessThanOrEqual(200);
  }
  const [control] = await readingsOf(api, () =>
    api.app.get(Database).rows(`select from reviewable where state = 'open' order by opened_at + interval '0' limit 20`),
  );
  expect(control).toBeGreaterThanOrEqual(6_000);
});

test('the count goes no further than two hundred', async () => {
  await openThousands(201);
  setClock(api, noon);
  expect((await queue()).openCount).toBe(200);
});

test('a cursor that is none gives the first page', async () => {
  await openMany(3);
  expect((await queue({ after: 'nonsense' })).items).toHaveLength(3);
});

test('an item tells what waits in it and who holds it, and goes when it is decided', async () => {
  const post = await newPost(api);
  for (const category of ['spam', 'sourcing', 'spam']) await report(api, undefined, { ...post, category });
  const id = await itemAbout(api, post);
  const find = async (as: StaffUnderTest): Promise<Queue['items'][number] | undefined> =>
    (await queue({}, as)).items.find((item) => item.id === id);
  expect(await find(aino)).toMatchObject({ reportCount: 3, categories: ['sourcing', 'spam'], overdue: false, claimedBy: null });
  await claim(api, aino, id);
  expect(await find(aino)).toMatchObject({ claimedBy: aino.name, claimedByMe: true });
  expect(await find(await newModerator(api))).toMatchObject({ claimedBy: aino.name, claimedByMe: false });
  await decideOn(api, aino, { ...post, kind: 'no_action' });
  expect(await find(aino)).toBeUndefined();
});

test('a report after a decision reopens the same item, which counts the new reports alone', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  await decideOn(api, aino, { ...post, kind: 'no_action' });
  await report(api, await newMember(api), { ...post, category: 'method_details' });
  const id = await itemAbout(api, post);
  expect((await queue()).items.find((item) => item.id === id)).toMatchObject({ reportCount: 1, categories: ['method_details'] });
});

test('an item shows the post, its place and its history, and of the author the face in this thread alone', async () => {
  const author = await newMember(api);
  const [post, elsewhere] = [await newPost(api, { author }), await newPost(api, { author })];
  await report(api, undefined, post);
  const document = `query ($id: Id!) { reviewable(id: $id) { class state version openedHour dueHour board { name } thread { id title }
    post { id tree author { id name } } reports { category explanation revisionNumber } signals { kind } revisions { number tree }
    context { position isTarget author { name } } decisions { kind } } }`;
  const item = await api.ask<object>(aino.bearer, document, { id: await itemAbout(api, post) });
  expect(item).toMatchObject({
    state: 'open',
    thread: { id: post.threadId },
    post: { id: post.postId },
    reports: [{ category: 'spam', explanation: 'It sells something.', revisionNumber: 1 }],
    revisions: [{ number: 1 }],
    context: [{ position: 1, isTarget: true }],
    decisions: [],
  });
  const face = await api.database.first<{ persona_id: string }>('select persona_id from post where id = $1', [elsewhere.postId]);
  expect(JSON.stringify(item)).not.toContain(face?.persona_id);
});
