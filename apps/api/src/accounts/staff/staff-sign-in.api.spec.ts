import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newMember } from '../../../test/personas.ts';
import { newJoined, SetClock, signInStaff } from '../../../test/staff-under-test.ts';
import type { Answered, JoinedStaff } from '../../../test/staff-under-test.ts';
import { Database } from '../../platform/database/database.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';

let api: ApiUnderTest;
let clock: SetClock;
let count = 0;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(() => {
  clock = new SetClock(api);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const newPerson = (): Promise<JoinedStaff> => newJoined(api, clock, { roles: ['moderator'], signInName: `person.${(count += 1)}` });
const kindOf = async (bearer: string | undefined): Promise<string> => (await api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind;
/** Shows again who is there; the way in to remove is nobody's, so that nothing comes of it. */
const showAgain = (person: JoinedStaff, code: string): Promise<Answered> =>
  api.ask(
    person.bearer,
    `mutation ($factorId: Id!, $proof: StaffProofInput!) {
       removeStaffFactor(factorId: $factorId, proof: $proof) { __typename ... on NotProved { problem } } }`,
    { factorId: person.id, proof: { password: person.password, code } },
  );
const notRecognised = { __typename: 'NotProved', problem: 'not_recognised', minutes: null };

test('name, password and one-time code sign in, however the name and the code are typed', async () => {
  const person = await newPerson();
  const code = clock.nextCode().replace(/^(...)/, '$1 ');
  const signedIn = await signInStaff(api, { ...person, signInName: ` ${person.signInName.toUpperCase()} `, code });
  expect(await kindOf(signedIn.token)).toBe('staff');
});

test.each<[string, (person: JoinedStaff) => JoinedStaff, string | null]>([
  ['an unknown name', (person) => ({ ...person, signInName: 'nobody.at.all' }), null],
  ['a name that cannot be one', (person) => ({ ...person, signInName: 'åäö\0' }), null],
  ['a wrong password', (person) => ({ ...person, password: `${person.password}!` }), null],
  ['a wrong code', (person) => person, '000000'],
  ['no code', (person) => person, ''],
])('%s is answered like any other', async (_what, wrong, code) => {
  const person = await newPerson();
  expect(await signInStaff(api, { ...wrong(person), code: code ?? clock.nextCode() })).toEqual(notRecognised);
});

describe('a known and an unknown name do the same work', () => {
  const workOf = async (typed: { signInName: string; password: string; code: string }): Promise<unknown> => {
    const hash = jest.spyOn(api.app.get(PasswordHash), 'hash');
    const statements = [jest.spyOn(api.app.get(Database), 'rows'), jest.spyOn(api.app.get(Database), 'first')];
    await signInStaff(api, typed);
    const texts = statements.flatMap(({ mock }) => mock.calls.map(([text]) => text));
    const hashes = hash.mock.calls.map(([{ salt, params }]) => ({ salt: salt.length, params }));
    for (const spied of [hash, ...statements]) spied.mockRestore();
    return { hashes, texts };
  };

  test('one hash and the same statements, whichever part is wrong', async () => {
    const person = await newPerson();
    const unknown = await workOf({ signInName: 'nobody.here', password: person.password, code: clock.nextCode() });
    expect(unknown).toMatchObject({ hashes: [{ salt: 16 }] });
    expect(await workOf({ ...person, password: 'another password altogether', code: clock.nextCode() })).toEqual(unknown);
    expect(await workOf({ ...person, code: '000000' })).toEqual(unknown);
  });

  test('control: what does more work is seen', async () => {
    const person = await newPerson();
    const unknown = await workOf({ signInName: 'nobody.here', password: person.password, code: clock.nextCode() });
    expect(await workOf({ ...person, code: clock.nextCode() })).not.toEqual(unknown);
  });
});

test('a one-time code works once', async () => {
  const person = await newPerson();
  const code = clock.nextCode();
  expect((await signInStaff(api, { ...person, code })).__typename).toBe('SignedIn');
  expect(await signInStaff(api, { ...person, code })).toEqual(notRecognised);
  expect((await signInStaff(api, { ...person, code: clock.nextCode() })).__typename).toBe('SignedIn');
});

test('a code older than the newest that was used works no more, though its time is not over', async () => {
  const person = await newPerson();
  const older = clock.nextCode();
  const newer = clock.nextCode();
  expect((await signInStaff(api, { ...person, code: newer })).__typename).toBe('SignedIn');
  expect(await signInStaff(api, { ...person, code: older })).toEqual(notRecognised);
});

test('of twenty who send the same code at once, one gets in', async () => {
  const person = await newPerson();
  const code = clock.nextCode();
  const answers = await Promise.all(Array.from({ length: 20 }, () => signInStaff(api, { ...person, code })));
  expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
});

test('after ten wrong attempts the eleventh waits, a known name and an unknown one alike, and nothing is locked for good', async () => {
  const person = await newPerson();
  for (const signInName of [person.signInName, 'nobody.to.guess']) {
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect(await signInStaff(api, { ...person, signInName, code: '000000' })).toEqual(notRecognised);
    }
    expect(await signInStaff(api, { ...person, signInName, code: clock.nextCode() })).toEqual({
      __typename: 'NotProved',
      problem: 'try_later',
      minutes: 15,
    });
  }
  const another = await newPerson();
  expect((await signInStaff(api, { ...another, code: clock.nextCode() })).__typename).toBe('SignedIn');
});

test('guessing at somebody’s sign-in keeps nobody who is signed in from showing again who they are', async () => {
  const person = await newPerson();
  for (let attempt = 1; attempt <= 11; attempt += 1) await signInStaff(api, { ...person, code: '000000' });
  expect((await showAgain(person, clock.nextCode())).__typename).toBe('NotFound');
});

test('control: whoever guesses at a session that is not theirs waits too', async () => {
  const person = await newPerson();
  for (let attempt = 1; attempt <= 10; attempt += 1) expect((await showAgain(person, '000000')).problem).toBe('not_recognised');
  expect((await showAgain(person, clock.nextCode())).problem).toBe('try_later');
});

test('a session that the same browser still had is over on the server, a member’s too', async () => {
  const person = await newPerson();
  const first = await signInStaff(api, { ...person, code: clock.nextCode() });
  const second = await signInStaff(api, { ...person, code: clock.nextCode() }, first.token);
  expect([await kindOf(first.token), await kindOf(second.token)]).toEqual(['guest', 'staff']);
  expect(await kindOf(person.bearer)).toBe('staff');
  const member = await newMember(api);
  await signInStaff(api, { ...person, code: clock.nextCode() }, member);
  expect(await kindOf(member)).toBe('guest');
});

test('a session lasts eight hours at most, and dies at sign-out', async () => {
  const person = await newPerson();
  const { token } = await signInStaff(api, { ...person, code: clock.nextCode() });
  clock.forward(8 * 3_600 - 60);
  expect(await kindOf(token)).toBe('staff');
  clock.forward(120);
  expect(await kindOf(token)).toBe('guest');
  const again = await signInStaff(api, { ...person, code: clock.nextCode() });
  await api.ask(again.token, 'mutation { signOut { done } }');
  expect(await kindOf(again.token)).toBe('guest');
});

test('who no longer works here cannot sign in', async () => {
  const person = await newPerson();
  await api.database.rows('update staff_account set active = false where id = $1', [person.id]);
  expect(await signInStaff(api, { ...person, code: clock.nextCode() })).toEqual(notRecognised);
});

test('what is stored opens nothing: neither the secret of the codes nor the password stands in the database', async () => {
  const person = await newPerson();
  const [row] = await api.database.rows<{ row: string }>(
    `select encode(secret, 'escape') || encode(password_hash, 'escape') || factor::text as row from staff_factor factor where staff_account_id = $1`,
    [person.id],
  );
  expect(row?.row).toBeDefined();
  expect(row?.row).not.toContain(person.secret);
  expect(row?.row).not.toContain(person.password);
});
