import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newMember } from '../../../test/personas.ts';
import {
  codeSecret,
  goodPassword,
  joinWithPassword,
  newInvited,
  newJoined,
  SetClock,
  signInStaff,
} from '../../../test/staff-under-test.ts';
import { AuditLog } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { Clock } from '../../platform/clock.ts';
import { FirstOperator } from './first-operator.command.ts';
import { JoinCodes } from './join-codes.ts';

let api: ApiUnderTest;
let clock: SetClock;
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

const form = (signInName: string, more: object = {}): object => ({
  signInName,
  password: goodPassword,
  secret: codeSecret,
  code: clock.nextCode(),
  ...more,
});
const viewerOf = (bearer: string | undefined): Promise<unknown> => api.ask(bearer, '{ viewer { staffName roles } }');
const invitationOf = (code: string): Promise<unknown> =>
  api.ask<unknown>(undefined, 'query ($code: String!) { staffInvitation(code: $code) { name roles } }', { code });

/** As `operator:link` does it, in a process of its own. */
const firstOperator = async (name: string): Promise<string> => {
  const database = api.app.get(Database);
  const command = new FirstOperator(database, new JoinCodes(api.app.get(Clock)), new AuditLog(api.app.get(Clock)));
  return (await command.invite(name, 'fi')) ?? '';
};

test('on an empty database the code from the command line makes an operator', async () => {
  const code = await firstOperator('Aino Lehto');
  expect(await invitationOf(code)).toEqual({ name: 'Aino Lehto', roles: ['operator'] });
  const joined = await joinWithPassword(api, ` ${code.toLowerCase().replaceAll('-', ' ')} `, form('aino.lehto'));
  expect(await viewerOf(joined.token)).toEqual({ staffName: 'Aino Lehto', roles: ['operator'] });
  const entries = await api.database.rows<{ act: string }>('select act from audit_entry order by number');
  expect(entries.map(({ act }) => act)).toEqual(['invite_operator_from_command_line', 'join_staff']);
});

test('asked again before anybody has joined, the command line gives the same account a new code and the old one is dead', async () => {
  const [first, second] = [await firstOperator('Johan Ek'), await firstOperator('Johan Ek')];
  expect([await invitationOf(first), await invitationOf(second)]).toMatchObject([null, { name: 'Johan Ek' }]);
  const [row] = await api.database.rows<{ count: number }>(`select count(*)::int from staff_account where name = 'Johan Ek'`);
  expect(row).toEqual({ count: 1 });
});

test('a code works once', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  expect((await joinWithPassword(api, code, form('once.only'))).__typename).toBe('SignedIn');
  expect((await joinWithPassword(api, code, form('once.more'))).__typename).toBe('JoinCodeNotUsable');
  expect(await invitationOf(code)).toBeNull();
});

test('whoever joins leaves the session that the same browser still had, a member’s too', async () => {
  const member = await newMember(api);
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const joined = await api.ask<{ __typename: string }>(
    member,
    'mutation ($code: String!, $input: PasswordWithCodesInput!) { joinStaffWithPassword(code: $code, input: $input) { __typename } }',
    { code, input: form('was.a.member') },
  );
  expect(joined.__typename).toBe('SignedIn');
  expect(await api.ask(member, '{ viewer { kind } }')).toEqual({ kind: 'guest' });
});

test('of six who send the code at once, one joins', async () => {
  const { id, code } = await newInvited(api, { roles: ['moderator'] });
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => joinWithPassword(api, code, form(`racer.${n}`))));
  expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
  expect(await api.database.rows('select 1 from staff_factor where staff_account_id = $1', [id])).toHaveLength(1);
});

test('a code is over after a day', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  clock.forward(24 * 3_600 - 60);
  expect(await invitationOf(code)).not.toBeNull();
  clock.forward(120);
  expect(await invitationOf(code)).toBeNull();
  expect((await joinWithPassword(api, code, form('too.late'))).__typename).toBe('JoinCodeNotUsable');
});

test.each(['', 'x', '7KQM', '\0', 'A'.repeat(10_000)])('what is no code (%#) opens nothing', async (code) => {
  expect(await invitationOf(code)).toBeNull();
});

test('only the hash of a code is stored', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const rows = await api.database.rows<{ row: string }>('select code::text as row from staff_join_code code');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ row }) => row.includes(Buffer.from(code).toString('hex')) || row.includes(code))).toBe(false);
});

test.each<[string, object, { field: string; problem: string }]>([
  ['a short password', { password: 'neljätoista !!' }, { field: 'password', problem: 'too_short' }],
  ['a common password', { password: 'Salasana-salasana-1234' }, { field: 'password', problem: 'too_common' }],
  ['a password that is one’s own name', { password: 'Sirpa Saarelainen!' }, { field: 'password', problem: 'too_common' }],
  ['a sign-in name with a space', { signInName: 'sirpa saarelainen' }, { field: 'signInName', problem: 'malformed' }],
  ['a wrong code', { code: '000000' }, { field: 'code', problem: 'malformed' }],
  ['no code', { code: ' ' }, { field: 'code', problem: 'empty' }],
  ['a secret that is none', { secret: 'A' }, { field: 'code', problem: 'malformed' }],
])('%s is told, and the code stays good', async (_what, wrong, problem) => {
  const { code } = await newInvited(api, { roles: ['moderator'], name: 'Sirpa Saarelainen' });
  expect(await joinWithPassword(api, code, form('sirpa', wrong))).toEqual({ __typename: 'InvalidInput', problems: [problem] });
  expect(await invitationOf(code)).not.toBeNull();
});

test('a password of 128 characters is fine, and one that is pasted in another form of Unicode is the same', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const password = `${'hämärä metsä yöllä '.repeat(7)}`.slice(0, 128);
  expect([...password]).toHaveLength(128);
  await joinWithPassword(api, code, form('long.password', { password: password.normalize('NFD') }));
  const signedIn = await signInStaff(api, { signInName: 'long.password', password, code: clock.nextCode() });
  expect(signedIn.__typename).toBe('SignedIn');
});

test('a sign-in name that somebody has is refused, whatever its case, and the code stays good', async () => {
  await newJoined(api, clock, { roles: ['moderator'], signInName: 'taken.name' });
  const { code } = await newInvited(api, { roles: ['moderator'] });
  expect(await joinWithPassword(api, code, form('Taken.Name'))).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'signInName', problem: 'taken' }],
  });
  expect((await joinWithPassword(api, code, form('free.name'))).__typename).toBe('SignedIn');
});

test('the code by which somebody joined does not sign in once more', async () => {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const used = clock.nextCode();
  await joinWithPassword(api, code, form('joined.once', { code: used }));
  const again = await signInStaff(api, { signInName: 'joined.once', password: goodPassword, code: used });
  expect(again.problem).toBe('not_recognised');
});
