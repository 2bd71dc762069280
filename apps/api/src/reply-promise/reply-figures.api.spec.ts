import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newWorry, sendCareMessage } from '../../test/care-under-test.ts';
import { claim, decideOn, itemAbout, minutesFrom, newModerator, newPost, revisionOf, setClock } from '../../test/case-under-test.ts';
import { newInvitedBoard } from '../../test/invited-board.ts';
import { newBoard, newMember, newReply } from '../../test/personas.ts';
import type { BoardUnderTest } from '../../test/personas.ts';
import { hourOf } from '../platform/clock.ts';
import type { Staff } from '../platform/sessions/viewer.ts';
import { WaitingThreads } from './waiting-threads.query.ts';
import { Database } from '../platform/database/database.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const now = hourOf(noon);
const hoursLater = (hours: number): Date => minutesFrom(noon, hours * 60);
let api: ApiUnderTest;
beforeAll(async () => void (api = await startApiUnderTest()));
/** What another test wrote is not counted. */
beforeEach(async () => {
  setClock(api, noon);
  await api.database.rows(`update post set state = 'deleted'`);
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.stop());

interface Figure {
  readonly language: string | null;
  readonly told: string;
  readonly withinHours: number | null;
  readonly inTime: number | null;
}
let look = 0;
/** The figures two days and some hours later: each look has an hour of its own, for what an hour told is told again. */
async function figures(): Promise<Figure[]> {
  setClock(api, hoursLater(48 + (look += 1)));
  const read = await api.ask<{ figures: Figure[] }>(undefined, '{ replyPromise { figures { language told withinHours inTime } } }');
  return read.figures;
}
const tooFew = (language: string | null): Figure => ({ language, told: 'too_few', withinHours: null, inTime: null });

/** So many threads of members, each answered `wait` hours after its hour; null: not at all. */
async function newThreads(board: BoardUnderTest, count: number, { hour, wait }: { hour: number; wait: number | null }): Promise<string[]> {
  const ids: string[] = [];
  await api.database.transaction(async (statements) => {
    for (let n = 0; n < count; n += 1) {
      const threadId = randomId();
      ids.push(threadId);
      await statements.rows(
        `insert into thread (id, board_id, space, kind, title, post_count, last_hour, listed) values ($1, $2, $3, 'discussion', 'Hello', 2, $4, true)`,
        [threadId, board.id, randomBytes(16), hour + (wait ?? 0)],
      );
      for (const [position, at] of wait === null
        ? [[1, hour]]
        : [
            [1, hour],
            [2, hour + wait],
          ]) {
        const [persona, post, revision] = [randomId(), randomId(), randomId()];
        await statements.rows(
          `insert into persona (id, kind, space, tag, mine, name, consent_version) select $1, 'alias', space, $2, $3, $4, 1 from thread where id = $5`,
          [persona, randomBytes(16), randomBytes(16), `Face ${position}`, threadId],
        );
        await statements.rows(
          `insert into post (id, thread_id, persona_id, position, hour, state, revision_id) values ($1, $2, $3, $4, $5, 'visible', $6)`,
          [post, threadId, persona, position, at, revision],
        );
        await statements.rows(`insert into revision (id, post_id, number, text, tree, hour) values ($1, $2, 1, 'Hello', '[]', $3)`, [
          revision,
          post,
          at,
        ]);
      }
    }
  });
  return ids;
}

test('half of first posts were answered within so many hours: of all, and of each language that has enough', async () => {
  const [en, fi] = [await newBoard(api), await newBoard(api, { language: 'fi' })];
  await newThreads(en, 15, { hour: now, wait: 1 });
  await newThreads(en, 10, { hour: now - 200, wait: 30 });
  await newThreads(fi, 19, { hour: now, wait: 5 });
  expect(await figures()).toEqual([
    { language: null, told: 'half', withinHours: 6, inTime: 77 },
    tooFew('fi'),
    tooFew('sv'),
    { language: 'en', told: 'half', withinHours: 2, inTime: 60 },
  ]);
  await newThreads(fi, 1, { hour: now, wait: null });
  expect((await figures())[1]).toEqual({ language: 'fi', told: 'half', withinHours: 6, inTime: 95 });
});

test('first posts that nobody answered count against the figure', async () => {
  await newThreads(await newBoard(api), 20, { hour: now, wait: null });
  expect((await figures())[0]).toEqual({ language: null, told: 'not_half', withinHours: null, inTime: 0 });
});

test('counted are thirty days, up to the hour by which there had to be an answer', async () => {
  const board = await newBoard(api);
  await newThreads(board, 20, { hour: now, wait: 1 });
  const readAt = async (later: number): Promise<string | undefined> => {
    setClock(api, hoursLater(later));
    return (await api.ask<{ figures: Figure[] }>(undefined, '{ replyPromise { figures { language told withinHours inTime } } }')).figures[0]
      ?.told;
  };
  expect([await readAt(24), await readAt(25), await readAt(24 + 720), await readAt(24 + 721)]).toEqual([
    'too_few',
    'half',
    'half',
    'too_few',
  ]);
});

test('what an hour told it tells again, with one reading of the database', async () => {
  const board = await newBoard(api);
  await newThreads(board, 20, { hour: now, wait: 1 });
  const first = await figures();
  await newThreads(board, 30, { hour: now, wait: 40 });
  const ask = (): Promise<{ figures: Figure[] }> => api.ask(undefined, '{ replyPromise { figures { language told withinHours inTime } } }');
  expect((await ask()).figures).toEqual(first);
  expect((await figures())[0]).toMatchObject({ withinHours: 41 });
});

/** Twenty first posts of this hour, of which ten had an answer at once and the eleventh is the one that the test is about. */
async function tenOnEachSide(board: BoardUnderTest): Promise<void> {
  await newThreads(board, 10, { hour: now, wait: 0 });
  await newThreads(board, 10, { hour: now, wait: null });
}

test('the words of a moderator to an author in private are an answer', async () => {
  const board = await newBoard(api);
  const worry = await newWorry(api, { board });
  await tenOnEachSide(board);
  expect((await figures())[0]?.told).toBe('not_half');
  setClock(api, hoursLater(7));
  const aino = await newModerator(api);
  await claim(api, aino, worry.reviewableId);
  await sendCareMessage(api, aino, worry);
  expect((await figures())[0]).toMatchObject({ told: 'half', withinHours: 8 });
});

test('an answer that a person read first counts from when it was let through', async () => {
  const board = await newBoard(api);
  const { threadId } = await newPost(api, { board });
  await tenOnEachSide(board);
  await api.database.rows('update board set premoderated = true where id = $1', [board.id]);
  setClock(api, hoursLater(2));
  const author = await newMember(api);
  const { postId } = await newReply(api, author, { threadId });
  expect((await figures())[0]?.told).toBe('not_half');
  setClock(api, hoursLater(9));
  const reply = { author, threadId, postId, revisionId: await revisionOf(api, postId) };
  expect(await itemAbout(api, reply)).not.toBe('');
  await decideOn(api, await newModerator(api), { ...reply, kind: 'approve' });
  expect((await figures())[0]).toMatchObject({ told: 'half', withinHours: 10 });
});

test('boards by invitation are counted nowhere, and no post that was taken away', async () => {
  await newThreads(await newInvitedBoard(api), 30, { hour: now, wait: 1 });
  const ids = await newThreads(await newBoard(api), 20, { hour: now, wait: 1 });
  expect((await figures())[0]?.told).toBe('half');
  await api.database.rows(`update post set state = 'deleted' where thread_id = $1 and position = 1`, [ids[0]]);
  expect((await figures())[0]?.told).toBe('too_few');
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How the database answers the statement that some work sends about opening posts: the indexes it uses, and the posts that it reads. */
async function planOf(work: () => Promise<unknown>): Promise<{ indexes: Set<string | undefined>; postsRead: number }> {
  const sent = jest.spyOn(api.app.get(Database), 'rows');
  await work();
  const [text = '', values] = sent.mock.calls.findLast(([each]) => each.includes('first') || each.includes('control')) ?? [];
  sent.mockRestore();
  const plan = await api.database.first<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, values);
  const nodes = nodesOf(plan!['QUERY PLAN'][0].Plan);
  const read = nodes
    .filter((node) => node['Relation Name'] === 'post')
    .map((node) => node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)));
  return { indexes: new Set(nodes.map((node) => node['Index Name'])), postsRead: read.reduce((sum, each) => sum + each, 0) };
}

test('among many posts, what waits and how soon answers came are found along an index of opening posts', async () => {
  const board = await newBoard(api);
  await newThreads(board, 1_500, { hour: now - 200 * 24, wait: 1 });
  await newThreads(board, 100, { hour: now, wait: 1 });
  await api.database.rows('analyze post');
  await api.database.rows('analyze thread');
  setClock(api, hoursLater(48));
  const waiting = api.app.get(WaitingThreads);
  const moderator = (await newModerator(api)) as unknown as Staff;
  const face = await api.database.first<{ id: string }>('select persona_id as id from post where position = 2 limit 1');
  const peer = { faces: [face?.id ?? ''], follows: [], silent: [], muted: [], spaces: [] };
  const guest = { kind: 'guest' } as const;
  const works = [
    () => waiting.everywhere('peers'),
    () => waiting.onBoard(guest, board.slug),
    () => waiting.ofPeer(api.app.get(Database), peer),
    () => waiting.forModerators(moderator),
    () => figures(),
  ];
  for (const work of works) {
    const { indexes, postsRead } = await planOf(work);
    expect(indexes).toContain('opening_posts');
    expect(postsRead).toBeLessThan(1_000);
  }
  const control = await planOf(() =>
    api.app.get(Database).rows(`select count(*) as control from post where position <= 1 and hour >= $1`, [now - 720]),
  );
  expect(control.postsRead).toBeGreaterThan(3_000);
});
