import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newBoard } from '../../../test/personas.ts';
import type { BoardUnderTest } from '../../../test/personas.ts';
import { newJoined, SetClock } from '../../../test/staff-under-test.ts';
import type { Answered, JoinedStaff } from '../../../test/staff-under-test.ts';

/** Operators say where somebody moderates. */

let api: ApiUnderTest;
let clock: SetClock;
let operator: JoinedStaff;
let board: BoardUnderTest;
let count = 0;
beforeAll(async () => {
  api = await startApiUnderTest();
  board = await newBoard(api, { language: 'sv' });
});
beforeEach(async () => {
  clock = new SetClock(api);
  operator = await newPerson(['operator']);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const newPerson = (roles: string[]): Promise<JoinedStaff> => newJoined(api, clock, { roles, signInName: `granted.${(count += 1)}` });
const outcome = `__typename ... on NotProved { problem } ... on NotAllowed { reason } ... on NotFound { noun }
  ... on InvalidInput { problems { field problem } }`;
const grant = (as: JoinedStaff, input: object, proof: object | null = null): Promise<Answered> =>
  api.ask(as.bearer, `mutation ($input: GrantInput!, $proof: StaffProofInput) { grantRole(input: $input, proof: $proof) { ${outcome} } }`, {
    input: { senior: false, ...input },
    proof,
  });
const revoke = (as: JoinedStaff, grantId: string): Promise<Answered> =>
  api.ask(as.bearer, `mutation ($grantId: Id!) { revokeRole(grantId: $grantId) { ${outcome} } }`, { grantId });
interface Granted {
  readonly id: string;
  readonly senior: boolean;
  readonly language: string | null;
  readonly board: { name: string } | null;
}
const grantsOf = ({ id }: JoinedStaff): Promise<Granted[]> =>
  api.ask(operator.bearer, 'query ($id: Id!) { staffGrants(personId: $id) { id senior language board { name } } }', { id });
const rolesOf = async ({ bearer }: JoinedStaff): Promise<string[]> =>
  (await api.ask<{ roles: string[] }>(bearer, '{ viewer { roles } }')).roles;
const logOf = ({ id }: JoinedStaff): Promise<unknown[]> =>
  api.database.rows(`select act, detail from audit_entry where target_id = $1 and act in ('grant_role', 'revoke_role') order by number`, [
    id,
  ]);

test('a grant makes somebody a moderator of that place alone, from the next request; with the last one the role goes; all is in the log', async () => {
  const person = await newPerson(['editor']);
  expect((await grant(operator, { personId: person.id, language: 'sv' })).__typename).toBe('StaffChanged');
  expect((await grant(operator, { personId: person.id, boardId: board.id })).__typename).toBe('StaffChanged');
  expect(await rolesOf(person)).toEqual(['editor', 'moderator']);
  const grants = await grantsOf(person);
  expect(grants).toMatchObject([
    { language: 'sv', board: null },
    { language: null, board: { name: 'Sleep' } },
  ]);
  for (const { id } of grants) expect((await revoke(operator, id)).__typename).toBe('StaffChanged');
  expect([await rolesOf(person), await grantsOf(person)]).toEqual([['editor'], []]);
  const queue = await api.send(person.bearer, '{ reviewQueue { openCount } }');
  expect(queue.errors).toMatchObject([{ message: 'FORBIDDEN' }]);
  expect(await logOf(person)).toEqual([
    { act: 'grant_role', detail: { role: 'moderator', scope: 'sv' } },
    { act: 'grant_role', detail: { role: 'moderator', scope: board.id } },
    { act: 'revoke_role', detail: { role: 'moderator', scope: 'sv' } },
    { act: 'revoke_role', detail: { role: 'moderator', scope: board.id } },
  ]);
});

test('the same form sent twice gives one grant', async () => {
  const person = await newPerson(['editor']);
  for (let n = 0; n < 2; n += 1) await grant(operator, { personId: person.id, language: 'fi' });
  expect(await grantsOf(person)).toHaveLength(1);
});

test('somebody becomes a senior moderator only by an operator who shows again who they are, by a grant, by a role or by an invitation', async () => {
  const person = await newPerson(['moderator']);
  const [input, proof] = [
    { personId: person.id, senior: true, boardId: board.id },
    { password: operator.password, code: clock.nextCode() },
  ];
  expect((await grant(operator, input)).problem).toBe('not_recognised');
  expect((await grant(operator, input, { ...proof, code: '000000' })).problem).toBe('not_recognised');
  const byRole = await api.ask<Answered>(
    operator.bearer,
    `mutation ($id: Id!) { changeStaffRoles(personId: $id, roles: [senior_moderator]) { ${outcome} } }`,
    { id: person.id },
  );
  const byInvitation = await api.ask<Answered>(
    operator.bearer,
    `mutation { inviteStaff(input: { submission: "${'A'.repeat(22)}", name: "New Senior", roles: [senior_moderator], language: fi }) {
      __typename ... on NotProved { problem } } }`,
  );
  expect([byRole.problem, byInvitation.problem]).toEqual(['not_recognised', 'not_recognised']);
  expect([await rolesOf(person), await logOf(person)]).toEqual([['moderator'], []]);
  expect((await grant(operator, input, proof)).__typename).toBe('StaffChanged');
  expect(await rolesOf(person)).toEqual(['moderator', 'senior_moderator']);
});

test('nobody grants to themselves, takes back their own, or does either without being an operator', async () => {
  const [both, moderator] = [await newPerson(['operator', 'moderator']), await newPerson(['moderator'])];
  const [own] = await grantsOf(both);
  expect(await grant(both, { personId: both.id, language: 'sv' })).toEqual({ __typename: 'NotAllowed', reason: 'own_staff_account' });
  expect(await revoke(both, own!.id)).toEqual({ __typename: 'NotAllowed', reason: 'own_staff_account' });
  const asked = await api.send(moderator.bearer, `mutation { grantRole(input: { personId: "${both.id}", senior: false }) { __typename } }`);
  expect(asked.errors).toMatchObject([{ message: 'FORBIDDEN' }]);
});

test('what cannot be granted is refused before a proof is asked for', async () => {
  const person = await newPerson(['moderator']);
  expect(await grant(operator, { personId: person.id, language: 'sv', boardId: board.id })).toMatchObject({
    problems: [{ field: 'boardId', problem: 'unknown_value' }],
  });
  expect(await grant(operator, { personId: person.id, boardId: randomId() })).toEqual({ __typename: 'NotFound', noun: 'board' });
  expect(await grant(operator, { personId: randomId(), senior: true })).toEqual({ __typename: 'NotFound', noun: 'account' });
  expect(await revoke(operator, randomId())).toEqual({ __typename: 'NotFound', noun: 'account' });
});

test('operators see which boards nobody moderates who can sign in', async () => {
  await api.database.rows('update staff_account set active = false where id <> $1', [operator.id]);
  const alone = await newBoard(api, { language: 'sv' });
  const person = await newPerson(['editor']);
  const isModerated = async (): Promise<boolean | undefined> =>
    (await api.ask<{ id: string; moderated: boolean }[]>(operator.bearer, '{ boardsToModerate { id moderated } }')).find(
      ({ id }) => id === alone.id,
    )?.moderated;
  await grant(operator, { personId: person.id, language: 'fi' });
  expect(await isModerated()).toBe(false);
  await grant(operator, { personId: person.id, boardId: alone.id });
  expect(await isModerated()).toBe(true);
});
