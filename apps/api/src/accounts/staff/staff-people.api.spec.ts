import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newThread, submission } from '../../../test/personas.ts';
import { joinWithPassword, newJoined, SetClock, signInStaff } from '../../../test/staff-under-test.ts';
import type { Answered, JoinedStaff } from '../../../test/staff-under-test.ts';

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
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows(`update staff_account set active = false where 'operator' = any(roles)`);
});
afterAll(() => api.stop());

const newPerson = (roles: string[]): Promise<JoinedStaff> => newJoined(api, clock, { roles, signInName: `worker.${(count += 1)}` });
const outcome = '__typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }';
const setRoles = (as: JoinedStaff, personId: string, roles: string[], proof: object | null = null): Promise<Answered> =>
  api.ask(
    as.bearer,
    `mutation ($personId: Id!, $roles: [StaffRole!]!, $proof: StaffProofInput) {
       changeStaffRoles(personId: $personId, roles: $roles, proof: $proof) { ... on NotProved { problem } ${outcome} } }`,
    { personId, roles, proof },
  );
const setActive = (as: JoinedStaff, personId: string, active: boolean): Promise<Answered> =>
  api.ask(
    as.bearer,
    `mutation ($personId: Id!, $active: Boolean!) { setStaffActive(personId: $personId, active: $active) { ${outcome} } }`,
    {
      personId,
      active,
    },
  );
const invite = (input: object, proof: object | null = null): Promise<Answered> =>
  api.ask(
    operator.bearer,
    `mutation ($input: InviteStaffInput!, $proof: StaffProofInput) {
       inviteStaff(input: $input, proof: $proof) {
         __typename ... on StaffInvited { personId code } ... on NotProved { problem } ... on InvalidInput { problems { field problem } } } }`,
    { input, proof },
  );
const reset = (personId: string, proof: object, key = submission()): Promise<Answered> =>
  api.ask(
    operator.bearer,
    `mutation ($submission: String!, $personId: Id!, $proof: StaffProofInput!) {
       resetStaffFactors(submission: $submission, personId: $personId, proof: $proof) {
         ... on StaffInvited { personId code } ... on NotProved { problem } ${outcome} } }`,
    { submission: key, personId, proof },
  );
const ownProof = (): object => ({ password: operator.password, code: clock.nextCode() });
const kindOf = async (bearer: string | undefined): Promise<string> => (await api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind;
const actsOn = async (id: string): Promise<string[]> =>
  (await api.database.rows<{ act: string }>('select act from audit_entry where target_id = $1 order by number', [id])).map(
    ({ act }) => act,
  );

test('an invited person joins by the code and may do what was said', async () => {
  const given = { submission: submission(), name: 'Sari Nieminen', roles: ['moderator', 'verifier'], language: 'fi' };
  const invited = await invite(given);
  const joined = await joinWithPassword(api, invited.code ?? '', {
    signInName: `sari.${count}`,
    password: operator.password,
    secret: operator.secret,
    code: clock.nextCode(),
  });
  expect(await api.ask(joined.token, '{ viewer { staffName roles } }')).toEqual({
    staffName: 'Sari Nieminen',
    roles: ['moderator', 'verifier'],
  });
  expect(await actsOn(invited.personId ?? '')).toEqual(['invite_staff', 'join_staff']);
});

test('the invitation sent twice makes one account and shows the same code', async () => {
  const given = { submission: submission(), name: 'Twice Sent', roles: ['editor'], language: 'en' };
  const [first, second] = [await invite(given), await invite(given)];
  expect(second).toEqual(first);
  expect(await actsOn(first.personId ?? '')).toEqual(['invite_staff']);
});

test.each([
  [{ name: 'A' }, 'name', 'too_short'],
  [{ name: 'Bell\u0007' }, 'name', 'control_character'],
  [{ roles: [] }, 'roles', 'empty'],
])('an invitation with %j is to be mended', async (wrong, field, problem) => {
  const answer = await invite({ submission: submission(), name: 'Right Name', roles: ['editor'], language: 'en', ...wrong });
  expect(answer).toEqual({ __typename: 'InvalidInput', problems: [{ field, problem }] });
});

test('an operator is invited only by an operator who shows again who they are; the form sent twice needs no second proof', async () => {
  const given = { submission: submission(), name: 'One More Operator', roles: ['moderator', 'operator'], language: 'en' };
  const [none, wrong] = [await invite(given), await invite(given, { password: operator.password, code: '000000' })];
  expect([none.problem, wrong.problem]).toEqual(['not_recognised', 'not_recognised']);
  expect(await api.database.rows('select 1 from staff_account where name = $1', [given.name])).toEqual([]);
  const invited = await invite(given, ownProof());
  expect(invited.code).toMatch(/^[\w-]{29}$/);
  expect(await invite(given)).toEqual(invited);
});

test('nobody is made an operator without a proof; a proof that was used serves nobody else', async () => {
  const [person, other] = [await newPerson(['moderator']), await newPerson(['moderator'])];
  const proof = ownProof();
  expect((await setRoles(operator, person.id, ['operator'])).problem).toBe('not_recognised');
  expect(await actsOn(person.id)).toEqual(['join_staff']);
  expect((await setRoles(operator, person.id, ['operator'], proof)).__typename).toBe('StaffChanged');
  expect((await setRoles(operator, other.id, ['operator'], proof)).problem).toBe('not_recognised');
});

test('control: who is an operator keeps the role without a proof, and a proof stays unused where the change cannot be made', async () => {
  const person = await newPerson(['operator']);
  expect((await setRoles(operator, person.id, ['operator', 'verifier'])).__typename).toBe('StaffChanged');
  const proof = ownProof();
  expect((await setRoles(operator, operator.id, ['operator'], proof)).reason).toBe('own_staff_account');
  expect((await reset(person.id, proof)).code).toMatch(/^[\w-]{29}$/);
});

test('roles hold from the next request, and the change is in the audit log', async () => {
  const person = await newPerson(['moderator']);
  const queue = (): Promise<{ errors: { message: string }[] | undefined }> => api.send(person.bearer, '{ reviewQueue { openCount } }');
  expect((await queue()).errors).toBeUndefined();
  expect((await setRoles(operator, person.id, ['verifier'])).__typename).toBe('StaffChanged');
  expect((await queue()).errors).toMatchObject([{ message: 'FORBIDDEN' }]);
  expect(await actsOn(person.id)).toEqual(['join_staff', 'change_roles']);
});

test('who leaves is signed out at once, everywhere, and comes back with the same ways in', async () => {
  const person = await newPerson(['moderator']);
  const elsewhere = await signInStaff(api, { ...person, code: clock.nextCode() });
  await setActive(operator, person.id, false);
  expect([await kindOf(person.bearer), await kindOf(elsewhere.token)]).toEqual(['guest', 'guest']);
  await setActive(operator, person.id, true);
  expect(await kindOf(person.bearer)).toBe('guest');
  expect((await signInStaff(api, { ...person, code: clock.nextCode() })).__typename).toBe('SignedIn');
  expect(await actsOn(person.id)).toEqual(['join_staff', 'deactivate_staff', 'reactivate_staff']);
});

test('the badge of who leaves no longer holds, and holds again when they come back', async () => {
  const professional = await newProfessional(api);
  const board = await newBoard(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  await newReply(api, professional.bearer, { threadId });
  const state = async (): Promise<unknown> => {
    const [row] = await api.database.rows<{ id: string }>('select id from badge where staff_account_id = $1', [professional.id]);
    const page = await api.ask<{ badge: { state: string } }>(undefined, 'query ($id: Id!) { badge(id: $id) { badge { state } } }', {
      id: row?.id,
    });
    return page.badge.state;
  };
  expect(await state()).toBe('valid');
  await setActive(operator, professional.id, false);
  expect(await state()).toBe('lapsed');
  await setActive(operator, professional.id, true);
  expect(await state()).toBe('valid');
});

test('nobody changes their own roles, closes their own account or resets themselves', async () => {
  await newPerson(['operator']);
  const own = [
    await setRoles(operator, operator.id, ['operator', 'moderator']),
    await setActive(operator, operator.id, false),
    await reset(operator.id, { password: operator.password, code: clock.nextCode() }),
  ];
  expect(own).toEqual(Array(3).fill({ __typename: 'NotAllowed', reason: 'own_staff_account' }));
});

test('two operators who remove each other at once leave one', async () => {
  const other = await newPerson(['operator']);
  const answers = await Promise.allSettled([setActive(operator, other.id, false), setActive(other, operator.id, false)]);
  const [row] = await api.database.rows<{ count: number }>(
    `select count(*)::int from staff_account where active and 'operator' = any(roles)`,
  );
  expect(row).toEqual({ count: 1 });
  const done = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.__typename === 'StaffChanged');
  expect(done).toHaveLength(1);
});

test('an operator who was invited and has not joined does not count as one who remains', async () => {
  const other = await newPerson(['operator']);
  await invite({ submission: submission(), name: 'Not Yet Here', roles: ['operator'], language: 'en' }, ownProof());
  await api.database.rows('delete from staff_factor where staff_account_id = $1', [operator.id]);
  expect(await setActive(operator, other.id, false)).toEqual({ __typename: 'NotAllowed', reason: 'last_operator' });
});

test('a reset takes a proof, ends what was, and gives a code by which the person joins anew', async () => {
  const person = await newPerson(['moderator']);
  expect((await reset(person.id, { password: operator.password, code: '000000' })).problem).toBe('not_recognised');
  expect(await kindOf(person.bearer)).toBe('staff');
  const given = await reset(person.id, { password: operator.password, code: clock.nextCode() });
  expect(await kindOf(person.bearer)).toBe('guest');
  expect((await signInStaff(api, { ...person, code: clock.nextCode() })).problem).toBe('not_recognised');
  const joined = await joinWithPassword(api, given.code ?? '', { ...pick(person), code: clock.nextCode() });
  expect(await kindOf(joined.token)).toBe('staff');
  expect(await actsOn(person.id)).toEqual(['join_staff', 'reset_factors', 'join_staff']);
});

test('a reset sent twice, as by pressing twice, shows the same code and is one', async () => {
  const person = await newPerson(['moderator']);
  const [key, proof] = [submission(), { password: operator.password, code: clock.nextCode() }];
  const [first, second] = [await reset(person.id, proof, key), await reset(person.id, proof, key)];
  expect(first.code).toMatch(/^[\w-]{29}$/);
  expect(second).toEqual(first);
  expect(await actsOn(person.id)).toEqual(['join_staff', 'reset_factors']);
});

test('control: another form with the same proof, and the same form for somebody else, give no code', async () => {
  const [person, other] = [await newPerson(['moderator']), await newPerson(['moderator'])];
  const [key, proof] = [submission(), { password: operator.password, code: clock.nextCode() }];
  await reset(person.id, proof, key);
  expect((await reset(person.id, proof)).problem).toBe('not_recognised');
  expect((await reset(other.id, proof, key)).problem).toBe('not_recognised');
});

const pick = ({ signInName, password, secret }: JoinedStaff): object => ({ signInName, password, secret });
