import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newStaff, submission } from '../../../test/personas.ts';
import { newJoined, SetClock, signInStaff } from '../../../test/staff-under-test.ts';
import type { JoinedStaff } from '../../../test/staff-under-test.ts';
import { SignOut } from '../sign-out.command.ts';
import { StartSession } from '../start-session.ts';

let api: ApiUnderTest;
let clock: SetClock;
let operator: JoinedStaff;
let count = 0;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(async () => {
  clock = new SetClock(api);
  operator = await newPerson(['operator']);
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.stop());

const newPerson = (roles: string[]): Promise<JoinedStaff> => newJoined(api, clock, { roles, signInName: `person.${(count += 1)}` });
const reset = (personId: string, code: string): Promise<{ __typename: string }> =>
  api.ask(
    operator.bearer,
    `mutation ($submission: String!, $personId: Id!, $proof: StaffProofInput!) {
       resetStaffFactors(submission: $submission, personId: $personId, proof: $proof) { __typename } }`,
    { submission: submission(), personId, proof: { password: operator.password, code } },
  );
const sessionsOf = (id: string): Promise<unknown[]> => api.database.rows('select 1 from staff_session where staff_account_id = $1', [id]);

/** Something that happens after somebody has proved who they are, and before their session begins. */
function betweenProofAndSession(happens: () => Promise<unknown>): void {
  jest.spyOn(api.app.get(SignOut), 'execute').mockImplementationOnce(async () => {
    await happens();
    return { done: true };
  });
}

test.each<[string, (person: JoinedStaff, code: string) => Promise<unknown>]>([
  ['way in was reset', ({ id }, code) => reset(id, code)],
  ['account was closed', ({ id }) => api.database.rows('update staff_account set active = false where id = $1', [id])],
])('nobody is signed in by a proof whose %s before the session began', async (_what, happens) => {
  const person = await newPerson(['moderator']);
  await api.database.rows('delete from staff_session where staff_account_id = $1', [person.id]);
  const code = clock.nextCode();
  betweenProofAndSession(() => happens(person, code));
  expect((await signInStaff(api, { ...person, code })).problem).toBe('not_recognised');
  expect(await sessionsOf(person.id)).toEqual([]);
});

test('control: where nothing happens between them, somebody is signed in', async () => {
  const person = await newPerson(['moderator']);
  betweenProofAndSession(() => Promise.resolve());
  expect((await signInStaff(api, { ...person, code: clock.nextCode() })).__typename).toBe('SignedIn');
});

test('raced twenty times, no session outlives a reset', async () => {
  const { id } = await newStaff(api, { roles: ['moderator'] });
  for (let turn = 0; turn < 20; turn += 1) {
    const factorId = randomId();
    await api.database.rows(
      `insert into staff_factor (id, staff_account_id, kind, name, passkey_id, passkey_key, passkey_counter, added_hour)
       values ($1, $2, 'passkey', 'phone', $3, $4, 0, 0)`,
      [factorId, id, `passkey-${turn}`, Buffer.alloc(8)],
    );
    let isOver = false;
    const resetting = reset(id, clock.nextCode()).finally(() => (isOver = true));
    while (!isOver) await api.app.get(StartSession).forStaff({ staffAccountId: id, factorId });
    expect((await resetting).__typename).toBe('StaffInvited');
    expect([turn, await sessionsOf(id)]).toEqual([turn, []]);
  }
});
