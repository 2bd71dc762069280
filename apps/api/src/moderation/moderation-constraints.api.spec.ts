import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { answerTo } from '../../test/constraints/answer-to.ts';
import type { StaffUnderTest } from '../../test/personas.ts';
import { answerInThread, newWorry } from '../../test/care-under-test.ts';
import { claim, decideOn, newModerator, newPost, report, revisionOf } from '../../test/case-under-test.ts';
import type { PostUnderTest } from '../../test/case-under-test.ts';

/** What the database itself refuses, whatever the code in front of it does. Each refusal has a control that passes. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let post: PostUnderTest;
let decisionId: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
  post = await newPost(api);
  await report(api, undefined, post);
  decisionId = await decideOn(api, aino, post);
});
afterAll(() => api.stop());

const copyDecision = (kind: string, round: number): Promise<string> =>
  answerTo(
    api,
    `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
     select gen_random_uuid(), reviewable_id, $3, revision_id, $2, decided_by, hour, reason, state_before, notes_added, null
       from decision where id = $1`,
    [decisionId, kind, round],
  );

test.each(['add_content_note', 'hide', 'remove'])('%s without a statement of reasons is refused', async (kind) => {
  expect(await copyDecision(kind, 2)).toBe('a_restriction_has_a_statement');
});

test('control: no action and approval need none', async () => {
  expect([await copyDecision('no_action', 2), await copyDecision('approve', 2)]).toEqual(['accepted', 'accepted']);
});

test('a second decision in one round is refused', async () => {
  expect(await copyDecision('no_action', 1)).toBe('one_decision_a_round');
});

const decideBecause = (reason: string): Promise<string> =>
  answerTo(
    api,
    `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
     select gen_random_uuid(), reviewable_id, 2, revision_id, 'no_action', decided_by, hour, $2, state_before, notes_added, null
       from decision where id = $1`,
    [decisionId, reason],
  );
const rewriteFacts = (facts: string): Promise<string> =>
  answerTo(api, 'update statement_of_reasons set facts = $2 where id = (select statement_id from decision where id = $1)', [
    decisionId,
    facts,
  ]);

test('words with a place that is left to fill in are refused', async () => {
  const refused = 'no_place_is_left_to_fill_in';
  expect([await decideBecause('It shares [[what]].'), await rewriteFacts('It shares [[what.')]).toEqual([refused, refused]);
});

test('control: the same words without the place are accepted', async () => {
  expect([await decideBecause('It shares a street.'), await rewriteFacts('It shares a street.')]).toEqual(['accepted', 'accepted']);
});

const insertAppeal = (firstDecider: string, decidedBy: string, about = decisionId): Promise<string> =>
  answerTo(
    api,
    `insert into appeal (id, decision_id, first_decider, text, hour, state, decided_by, reason, decided_hour)
     values (gen_random_uuid(), $1, $2, 'Please', 1, 'upheld', $3, 'No', 1)`,
    [about, firstDecider, decidedBy],
  );

test('an appeal that the first decider decides is refused, also under a false name for the first decider', async () => {
  expect(await insertAppeal(aino.id, aino.id)).toBe('an_appeal_is_decided_by_another_person');
  expect(await insertAppeal(bo.id, aino.id)).toMatch(/fkey/);
});

test('control: an appeal that somebody else decides is accepted', async () => {
  expect(await insertAppeal(aino.id, bo.id)).toBe('accepted');
});

/** An answer in the thread under the face of the service, on which another moderator decided. */
async function newServiceAnswer(by: StaffUnderTest, decider: StaffUnderTest): Promise<{ postId: string; decisionId: string }> {
  const about = await newWorry(api);
  await claim(api, by, about.reviewableId);
  await answerInThread(api, by, about);
  const row = await api.database.first<{ postId: string }>('select id as "postId" from post where thread_id = $1 and position = 2', [
    about.threadId,
  ]);
  const answer = { ...about, postId: row!.postId, revisionId: await revisionOf(api, row!.postId) };
  await report(api, undefined, answer);
  return { postId: answer.postId, decisionId: await decideOn(api, decider, answer) };
}

test('an appeal that whoever wrote the service’s answer decides is refused; control: a third moderator’s is accepted', async () => {
  const answer = await newServiceAnswer(aino, bo);
  const third = await newModerator(api);
  expect(await insertAppeal(bo.id, aino.id, answer.decisionId)).toBe('nobody_decides_about_an_own_post');
  expect(await insertAppeal(bo.id, third.id, answer.decisionId)).toBe('accepted');
});

test('a decision about an own answer is refused; control: the next round may be another’s', async () => {
  const { decisionId: made } = await newServiceAnswer(aino, bo);
  const again = (by: string): Promise<string> =>
    answerTo(
      api,
      `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
       select gen_random_uuid(), reviewable_id, 2, revision_id, 'no_action', $2, hour, reason, state_before, notes_added, null
         from decision where id = $1`,
      [made, by],
    );
  expect([await again(aino.id), await again(bo.id)]).toEqual(['nobody_decides_about_an_own_post', 'accepted']);
});

test('a decided appeal without decider, reason and hour is refused', async () => {
  const insert = `insert into appeal (id, decision_id, first_decider, text, hour, state) values (gen_random_uuid(), $1, $2, 'Please', 1, $3)`;
  expect(await answerTo(api, insert, [decisionId, aino.id, 'overturned'])).toBe('a_decided_appeal_is_complete');
  expect(await answerTo(api, insert, [decisionId, aino.id, 'open'])).toBe('accepted');
});

test.each([
  ['changed', `update audit_entry set act = 'release'`],
  ['deleted', 'delete from audit_entry'],
  ['emptied', 'truncate audit_entry'],
])('the audit log cannot be %s', async (_, statement) => {
  expect(await answerTo(api, statement)).toBe('the audit log only grows');
});

test('control: the audit log grows', async () => {
  const grow = `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail) values (now(), $1, 'claim', 'reviewable', $2, '{}')`;
  expect(await answerTo(api, grow, [aino.id, post.postId])).toBe('accepted');
});

test('an item that is closed with its exact clocks is refused', async () => {
  const open = `update reviewable set opened_at = '2026-11-22T12:34:56Z', due_at = '2026-11-22T13:34:56Z' where target_id = $1`;
  expect(await answerTo(api, open, [post.postId])).toBe('a_closed_item_keeps_hours_only');
  const due = `update reviewable set due_at = '2026-11-22T13:34:56Z' where target_id = $1`;
  expect(await answerTo(api, due, [post.postId])).toBe('a_closed_item_keeps_hours_only');
});

test('control: an open item has exact clocks', async () => {
  const reopen = `update reviewable set state = 'open', opened_at = '2026-11-22T12:34:56Z', due_at = '2026-11-22T13:34:56Z' where target_id = $1`;
  expect(await answerTo(api, reopen, [post.postId])).toBe('accepted');
});

test('a second item about a post is refused', async () => {
  const second = `insert into reviewable (id, target_kind, target_id, class, state, opened_at, due_at, version, round)
    values (gen_random_uuid(), 'post', $1, 'green', 'open', now(), now(), 1, 1)`;
  expect(await answerTo(api, second, [post.postId])).toBe('reviewable_target_kind_target_id_key');
});
