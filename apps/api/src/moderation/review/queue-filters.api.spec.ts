import { Database } from '../../platform/database/database.ts';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { minutesFrom, newModerator, newPost, setClock } from '../../../test/case-under-test.ts';
import { newBoard } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { readingsOf } from '../../../test/plan-under-test.ts';
import { ReadQueueClocks } from './queue-clocks.query.ts';
import { comparePlaces, queuePlace } from './queue-order.rules.ts';
import type { QueuedItem } from './queue-order.rules.ts';
import { bySeverity, dueAt } from './service-level.rules.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const languages = ['fi', 'fi', 'sv', 'en'] as const;
let api: ApiUnderTest;
let aino: StaffUnderTest;
let boards: { id: string; language: string }[];
/** The post with which everything was seen that is no post. */
let seenIn: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
  boards = [];
  seenIn = (await newPost(api)).postId;
  // Items are many here, and what they are about is not looked at.
  await api.database.rows('alter table reviewable disable trigger a_target_belongs_to_its_post');
  await api.database.rows(`alter table reviewable alter column post_id set default '${seenIn}'`);
  for (const language of languages) boards.push({ ...(await newBoard(api, { language })), language });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows('delete from reviewable');
});
afterAll(() => api.stop());

interface Item extends QueuedItem {
  readonly boardId: string;
  readonly language: string;
  readonly targetKind: string;
}

/** A hundred items of every class, board and kind, every seventh of them held by Aino. */
async function openHundred(): Promise<Item[]> {
  const items = Array.from({ length: 100 }, (_, n): Item => {
    const [itsClass, board] = [bySeverity[n % 4] ?? 'green', boards[(n * 7 + (n >> 3)) % 4]!];
    const openedAt = minutesFrom(noon, -((n * 37) % 1_700));
    const targetKind = ['post', 'thread', 'persona'][n % 3]!;
    return {
      ...{ id: randomId(), class: itsClass, openedAt, dueAt: dueAt(openedAt, itsClass), held: n % 7 === 0 },
      ...{ boardId: board.id, language: board.language, targetKind },
    };
  });
  for (const { id, targetKind, boardId, class: itsClass, openedAt, dueAt: due, held } of items) {
    await api.database.rows(
      `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round, claimed_by, claimed_until, seen_in)
       values ($1, $2, $3, $4, $5, 'open', $6, $7, 1, 1, $8, $9, $10)`,
      [
        ...[id, targetKind, randomId(), boardId, itsClass, openedAt, due],
        ...[held ? aino.id : null, held ? minutesFrom(noon, 5) : null, targetKind === 'post' ? null : seenIn],
      ],
    );
  }
  return items;
}

interface Filter {
  readonly class?: string | null;
  readonly language?: string | null;
  readonly boardId?: string | null;
  readonly targetKind?: string | null;
  readonly mine?: boolean;
}

const look = (filter: Filter, after: string | null): Promise<{ items: { id: string }[]; nextAfter: string | null; filter: Filter }> =>
  api.ask(
    aino.bearer,
    `query ($after: String, $filter: QueueFilterInput) { reviewQueue(after: $after, filter: $filter) {
      items { id } nextAfter filter { class language boardId targetKind mine } } }`,
    { filter, after },
  );

async function allPages(filter: Filter): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await look(filter, after);
    ids.push(...page.items.map(({ id }) => id));
    if (page.nextAfter === null) return ids;
    after = page.nextAfter;
  }
}

const fits = (item: Item, filter: Filter): boolean =>
  item.class === (filter.class ?? item.class) &&
  item.language === (filter.language ?? item.language) &&
  item.boardId === (filter.boardId ?? item.boardId) &&
  item.targetKind === (filter.targetKind ?? item.targetKind) &&
  (filter.mine !== true || item.held);

const inOrder = (items: readonly Item[]): string[] =>
  items
    .map((item) => queuePlace(item, noon.getTime()))
    .sort(comparePlaces)
    .map(({ id }) => id);

test('every filter, and all of them together, gives what a plain look through everything gives, in the same order', async () => {
  const items = await openHundred();
  setClock(api, noon);
  const choices = [null, 'crisis', 'amber'].flatMap((itsClass) =>
    [null, 'fi', 'en'].flatMap((language) =>
      [null, boards[0]!.id].flatMap((boardId) =>
        [null, 'post'].flatMap((targetKind) =>
          [false, true].map((mine): Filter => ({ class: itsClass, language, boardId, targetKind, mine })),
        ),
      ),
    ),
  );
  const sizes = new Set<number>();
  for (const filter of choices) {
    const expected = inOrder(items.filter((item) => fits(item, filter)));
    expect([filter, await allPages(filter)]).toEqual([filter, expected]);
    sizes.add(expected.length);
  }
  expect(choices).toHaveLength(72);
  // Control: the filters do not all say the same.
  expect(sizes.size).toBeGreaterThan(8);
});

test('a board that is none of ours narrows nothing, and the answer says so', async () => {
  const items = await openHundred();
  setClock(api, noon);
  const nothing = { class: null, language: null, boardId: null, targetKind: null, mine: false };
  for (const filter of [{ boardId: randomId() }, { boardId: 'sleep' }]) {
    expect((await look(filter, null)).filter).toEqual(nothing);
    expect(await allPages(filter)).toEqual(inOrder(items));
  }
});

/** Many open items on one board, some on the others, and before them as many that were decided. */
async function openThousands(howMany: number): Promise<void> {
  await api.database.rows(
    `insert into reviewable (id, target_kind, seen_in, target_id, board_id, class, state, opened_at, due_at, version, round)
     select gen_random_uuid(), case when n % 50 = 0 then 'thread' else 'post' end, case when n % 50 = 0 then $5::uuid end, gen_random_uuid(),
            ($1::uuid[])[case when n % 40 = 0 then 2 + n / 40 % 3 else 1 end], ($2::text[])[1 + n % 4], state, opened_at, opened_at + interval '1 hour', 1, 1
       from (values ('decided', 'hour'), ('open', 'minute')) as given (state, unit)
      cross join generate_series(1, $3::int) as n
      cross join lateral (select date_trunc(unit, $4::timestamptz - n * interval '1 minute', 'UTC') as opened_at) item
      order by state`,
    [boards.map(({ id }) => id), [...bySeverity], howMany, noon, seenIn],
  );
  await api.database.rows('analyze reviewable');
}

test('no combination of filters reads more of a long queue than it could show of each board and class', async () => {
  await openThousands(8_000);
  setClock(api, noon);
  const filters: Filter[] = [
    { targetKind: 'thread' },
    { boardId: boards[0]!.id },
    { boardId: boards[2]!.id, targetKind: 'thread' },
    { language: 'fi' },
    { language: 'fi', targetKind: 'thread', class: 'green' },
    { mine: true },
    { mine: true, language: 'sv' },
  ];
  for (const filter of filters) {
    const [page] = await readingsOf(api, () => look(filter, null));
    expect([filter, page! <= 400]).toEqual([filter, true]);
  }
  const scan = `select from reviewable where state = 'open' and target_kind = 'post' and board_id = $1 order by opened_at + interval '0' limit 20`;
  const [control] = await readingsOf(api, () => api.app.get(Database).rows(scan, [boards[0]!.id]));
  expect(control).toBeGreaterThan(400);
});

test('the clocks of whoever moderates one quiet board look through nothing of the busy ones, and tell what is there', async () => {
  await openThousands(8_000);
  setClock(api, noon);
  const quiet = boards[2]!.id;
  const clocks = api.app.get(ReadQueueClocks);
  const at = (boardIds: string[] | null): ReturnType<typeof clocks.at> => clocks.at(noon, boardIds);
  const [read] = await readingsOf(api, () => at([quiet]));
  const onIt = await api.database.rows<{ class: string; waiting: number }>(
    `select class, least(count(*), 200)::int as waiting from reviewable where state = 'open' and board_id = $1 group by class`,
    [quiet],
  );
  const told = (await at([quiet])).filter(({ waiting }) => waiting > 0).map(({ class: itsClass, waiting }) => [itsClass, waiting]);
  expect(new Map(told as [string, number][])).toEqual(new Map(onIt.map(({ class: itsClass, waiting }) => [itsClass, waiting])));
  // What is there, and of each class the first that is late.
  expect(read).toBeLessThanOrEqual(onIt.reduce((sum, { waiting }) => sum + waiting, bySeverity.length));
  // Control: by class alone, what waits on the busy boards is looked through on the way.
  const byClass = `select from reviewable where state = 'open' and class = 'crisis' and board_id::text = $1 order by due_at, opened_at, id limit 200`;
  const [control] = await readingsOf(api, () => api.app.get(Database).rows(byClass, [quiet]));
  expect(control).toBeGreaterThan(20 * read!);
});

test('the next item is the first that fits and no colleague holds; what somebody holds already comes again', async () => {
  const items = await openHundred();
  const berit = await newModerator(api);
  setClock(api, noon);
  const next = (): Promise<{ __typename: string; reviewableId?: string }> =>
    api.ask(
      berit.bearer,
      'mutation ($filter: QueueFilterInput) { claimNextReviewable(filter: $filter) { __typename ... on Claimed { reviewableId } } }',
      { filter: { class: 'amber', targetKind: 'post' } },
    );
  const free = inOrder(items.filter((item) => fits(item, { class: 'amber', targetKind: 'post' }) && !item.held));
  const colleague = await newModerator(api);
  for (const id of free) {
    for (const _ of [1, 2]) expect(await next()).toMatchObject({ __typename: 'Claimed', reviewableId: id });
    await api.database.rows('update reviewable set claimed_by = $2 where id = $1', [id, colleague.id]);
  }
  expect(await next()).toMatchObject({ __typename: 'NotFound' });
});

test('the clocks tell of each class how many wait, are at risk and are over, and whether nobody holds one that is over', async () => {
  const put = (itsClass: string, minutesAgo: number, heldBy: string | null = null): Promise<unknown> => {
    const openedAt = minutesFrom(noon, -minutesAgo);
    return api.database.rows(
      `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round, claimed_by, claimed_until)
       values ($1, 'post', $2, $3, $4, 'open', $5, $6, 1, 1, $7, $8)`,
      [
        ...[randomId(), randomId(), boards[0]!.id, itsClass, openedAt, dueAt(openedAt, itsClass as 'red')],
        ...[heldBy, heldBy === null ? null : minutesFrom(noon, 5)],
      ],
    );
  };
  for (const minutes of [5, 50, 70]) await put('red', minutes, minutes === 70 ? aino.id : null);
  for (const minutes of [481, 470, 1]) await put('amber', minutes);
  setClock(api, noon);
  const { clocks } = await api.ask<{ clocks: object[] }>(
    aino.bearer,
    '{ reviewQueue { clocks { class waiting oldestHour atRisk over late } } }',
  );
  const hour = Math.floor(noon.getTime() / 3_600_000);
  expect(clocks).toEqual([
    { class: 'crisis', waiting: 0, oldestHour: null, atRisk: 0, over: 0, late: false },
    { class: 'red', waiting: 3, oldestHour: hour - 2, atRisk: 1, over: 1, late: false },
    { class: 'amber', waiting: 3, oldestHour: hour - 9, atRisk: 1, over: 1, late: true },
    { class: 'green', waiting: 0, oldestHour: null, atRisk: 0, over: 0, late: false },
  ]);
});
