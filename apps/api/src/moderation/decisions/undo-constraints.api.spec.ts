import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAsAuthor, newDecidedCase } from '../../../test/appeal-under-test.ts';
import type { DecidedCase } from '../../../test/appeal-under-test.ts';
import { decideOn, newModerator, pause, report } from '../../../test/case-under-test.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { undo } from '../../../test/undo-under-test.ts';

/** What the database itself refuses of decisions that stand and of those that were taken back. Each refusal has a control that passes. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let made: DecidedCase;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
  made = await newDecidedCase(api, aino);
});
afterAll(() => api.stop());

/** The name of the constraint that refuses a statement, else its message, else `accepted`. Nothing of it stays. */
async function answerTo(text: string, values: readonly unknown[] = []): Promise<string> {
  const undone = new Error('undone');
  try {
    await api.database.transaction(async (statements) => {
      await statements.rows(text, values);
      throw undone;
    });
  } catch (error) {
    if (error === undone) return 'accepted';
    const { constraint, message } = error as Error & { constraint?: string };
    return constraint ?? message;
  }
  return 'accepted';
}

const undoing = (id: string, by = aino.id, hours = 0): Promise<string> =>
  answerTo(`update decision set undone_hour = hour + $3, undone_by = $2, undone_reason = 'No.' where id = $1`, [id, by, hours]);

test.each([
  ['its kind', `kind = 'hide'`],
  ['its reason', `reason = 'Another.'`],
  ['its hour', 'hour = hour - 1'],
  ['its round', 'round = round + 7'],
  ['whoever made it', `decided_by = (select id from staff_account where id <> decided_by limit 1)`],
  ['how the post stood', `state_before = 'held'`],
  ['its notes', `notes_added = '{loss}'`],
  ['whether words went with it', 'with_words = true'],
])('a decision does not change %s', async (_, change) => {
  expect(await answerTo(`update decision set ${change} where id = $1`, [made.decisionId])).toBe('a_decision_changes_by_undoing_alone');
});

test('control: nothing is refused where nothing changes, and a decision is undone by whoever made it', async () => {
  expect(await answerTo('update decision set reason = reason where id = $1', [made.decisionId])).toBe('accepted');
  expect([await undoing(made.decisionId), await undoing(made.decisionId, aino.id, 1)]).toEqual(['accepted', 'accepted']);
});

test('not by somebody else, not half, not later than the next hour', async () => {
  expect(await undoing(made.decisionId, bo.id)).toBe('whoever_decided_undoes_it');
  expect(await undoing(made.decisionId, aino.id, 2)).toBe('a_decision_is_undone_soon');
  expect(await answerTo('update decision set undone_hour = hour where id = $1', [made.decisionId])).toBe('an_undone_decision_is_complete');
});

test('what was undone is neither undone again nor made to stand', async () => {
  const taken = await newDecidedCase(api, aino);
  await undo(api, aino, taken);
  const again = `update decision set undone_reason = 'Another.' where id = $1`;
  const back = 'update decision set undone_hour = null, undone_by = null, undone_reason = null where id = $1';
  for (const change of [again, back]) expect(await answerTo(change, [taken.decisionId])).toBe('a_decision_changes_by_undoing_alone');
});

test('what was appealed is not undone, and what was undone is not appealed; control: what stands is', async () => {
  const [appealed, taken] = [await newDecidedCase(api, aino), await newDecidedCase(api, aino)];
  await appealAsAuthor(api, appealed.author, appealed);
  await undo(api, aino, taken);
  expect(await undoing(appealed.decisionId)).toBe('an_appealed_decision_is_not_undone');
  const appeal = (id: string): Promise<string> =>
    answerTo(
      `insert into appeal (id, decision_id, first_decider, text, hour, state) values (gen_random_uuid(), $1, $2, 'Please.', 1, 'open')`,
      [id, aino.id],
    );
  expect([await appeal(taken.decisionId), await appeal(made.decisionId)]).toEqual(['an_undone_decision_is_not_appealed', 'accepted']);
});

test('what restricts somebody is not undone as long as it does; control: once the restriction is gone', async () => {
  const paused = await newDecidedCase(api, aino, { decision: { kind: 'hide', sanction: pause } });
  expect(await undoing(paused.decisionId)).toBe('an_undone_decision_restricts_nobody');
  await api.database.rows('delete from restriction where decision_id = $1', [paused.decisionId]);
  expect(await undoing(paused.decisionId)).toBe('accepted');
});

test('only the last decision is undone', async () => {
  const first = await newDecidedCase(api, aino, { decision: { kind: 'add_content_note', contentNotes: ['loss'] } });
  await report(api, undefined, { ...first, category: 'personal_data' });
  await decideOn(api, bo, first);
  expect(await undoing(first.decisionId)).toBe('only_the_last_decision_is_undone');
});

test('a round has one decision that stands; control: one that was undone leaves room for another', async () => {
  const taken = await newDecidedCase(api, aino);
  const another = (id: string): Promise<string> =>
    answerTo(
      `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added)
       select gen_random_uuid(), reviewable_id, round, revision_id, 'no_action', decided_by, hour, reason, state_before, '{}'
         from decision where id = $1`,
      [id],
    );
  expect(await another(taken.decisionId)).toBe('one_decision_a_round');
  await undo(api, aino, taken);
  expect(await another(taken.decisionId)).toBe('accepted');
});

test('a decision that went with words is not undone', async () => {
  const inserted = await answerTo(
    `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, with_words,
                           undone_hour, undone_by, undone_reason)
     select gen_random_uuid(), reviewable_id, 9, revision_id, 'approve', decided_by, hour, reason, 'held', '{}', true, hour, decided_by, 'No.'
       from decision where id = $1`,
    [made.decisionId],
  );
  expect(inserted).toBe('what_was_said_is_not_undone');
});
