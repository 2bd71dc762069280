import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { Clock } from '../../platform/clock.ts';
import { VerifyChain } from './verify-chain.query.ts';
import { VerifyEachNight } from './verify-each-night.command.ts';

let api: ApiUnderTest;
let operator: StaffUnderTest;
const clock = new Clock();
beforeEach(async () => {
  api = await startApiUnderTest();
  operator = await newStaff(api, { roles: ['operator'] });
});
afterEach(() => api.stop());

/** As the worker does it, at midday so many days after the first of these tests. */
const night = (day: number): ReturnType<VerifyEachNight['execute']> =>
  clock.at(new Date(Date.UTC(2031, 0, day, 12)), () =>
    new VerifyEachNight(api.workerDatabase, clock, new VerifyChain(api.workerDatabase)).execute(),
  );

const write = (count: number): Promise<unknown> =>
  api.database.rows(
    `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail)
     select now(), $1, 'claim', 'reviewable', gen_random_uuid(), '{}' from generate_series(1, $2::int)`,
    [operator.id, count],
  );

async function behindItsBack(...statements: readonly string[]): Promise<void> {
  await api.database.rows('alter table audit_entry disable trigger user');
  for (const statement of statements) await api.database.rows(statement);
  await api.database.rows('alter table audit_entry enable trigger user');
}

const told = (): Promise<unknown> => api.ask(operator.bearer, '{ auditNight { state number hash brokenAt } }');

test('each night the whole log is looked at once, and its last entry noted for the operators', async () => {
  expect(await api.send(operator.bearer, '{ auditNight { state } }')).toEqual({ data: { auditNight: null } });
  await write(4_100);
  expect(await night(1)).toMatchObject({ state: 'whole', link: { number: 4_100 } });
  expect(await night(1)).toBeNull();
  await write(1);
  expect(await night(2)).toMatchObject({ state: 'whole', link: { number: 4_101 } });
  expect(await told()).toMatchObject({ state: 'whole', number: 4_101, hash: expect.stringMatching(/^[0-9a-f]{64}$/), brokenAt: null });
});

test('an entry that was changed is found in the night, named to the operators, and again in every night until somebody mends it', async () => {
  await write(5);
  await night(1);
  await behindItsBack(`update audit_entry set act = 'release' where number = 3`);
  for (const day of [2, 3]) {
    expect(await night(day)).toMatchObject({ state: 'broken', brokenAt: 3, link: { number: 5 } });
    expect(await told()).toMatchObject({ state: 'broken', brokenAt: 3, number: 5 });
  }
  await behindItsBack(`update audit_entry set act = 'claim' where number = 3`);
  expect(await night(4)).toMatchObject({ state: 'whole', link: { number: 5 } });
});

test('a log cut off at its end holds in itself, and is found by what the night before noted; control: without that note it is not', async () => {
  await write(5);
  await night(1);
  await behindItsBack('delete from audit_entry where number > 3');
  await write(4);
  for (const day of [2, 3]) expect(await night(day)).toMatchObject({ state: 'lost', link: { number: 5 } });
  expect(await told()).toMatchObject({ state: 'lost', number: 5 });

  await api.database.rows('delete from audit_verification');
  expect(await night(4)).toMatchObject({ state: 'whole', link: { number: 7 } });
});

test('two workers at once leave one note', async () => {
  await write(3);
  await Promise.all([night(1), night(1)]);
  expect(await api.database.rows('select state from audit_verification')).toEqual([{ state: 'whole' }]);
  expect(await night(1)).toBeNull();
});

test.each([
  ['a break without a place', `('2031-01-01', 0, 'broken', 0, decode(repeat('00', 32), 'hex'), null)`, 'a_break_is_somewhere'],
  ['a place without a break', `('2031-01-01', 0, 'whole', 0, decode(repeat('00', 32), 'hex'), 3)`, 'a_break_is_somewhere'],
  ['nothing lost', `('2031-01-01', 0, 'lost', 0, decode(repeat('00', 32), 'hex'), null)`, 'nothing_cannot_be_lost'],
])('the database notes no %s', async (_, values, constraint) => {
  await expect(
    api.database.rows(`insert into audit_verification (night, hour, state, number, hash, broken_at) values ${values}`),
  ).rejects.toMatchObject({ constraint });
});
