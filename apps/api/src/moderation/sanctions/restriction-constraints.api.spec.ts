import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { answerTo } from '../../../test/constraints/answer-to.ts';
import { newModerator, newPost } from '../../../test/case-under-test.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { sanctionAuthor, sanctionByTwo, sanctions } from '../../../test/sanction-under-test.ts';

/** What the database itself refuses of sanctions, whatever the code in front of it does. Each refusal has a control that passes. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let cecilia: StaffUnderTest;
let byOne: string;
let byTwo: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  byOne = await sanctionAuthor(api, aino, { ...(await newPost(api)), sanction: sanctions.pauseInThread });
  byTwo = await sanctionByTwo(api, [aino, bo], { ...(await newPost(api)), sanction: sanctions.pauseEverywhere });
});
afterAll(() => api.stop());

const changing = (decisionId: string, to: string): Promise<string> =>
  answerTo(api, `update restriction set ${to} where decision_id = $1`, [decisionId]);

test('a bare restriction is refused: without a statement, or with that of another decision', async () => {
  expect(await changing(byOne, 'statement_id = null')).toBe('not null: statement_id');
  expect(await changing(byOne, 'statement_id = (select statement_id from restriction where decision_id <> $1)')).toBe(
    'a_restriction_rests_on_a_statement',
  );
  expect(await changing(byOne, 'statement_id = statement_id')).toBe('accepted');
});

test.each([
  ['a decision with a sanction', `update decision set statement_id = null where id = $1`, /a_restriction/],
  ['an approval with a sanction', `update decision set kind = 'approve' where id = $1`, /a_sanction_goes_with_no_approval_or_note/],
  ['a sanction that nobody has heard of', `update decision set sanction = 'banish' where id = $1`, /decision_sanction_check/],
])('%s, without what it needs, is refused', async (_, text, refusal) => {
  expect(await answerTo(api, text, [byOne])).toMatch(refusal);
});

test('the whole service takes two, and the second is another who really confirmed this very decision', async () => {
  const everywhere = `reach = 'site', thread_id = null`;
  expect(await changing(byOne, everywhere)).toBe('the_whole_service_needs_two_people');
  expect(await changing(byOne, `${everywhere}, confirmed_by = decided_by`)).toBe('the_whole_service_needs_two_people');
  expect(await changing(byOne, `${everywhere}, confirmed_by = '${bo.id}'`)).toBe('a_restriction_names_who_confirmed');
  expect(await changing(byTwo, 'confirmed_by = null')).toBe('the_whole_service_needs_two_people');
  expect(await changing(byTwo, `confirmed_by = '${cecilia.id}'`)).toBe('a_restriction_names_who_confirmed');
  expect(await changing(byTwo, `decided_by = '${cecilia.id}'`)).toBe('a_restriction_names_who_decided');
  expect(await changing(byTwo, `effect = 'close', until_hour = null`)).toBe('accepted');
});

test('nobody answers an own proposal', async () => {
  const answer = 'update proposal set answered_by = proposed_by where decision_id = $1';
  expect(await answerTo(api, answer, [byTwo])).toBe('a_proposal_is_answered_by_another_person');
});

test.each([
  ['a thread without its thread', `thread_id = null`, 'a_restriction_names_its_place'],
  ['staying out of a thread', `effect = 'enter'`, 'a_thread_is_open_to_read'],
  ['closing on a thread', `effect = 'close', until_hour = null`, 'only_an_account_is_closed'],
  ['a pause without an end', `until_hour = null`, 'a_restriction_ends_unless_it_closes'],
  ['a pause as a step of the ladder', `ladder = true, until_hour = null`, 'accepted'],
])('%s: %s', async (_, to, answer) => {
  expect(await changing(byOne, to)).toBe(answer);
});

test('an appeal is decided by neither of the two', async () => {
  const decided = (by: StaffUnderTest): Promise<string> =>
    answerTo(
      api,
      `insert into appeal (id, decision_id, first_decider, text, hour, state, decided_by, reason, decided_hour)
       values (gen_random_uuid(), $1, $2, 'Please', 1, 'upheld', $3, 'No', 1)`,
      [byTwo, aino.id, by.id],
    );
  expect([await decided(aino), await decided(bo), await decided(cecilia)]).toEqual([
    'an_appeal_is_decided_by_another_person',
    'an_appeal_is_decided_by_another_person',
    'accepted',
  ]);
});

test('whatever happens to a restriction moves the epoch, and nothing else does', async () => {
  const moved = async (text: string): Promise<number> => {
    const epoch = async (): Promise<number> => (await api.database.first<{ epoch: number }>('select epoch from restriction_epoch'))!.epoch;
    const before = await epoch();
    await api.database.rows(text);
    return (await epoch()) - before;
  };
  expect(await moved('update restriction set until_hour = until_hour + 1')).toBe(1);
  expect(await moved('update decision set hour = hour')).toBe(0);
  expect(await moved('delete from restriction')).toBe(1);
});
