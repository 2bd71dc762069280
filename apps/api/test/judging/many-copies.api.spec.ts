import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Clock } from '../../src/platform/clock.ts';
import { SettleRows } from '../../src/settling/settle-rows.command.ts';
import { startApiUnderTest } from '../api-under-test.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { decideOn, newModerator, newPost, report } from '../case-under-test.ts';
import { newBoard, newReply } from '../personas.ts';
import { openAccount, signInAgain } from './accounts.ts';
import type { Account } from './accounts.ts';
import { differences } from './canonical.ts';
import { takeCopy } from './copy.ts';
import type { Copy } from './copy.ts';
import { openTo, readAll, readingsOf } from './readings.ts';
import type { Known } from './subjects.ts';

/** Judging test D of the anonymity scheme: of many copies, none tells who was here in between. */

jest.setTimeout(600_000);
const days = 30;
const aDay = 86_400_000;
const firstNoon = Date.UTC(2031, 3, 3, 12);

let api: ApiUnderTest;
let members: Account[];
let known: Known;
const at = <Result>(moment: number, work: () => Promise<Result>): Promise<Result> => api.app.get(Clock).at(new Date(moment), work);
const settle = (): Promise<boolean> => new SettleRows(api.workerDatabase, api.app.get(Clock)).execute();

beforeAll(async () => {
  api = await startApiUnderTest();
  await at(firstNoon - aDay, async () => {
    members = [await openAccount(api), await openAccount(api), await openAccount(api)];
    const board = await newBoard(api);
    const posts = await Promise.all(members.map(({ bearer }) => newPost(api, { author: bearer, board })));
    for (const { bearer } of members) await newReply(api, bearer, posts[0]!);
    const { reference } = await report(api, members[1]!.bearer, posts[0]!);
    const decisionId = await decideOn(api, await newModerator(api), { ...posts[0]!, kind: 'hide' });
    known = {
      thread: posts.map(({ threadId }) => threadId),
      post: posts.map(({ postId }) => postId),
      board: [board.slug],
      decision: [decisionId],
      reference: [reference],
    };
  });
});
afterAll(() => api.stop());

/** The member comes back, reads every page that a member has, and leaves; every second time without signing out. */
async function visit(account: Account, day: number): Promise<void> {
  const bearer = await signInAgain(api, account);
  await readAll(api, bearer, readingsOf(openTo(api, 'member'), known));
  if (day % 2 === 0) await api.ask(bearer, 'mutation { signOut { done } }');
}

/** What settling itself changes each night, whoever was here: its own row, and the count of changes to restrictions, which it puts back. */
const changedByTheNight = new Set(['settling', 'restriction_epoch']);

/** What each row says, and which rows one transaction wrote. A backup has no sessions. */
function contents(copy: Copy): string[] {
  const groups = new Map<string, number>();
  return copy
    .filter(({ table }) => !changedByTheNight.has(table))
    .map(({ table, cells }) => {
      const transaction = `${table} ${String(cells.get('xmin'))}`;
      if (!groups.has(transaction)) groups.set(transaction, groups.size);
      const said = [...cells].filter(([column]) => !['xmin', 'order'].includes(column) && !column.endsWith(' in statistics'));
      return `${table} ${JSON.stringify(said)} of transaction ${groups.get(transaction)}`;
    })
    .sort();
}

/** A copy a night, with these visits in between; gives the rows of each night that the first copy has not, or has otherwise. */
async function rowsThatTell(from: number, onDay: (day: number) => Promise<void>): Promise<string[]> {
  const copyOf = async (): Promise<string[]> => contents(await takeCopy(api.database, { without: ['session', 'staff_session'] }));
  await at(from, settle);
  const first = await copyOf();
  const telling: string[] = [];
  for (let day = 1; day <= days; day += 1) {
    const noon = from + day * aDay;
    await at(noon - aDay / 2, () => onDay(day));
    expect(await at(noon, settle)).toBe(true);
    telling.push(...differences(first, await copyOf()).map((row) => `night ${day}: ${row}`));
  }
  return telling;
}

test('thirty nightly copies are the same, whoever signed in, read and left in between', async () => {
  expect(readingsOf(openTo(api, 'member'), known).length).toBeGreaterThan(8);
  const telling = await rowsThatTell(firstNoon, async (day) => {
    for (const member of members.slice(0, 1 + (day % members.length))) await visit(member, day);
  });
  expect(telling).toEqual([]);
});

test('control: the day of the last visit on a way in is told by every copy', async () => {
  const telling = await rowsThatTell(firstNoon + 40 * aDay, async (day) => {
    await api.database.rows(`update credential set params = $1 where id = (select min(id::text)::uuid from credential)`, [
      `seen on day ${day}`,
    ]);
  });
  expect(new Set(telling.map((row) => row.split(':')[0])).size).toBe(days);
});
