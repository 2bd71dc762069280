import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { WaysInUnderTest } from '../../../test/ways-in-under-test.ts';

let api: ApiUnderTest;
let people: WaysInUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  people = new WaysInUnderTest(api);
});
afterAll(() => api.stop());

interface Shown {
  readonly id: string;
  readonly isThisOne: boolean;
  readonly endsOn: string;
}

const sessionsOf = (as: Bearer): Promise<Shown[]> => api.ask<Shown[]>(as, '{ ownSessions { id isThisOne endsOn } }');
const end = (as: Bearer, id: string): Promise<Shown[]> =>
  api.ask<Shown[]>(as, 'mutation ($id: Id!) { endOwnSession(id: $id) { id isThisOne endsOn } }', { id });

/** A member who is signed in three times. */
async function thrice(): Promise<{ here: string; others: string[] }> {
  const { phrase, bearer } = await people.member();
  return { here: bearer, others: [(await people.signIn(phrase)).token!, (await people.signIn(phrase)).token!] };
}

test('a member sees its own sessions, this one first, and of each nothing but its last day', async () => {
  const [{ here }] = [await thrice(), await thrice()];
  const shown = await sessionsOf(here);
  expect(shown.map(({ isThisOne }) => isThisOne)).toEqual([true, false, false]);
  expect(shown.map(({ endsOn }) => /^\d{4}-\d{2}-\d{2}$/.test(endsOn))).toEqual([true, true, true]);
  const columns = await api.database.rows<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'session' order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual(['ends_on', 'mine', 'sealed', 'token_id']);
});

test('one session is ended by its id, from another browser, and its token is dead', async () => {
  const { here, others } = await thrice();
  const [, other] = await sessionsOf(here);
  expect(await end(here, other!.id)).toHaveLength(2);
  const kinds = await Promise.all(others.map((bearer) => people.kindOf(bearer)));
  expect(kinds.sort()).toEqual(['guest', 'member']);
  expect(await people.kindOf(here)).toBe('member');
});

test('another member’s session cannot be ended by its id', async () => {
  const [mine, theirs] = [await thrice(), await thrice()];
  for (const { id } of await sessionsOf(theirs.here)) await end(mine.here, id);
  expect(await sessionsOf(theirs.here)).toHaveLength(3);
});

test('all others are ended at once, this one goes on', async () => {
  const { here, others } = await thrice();
  const bystander = await thrice();
  const left = await api.ask<Shown[]>(here, 'mutation { endOtherSessions { id isThisOne } }');
  expect(left.map(({ isThisOne }) => isThisOne)).toEqual([true]);
  expect(await Promise.all(others.map((bearer) => people.kindOf(bearer)))).toEqual(['guest', 'guest']);
  expect(await sessionsOf(bystander.here)).toHaveLength(3);
});

test('the id that is shown of a session opens nothing', async () => {
  const { here } = await thrice();
  const [{ id }] = (await sessionsOf(here)) as [Shown];
  expect(await people.kindOf(`m.${id.replaceAll('-', '')}`)).toBe('guest');
});
