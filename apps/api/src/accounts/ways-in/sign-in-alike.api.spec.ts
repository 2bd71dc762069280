import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { goodPassword, WaysInUnderTest } from '../../../test/ways-in-under-test.ts';
import { Database } from '../../platform/database/database.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';
import { wayInNotUsable } from '../way-in-problem.ts';
import { OpenWayIn } from './open-way-in.ts';

/** Judging test I of the anonymity scheme: whether a name or a phrase is known cannot be seen from the work or from the answer. */

jest.setTimeout(20_000);

let api: ApiUnderTest;
let people: WaysInUnderTest;
let known: { name: string; phrase: string; bearer: string };
beforeAll(async () => {
  api = await startApiUnderTest();
  people = new WaysInUnderTest(api);
  const { phrase, bearer } = await people.member();
  known = { name: (await people.setPassword(bearer, { phrase })).name, phrase, bearer };
});
afterAll(() => api.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

/** What can be counted of an attempt: hashes, statements, and the very answer. */
interface Work {
  readonly hashes: number;
  readonly statements: string[];
  readonly status: number;
  readonly body: string;
  readonly headers: string[];
}

async function workOf(query: string, variables: object, bearer?: string): Promise<Work> {
  const hashes = jest.spyOn(api.app.get(PasswordHash), 'hash');
  const database = api.app.get(Database);
  const statements = [jest.spyOn(database, 'rows'), jest.spyOn(database, 'transaction')];
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }) },
    payload: JSON.stringify({ query, variables }),
  });
  const work = {
    hashes: hashes.mock.calls.length,
    statements: statements.flatMap(({ mock }) => mock.calls.map(([text]) => String(text))),
    status: response.statusCode,
    body: response.body,
    headers: Object.entries(response.headers).map(([name, value]) => (name === 'date' ? name : `${name}: ${String(value)}`)),
  };
  jest.restoreAllMocks();
  return work;
}

const unknownName = 'lusab-badon-gutik-tugad';
const signIn = (name: string, password: string): Promise<Work> =>
  workOf(
    'mutation ($name: String!, $password: String!) { signInWithPassword(name: $name, password: $password) { __typename ... on SignedIn { token } ... on WayInNotUsable { problem positions } } }',
    { name, password },
  );

/** How many different works a row of attempts, one after another, comes to. */
async function distinct(attempts: (() => Promise<Work>)[]): Promise<number> {
  const works = new Set<string>();
  for (const attempt of attempts) works.add(JSON.stringify(await attempt()));
  return works.size;
}

test('a name that nobody has and a wrong password: the same hashes, statements and answer, to the byte', async () => {
  const wrong = await signIn(known.name, 'not the password at all');
  expect([wrong.hashes, wrong.statements.length, wrong.status]).toEqual([1, 1, 200]);
  const names = [unknownName, '', 'x'.repeat(500), `${known.name}a`];
  expect(
    await distinct([() => signIn(known.name, 'not the password at all'), ...names.map((name) => () => signIn(name, goodPassword))]),
  ).toBe(1);
});

test('a password too short or too long to be one costs the same', async () => {
  const passwords = ['', 'short', 'y'.repeat(5_000)];
  expect(await distinct(passwords.flatMap((password) => [() => signIn(known.name, password), () => signIn(unknownName, password)]))).toBe(
    1,
  );
});

test('control: an early answer for a name that nobody has is caught', async () => {
  const wayIn = api.app.get(OpenWayIn);
  const whole = wayIn.withPassword.bind(wayIn);
  wayIn.withPassword = async (given) => (given.name === known.name ? whole(given) : wayInNotUsable('not_found'));
  try {
    expect(
      await distinct([() => signIn(known.name, 'not the password at all'), () => signIn(unknownName, 'not the password at all')]),
    ).toBe(2);
  } finally {
    wayIn.withPassword = whole;
  }
});

test('re-authentication with another member’s way in and with one that nobody has: the same work, the same answer', async () => {
  const other = await people.member();
  const theirs = await people.setPassword(other.bearer, { phrase: other.phrase });
  const fresh = await people.drawPhrase();
  const renew = (proof: object): Promise<Work> =>
    workOf(
      'mutation ($input: RenewPhraseInput!) { renewPhrase(input: $input) { __typename ... on WayInNotUsable { problem positions } } }',
      { input: { proof, phrase: fresh, confirmed: [] } },
      known.bearer,
    );
  const nobodys = await people.drawPhrase();
  expect(await distinct([() => renew({ phrase: other.phrase }), () => renew({ phrase: nobodys })])).toBe(1);
  const names = [theirs.name, unknownName];
  expect(await distinct(names.map((name) => () => renew({ name, password: goodPassword })))).toBe(1);
});

test('when very many sign in at once, those who find no room are told so, and nobody who has an account is told apart', async () => {
  const attempts = Array.from({ length: 30 }, (_, n) => people.signInWithPassword(n % 2 === 0 ? known.name : unknownName, goodPassword));
  const reading = api.ask<object>(known.bearer, '{ viewer { kind } }');
  const answers = await Promise.all(attempts);
  await reading;
  const problems = answers.map(({ problem, __typename }) => problem ?? __typename);
  expect(problems.filter((problem) => problem === 'busy').length).toBeGreaterThan(0);
  expect(new Set(problems)).toEqual(new Set(['SignedIn', 'not_found', 'busy']));
});

test('reading goes on while passwords are hashed', async () => {
  let hashing = 0;
  const attempts = Array.from({ length: 10 }, () =>
    people.signInWithPassword(unknownName, goodPassword).finally(() => {
      hashing -= 1;
    }),
  );
  hashing = attempts.length;
  await api.ask<object>(known.bearer, '{ viewer { kind } }');
  expect(hashing).toBeGreaterThan(0);
  await Promise.all(attempts);
});
