import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newMember, newStaff } from '../../test/personas.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { currentConsentVersion } from '../platform/sessions/consent-version.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const drawPhrase = async (): Promise<string[]> => (await api.ask<string>(undefined, 'mutation { drawPhrase }')).split(' ');
const create = (
  phrase: string,
  confirmed: { position: number; word: string }[],
): Promise<{ __typename: string; token?: string; positions?: number[] }> =>
  api.ask(
    undefined,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename ... on SignedIn { token } ... on NotConfirmed { positions } } }',
    { input: { phrase, confirmed, adult: true, consentVersion: 1 } },
  );
const signIn = (phrase: string, as?: string): Promise<{ __typename: string; token?: string; problem?: string; positions?: number[] }> =>
  api.ask(
    as,
    'mutation ($phrase: String!) { signIn(phrase: $phrase) { __typename ... on SignedIn { token } ... on WayInNotUsable { problem positions } } }',
    { phrase },
  );
const kindOf = async (bearer: string | undefined): Promise<string> => (await api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind;

test('an account needs nothing but a phrase of which two words are typed back', async () => {
  const phrase = await drawPhrase();
  const made = await create(phrase.join(' '), [
    { position: 2, word: phrase[1]!.toUpperCase() },
    { position: 9, word: `  ${phrase[8]!.slice(0, 4)} ` },
  ]);
  expect(await kindOf(made.token)).toBe('member');
  const columns = await api.database.rows<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'credential' order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual(['find', 'id', 'kind', 'mine', 'params', 'salt', 'wrap']);
});

test('a word typed back wrongly makes no account and is named by its place', async () => {
  const phrase = await drawPhrase();
  const made = await create(phrase.join(' '), [
    { position: 1, word: phrase[0]! },
    { position: 5, word: 'notaword' },
  ]);
  expect(made).toEqual({ __typename: 'NotConfirmed', positions: [5] });
  expect(await signIn(phrase.join(' '))).toMatchObject({ problem: 'not_found' });
});

test('one word alone is not enough to confirm', async () => {
  const phrase = await drawPhrase();
  expect((await create(phrase.join(' '), [{ position: 1, word: phrase[0]! }])).__typename).toBe('NotConfirmed');
});

test('the sign-up form sent twice at once gives one account', async () => {
  const phrase = await drawPhrase();
  const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1]! }));
  const made = await Promise.all([create(phrase.join(' '), confirmed), create(phrase.join(' '), confirmed)]);
  expect(await Promise.all(made.map(({ token }) => kindOf(token)))).toEqual(['member', 'member']);
});

test('the phrase signs in however it is typed', async () => {
  const phrase = await drawPhrase();
  await create(
    phrase.join(' '),
    [1, 2].map((position) => ({ position, word: phrase[position - 1]! })),
  );
  const typed = phrase.map((word, n) => `${n + 1}. ${word.slice(0, 4).toUpperCase()}`).join('\n');
  expect(await kindOf((await signIn(typed)).token)).toBe('member');
});

test.each([
  ['eleven words', 'abandon '.repeat(11), 'wrong_count'],
  ['a word that is on no list', `${'abandon '.repeat(11)}xyzzy`, 'unknown_words'],
  ['words that do not belong together', 'abandon '.repeat(12), 'wrong_checksum'],
])('%s is told apart from an unknown phrase', async (_name, phrase, problem) => {
  expect(await signIn(phrase)).toMatchObject({ __typename: 'WayInNotUsable', problem });
});

test('a known and an unknown phrase are looked up by the same statements', async () => {
  const statements = jest.spyOn(api.app.get(Database), 'first');
  const lookUps = async (phrase: string): Promise<string[]> => {
    statements.mockClear();
    await signIn(phrase);
    return statements.mock.calls.map(([text]) => text);
  };
  const phrase = await drawPhrase();
  await create(
    phrase.join(' '),
    [1, 2].map((position) => ({ position, word: phrase[position - 1]! })),
  );
  const unknown = await lookUps((await drawPhrase()).join(' '));
  expect(await lookUps(phrase.join(' '))).toEqual(unknown);
  statements.mockRestore();
});

test('signing out ends the session on the server', async () => {
  const member = await newMember(api);
  await api.ask(member, 'mutation { signOut { done } }');
  expect(await kindOf(member)).toBe('guest');
});

test('a session ends within seven days whatever is done with it', async () => {
  const noon = new Date('2026-11-22T12:00:00Z');
  const clock = jest.spyOn(api.app.get(Clock), 'now').mockReturnValue(noon);
  const after = async (days: number): Promise<string> => {
    clock.mockReturnValue(new Date(noon.getTime() + days * 86_400_000));
    return kindOf(member);
  };
  const member = await newMember(api);
  expect([await after(3), await after(6), await after(6.6), await after(7)]).toEqual(['member', 'member', 'guest', 'guest']);
  clock.mockRestore();
});

test('a session that the browser still had ends on the server when it signs in anew, and the stolen token with it', async () => {
  const phrase = await drawPhrase();
  const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1]! }));
  const first = (await create(phrase.join(' '), confirmed)).token;
  const second = (await signIn(phrase.join(' '), first)).token;
  expect([await kindOf(first), await kindOf(second)]).toEqual(['guest', 'member']);
  const staff = await newStaff(api, { roles: ['verifier'] });
  const third = (await signIn(phrase.join(' '), staff.bearer)).token;
  expect([await kindOf(staff.bearer), await kindOf(second), await kindOf(third)]).toEqual(['guest', 'member', 'member']);
});

test('a sign-in that fails ends nothing', async () => {
  const member = await newMember(api);
  await signIn((await drawPhrase()).join(' '), member);
  expect(await kindOf(member)).toBe('member');
});

test('a session that is over is swept when somebody signs in', async () => {
  await newMember(api);
  await newStaff(api, { roles: ['verifier'] });
  const clock = jest.spyOn(api.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 20 * 86_400_000));
  await newMember(api);
  await newStaff(api, { roles: ['verifier'] });
  clock.mockRestore();
  const left = (table: string) => api.database.rows(`select 1 from ${table}`);
  expect([(await left('session')).length, (await left('staff_session')).length]).toEqual([1, 1]);
});

test('a sign-in sweeps what is over before it writes its own session, never in one transaction', async () => {
  const phrase = await drawPhrase();
  await create(
    phrase.join(' '),
    [1, 2].map((position) => ({ position, word: phrase[position - 1]! })),
  );
  const database = api.app.get(Database);
  const [statements, transactions] = [jest.spyOn(database, 'rows'), jest.spyOn(database, 'transaction')];
  await signIn(phrase.join(' '));
  const writes = statements.mock.calls.map(([text]) => text).filter((text) => /^(delete|insert|update)/.test(text));
  expect(writes.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual(['delete from session', 'insert into session']);
  expect(transactions).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

test('what is stored of a session opens nothing by itself', async () => {
  const member = await newMember(api);
  const rows = await api.database.rows<{ token_id: Buffer }>('select token_id from session');
  const kinds = await Promise.all(rows.map(({ token_id }) => kindOf(`m.${token_id.toString('base64url')}`)));
  expect(new Set(kinds)).toEqual(new Set(['guest']));
  expect(await kindOf(member)).toBe('member');
});

test('a role that is taken away is gone at the next request, and so is an account that is closed', async () => {
  const staff = await newStaff(api, { roles: ['moderator'] });
  const queue = () => api.send(staff.bearer, '{ reviewQueue { openCount } }');
  expect((await queue()).errors).toBeUndefined();
  await api.database.rows(`update staff_account set roles = '{verifier}' where id = $1`, [staff.id]);
  expect((await queue()).errors).toMatchObject([{ message: 'FORBIDDEN' }]);
  await api.database.rows('update staff_account set active = false where id = $1', [staff.id]);
  expect((await queue()).errors).toMatchObject([{ message: 'SIGNED_OUT' }]);
});

test.each([0, currentConsentVersion + 1, 65_535])(
  'no account is made with a wording that nobody has written: %i',
  async (consentVersion) => {
    const phrase = await drawPhrase();
    const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1]! }));
    const input = { phrase: phrase.join(' '), confirmed, adult: true, consentVersion };
    await expect(
      api.ask(undefined, 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }', { input }),
    ).rejects.toThrow();
    expect(await signIn(phrase.join(' '))).toMatchObject({ problem: 'not_found' });
  },
);
