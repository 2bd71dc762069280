import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { PasskeyUnderTest } from '../../../test/passkey-under-test.ts';
import { codeSecret, goodPassword, newInvited, newJoined, SetClock, signInStaff } from '../../../test/staff-under-test.ts';
import type { Answered, JoinedStaff } from '../../../test/staff-under-test.ts';
import { readApiSettings } from '../../platform/api-settings.ts';

let api: ApiUnderTest;
let clock: SetClock;
let origin: string;
let count = 0;
beforeAll(async () => {
  api = await startApiUnderTest();
  origin = readApiSettings().url;
});
beforeEach(() => {
  clock = new SetClock(api);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

interface Holder {
  readonly id: string;
  readonly bearer: string;
  readonly passkey: PasskeyUnderTest;
}

const joinOptions = async (code: string): Promise<string> =>
  (
    await api.ask<{ passkeyOptions: string }>(undefined, 'query ($code: String!) { staffInvitation(code: $code) { passkeyOptions } }', {
      code,
    })
  ).passkeyOptions;
const join = (code: string, response: string): Promise<Answered> =>
  api.ask(
    undefined,
    `mutation ($code: String!, $input: NewPasskeyInput!) { joinStaffWithPasskey(code: $code, input: $input) {
       __typename ... on SignedIn { token } ... on NotProved { problem } ... on InvalidInput { problems { field problem } } } }`,
    { code, input: { response, name: 'work phone' } },
  );
const newHolder = async (): Promise<Holder> => {
  const { id, code } = await newInvited(api, { roles: ['moderator'] });
  const passkey = new PasskeyUnderTest(origin);
  const joined = await join(code, passkey.make(await joinOptions(code)));
  return { id, bearer: joined.token ?? '', passkey };
};
const signInOptions = (): Promise<string> => api.ask<string>(undefined, '{ passkeySignInOptions }');
const signIn = (response: string): Promise<Answered> =>
  api.ask(
    undefined,
    'mutation ($response: String!) { signInStaffWithPasskey(response: $response) { __typename ... on SignedIn { token } ... on NotProved { problem } } }',
    {
      response,
    },
  );
const ownAccess = (bearer: string): Promise<{ newPasskeyOptions: string; proofOptions: string; factors: { id: string; kind: string }[] }> =>
  api.ask(bearer, '{ myStaffAccess { newPasskeyOptions proofOptions factors { id kind } } }');
const outcome = '__typename ... on NotProved { problem } ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }';
const addPasskey = (bearer: string, response: string, proof: object): Promise<Answered> =>
  api.ask(
    bearer,
    `mutation ($input: NewPasskeyInput!, $proof: StaffProofInput!) { addStaffPasskey(input: $input, proof: $proof) { ${outcome} } }`,
    {
      input: { response, name: 'second' },
      proof,
    },
  );
const setPassword = (bearer: string, input: object, proof: object): Promise<Answered> =>
  api.ask(
    bearer,
    `mutation ($input: PasswordWithCodesInput!, $proof: StaffProofInput!) { setStaffPassword(input: $input, proof: $proof) { ${outcome} } }`,
    { input, proof },
  );
const remove = (bearer: string, factorId: string, proof: object): Promise<Answered> =>
  api.ask(
    bearer,
    `mutation ($factorId: Id!, $proof: StaffProofInput!) { removeStaffFactor(factorId: $factorId, proof: $proof) { ${outcome} } }`,
    {
      factorId,
      proof,
    },
  );
const kindOf = async (bearer: string | undefined): Promise<string> => (await api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind;
const newPerson = (): Promise<JoinedStaff> => newJoined(api, clock, { roles: ['moderator'], signInName: `holder.${(count += 1)}` });
const refused = { __typename: 'NotProved', problem: 'not_recognised' };

test('somebody joins with a passkey, and signs in with it without a name', async () => {
  const holder = await newHolder();
  expect(await kindOf(holder.bearer)).toBe('staff');
  const signedIn = await signIn(holder.passkey.sign(await signInOptions()));
  expect(await kindOf(signedIn.token)).toBe('staff');
});

describe('an answer of a passkey is refused', () => {
  test('when it was used before, also at the same time', async () => {
    const { passkey } = await newHolder();
    const response = passkey.sign(await signInOptions());
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => signIn(response)));
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
    expect(await signIn(response)).toEqual(refused);
  });

  test('when the challenge is older than ten minutes', async () => {
    const { passkey } = await newHolder();
    const options = await signInOptions();
    clock.forward(10 * 60 + 1);
    expect(await signIn(passkey.sign(options))).toEqual(refused);
  });

  test('when the challenge is not ours, or is ours for something else', async () => {
    const holder = await newHolder();
    const options = JSON.parse(await signInOptions()) as { challenge: string };
    const foreign = JSON.stringify({ ...options, challenge: Buffer.alloc(54, 7).toString('base64url') });
    expect(await signIn(holder.passkey.sign(foreign))).toEqual(refused);
    expect(await signIn(holder.passkey.sign((await ownAccess(holder.bearer)).proofOptions))).toEqual(refused);
  });

  test('when it comes from a page of another site', async () => {
    const { passkey } = await newHolder();
    expect(await signIn(passkey.sign(await signInOptions(), { origin: 'https://rinnalla.example' }))).toEqual(refused);
  });

  test('when the device did not check that it is its owner', async () => {
    const { passkey } = await newHolder();
    expect(await signIn(passkey.sign(await signInOptions(), { verified: false }))).toEqual(refused);
  });

  test('when nobody knows the passkey, or its owner no longer works here', async () => {
    expect(await signIn(new PasskeyUnderTest(origin).sign(await signInOptions()))).toEqual(refused);
    const { id, passkey } = await newHolder();
    await api.database.rows('update staff_account set active = false where id = $1', [id]);
    expect(await signIn(passkey.sign(await signInOptions()))).toEqual(refused);
  });

  test.each(['', '{}', 'null', '[]', '{"id":"\\u0000"}', '{"id":"x","response":{}}', 'x'.repeat(30_000)])(
    'when it is none (%#)',
    async (response) => {
      expect(await signIn(response)).toEqual(refused);
    },
  );
});

test('a passkey that was made without the device checking its owner is not taken, and the code stays good', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const passkey = new PasskeyUnderTest(origin);
  expect(await join(code, passkey.make(await joinOptions(code), { verified: false }))).toEqual(refused);
  expect((await join(code, passkey.make(await joinOptions(code)))).__typename).toBe('SignedIn');
});

describe('before a way in changes, its holder shows again who they are', () => {
  test('a passkey is added after password and a new code, and other sessions end', async () => {
    const person = await newPerson();
    const elsewhere = await signInStaff(api, { ...person, code: clock.nextCode() });
    const passkey = new PasskeyUnderTest(origin);
    const made = passkey.make((await ownAccess(person.bearer)).newPasskeyOptions);
    expect(await addPasskey(person.bearer, made, {})).toEqual(refused);
    expect(await addPasskey(person.bearer, made, { password: person.password, code: '000000' })).toEqual(refused);
    expect(await addPasskey(person.bearer, made, { password: person.password, code: clock.nextCode() })).toEqual({
      __typename: 'AccessChanged',
    });
    expect([await kindOf(person.bearer), await kindOf(elsewhere.token)]).toEqual(['staff', 'guest']);
    expect((await signIn(passkey.sign(await signInOptions()))).__typename).toBe('SignedIn');
  });

  test('a password is set after an answer of a passkey', async () => {
    const { bearer, passkey } = await newHolder();
    const input = { signInName: `with.passkey.${(count += 1)}`, password: goodPassword, secret: codeSecret, code: clock.nextCode() };
    const proof = { passkey: passkey.sign((await ownAccess(bearer)).proofOptions) };
    expect(await setPassword(bearer, input, proof)).toEqual({ __typename: 'AccessChanged' });
    expect(await setPassword(bearer, { ...input, code: clock.nextCode() }, proof)).toEqual(refused);
    expect((await signInStaff(api, { ...input, code: clock.nextCode() })).__typename).toBe('SignedIn');
  });

  test('another’s password, code or passkey is no proof', async () => {
    const [person, other, holder] = [await newPerson(), await newPerson(), await newHolder()];
    const made = new PasskeyUnderTest(origin).make((await ownAccess(person.bearer)).newPasskeyOptions);
    const theirs = holder.passkey.sign((await ownAccess(holder.bearer)).proofOptions);
    expect(await addPasskey(person.bearer, made, { passkey: theirs })).toEqual(refused);
    const foreign = new PasskeyUnderTest(origin).make((await ownAccess(other.bearer)).newPasskeyOptions);
    expect(await addPasskey(person.bearer, foreign, { password: person.password, code: clock.nextCode() })).toEqual(refused);
  });

  test('a new password takes the place of the one before', async () => {
    const person = await newPerson();
    const input = { signInName: person.signInName, password: 'aivan toinen salasana tässä', secret: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' };
    const proof = { password: person.password, code: clock.nextCode() };
    expect(await setPassword(person.bearer, { ...input, code: clock.code(input.secret) }, proof)).toEqual({ __typename: 'AccessChanged' });
    expect((await signInStaff(api, { ...person, code: clock.nextCode() })).problem).toBe('not_recognised');
    const code = clock.nextCode(input.secret);
    expect((await signInStaff(api, { ...input, code })).__typename).toBe('SignedIn');
  });

  test('one of two ways in is removed, the last one never, and nobody else’s', async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const proof = (): object => ({ password: person.password, code: clock.nextCode() });
    const [only] = (await ownAccess(person.bearer)).factors;
    expect(await remove(person.bearer, only?.id ?? '', proof())).toEqual({ __typename: 'NotAllowed', reason: 'last_factor' });
    const [theirs] = (await ownAccess(other.bearer)).factors;
    expect(await remove(person.bearer, theirs?.id ?? '', proof())).toEqual({ __typename: 'NotFound' });
    const passkey = new PasskeyUnderTest(origin);
    await addPasskey(person.bearer, passkey.make((await ownAccess(person.bearer)).newPasskeyOptions), proof());
    const added = (await ownAccess(person.bearer)).factors.find(({ kind }) => kind === 'passkey');
    expect(await remove(person.bearer, added?.id ?? '', proof())).toEqual({ __typename: 'AccessChanged' });
    expect(await signIn(passkey.sign(await signInOptions()))).toEqual(refused);
  });
});

test('sessions elsewhere are listed by their hour, and ended one by one or all at once; nobody else’s', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  for (let n = 0; n < 3; n += 1) await signInStaff(api, { ...person, code: clock.nextCode() });
  const sessions = (as: JoinedStaff): Promise<{ staffSessions: { id: string; startedHour: number; current: boolean }[] }> =>
    api.ask(as.bearer, '{ myStaffAccess { staffSessions { id startedHour current } } }');
  const end = (as: JoinedStaff, id: string | null): Promise<Answered> =>
    api.ask(as.bearer, 'mutation ($id: Id) { endStaffSessions(id: $id) { __typename } }', { id });
  const own = (await sessions(person)).staffSessions;
  expect(own.map(({ current }) => current).sort()).toEqual([false, false, false, true]);
  expect(own.every(({ startedHour }) => startedHour === Math.floor(Date.parse('2026-11-22T10:00:00Z') / 3_600_000))).toBe(true);
  const elsewhere = own.find(({ current }) => !current);
  expect((await end(other, elsewhere?.id ?? '')).__typename).toBe('NotFound');
  expect((await end(person, elsewhere?.id ?? '')).__typename).toBe('StaffSessionsEnded');
  expect((await sessions(person)).staffSessions).toHaveLength(3);
  await end(person, null);
  expect((await sessions(person)).staffSessions.map(({ current }) => current)).toEqual([true]);
});
