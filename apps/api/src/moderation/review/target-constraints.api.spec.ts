import { randomId } from '@rinnalla/anonymity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { answerTo } from '../../../test/constraints/answer-to.ts';
import { newModerator, newPost, revisionOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { decideTarget, itemOf, reportTarget } from '../../../test/target-under-test.ts';

/** What the database itself refuses of titles, names and badges, whatever the code in front of it does. Each refusal has a control that passes. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let vera: StaffUnderTest;
let professional: StaffUnderTest;
let post: PostUnderTest;
let answer: { postId: string; revisionId: string };
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, vera] = [await newModerator(api), await newStaff(api, { roles: ['verifier'] })];
  post = await newPost(api);
  for (const about of ['thread', 'persona'] as const) await reportTarget(api, undefined, { ...post, about });
  professional = await newProfessional(api);
  const { postId } = await newThread(api, professional.bearer, { board: await newBoard(api) });
  answer = { postId, revisionId: await revisionOf(api, postId) };
  await reportTarget(api, undefined, { ...answer, about: 'professional_claim' });
});
afterAll(() => api.stop());

const item = (kind: string, target: string, seenIn: string | null): Promise<string> =>
  answerTo(
    api,
    `insert into reviewable (id, target_kind, target_id, seen_in, class, state, opened_at, due_at, version, round)
     values ($1, $2, $3, $4, 'green', 'open', now(), now(), 1, 1)`,
    [randomId(), kind, target, seenIn],
  );

test('an item about a title, a name or a badge lies at a post of it; control: one that does is accepted', async () => {
  const other = await newPost(api);
  const { postId: replyId } = await newReply(api, await newMember(api), { threadId: other.threadId });
  const face = async (id: string): Promise<string> =>
    (await api.database.first<{ id: string }>('select persona_id as id from post where id = $1', [id]))!.id;
  expect(await item('thread', other.threadId, other.postId)).toBe('accepted');
  expect(await item('thread', other.threadId, replyId)).toBe('a_target_belongs_to_its_post');
  expect(await item('thread', other.threadId, post.postId)).toBe('a_target_belongs_to_its_post');
  expect(await item('persona', await face(replyId), replyId)).toBe('accepted');
  expect(await item('persona', await face(replyId), other.postId)).toBe('a_target_belongs_to_its_post');
  expect(await item('professional_claim', randomId(), answer.postId)).toBe('a_target_belongs_to_its_post');
  expect(await item('opportunity', randomId(), other.postId)).toBe('a_target_belongs_to_its_post');
  expect(await item('thread', other.threadId, null)).toMatch(/a_target_belongs_to_its_post|what_is_no_post_was_seen_with_one/);
  expect(await item('post', other.postId, other.postId)).toBe('what_is_no_post_was_seen_with_one');
});

test('the same title is one item', async () => {
  expect(await item('thread', post.threadId, post.postId)).toBe('reviewable_target_kind_target_id_key');
});

/** A decision by SQL, with a statement of reasons unless told otherwise. */
async function decision(
  about: 'thread' | 'persona' | 'professional_claim',
  given: { kind: string; renamedTo?: string; bare?: boolean; by?: string },
): Promise<string> {
  const at = about === 'professional_claim' ? answer : post;
  return answerTo(
    api,
    `with written as (
       insert into statement_of_reasons (id, facts, ground, policy_point, policy_version, source, automated_detection, scope, category, keywords, content_language, automated_decision)
       select gen_random_uuid(), 'f', 'policy', 'P1', 1, 'notice', false, 'post', 'other_violation_tc', '{}', 'en', 'none' where not $7 returning id)
     insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id, renamed_to)
     values ($1, $2, 1, $3, $4, $5, 0, 'Why.', 'visible', '{}', (select id from written), $6)`,
    [
      randomId(),
      await itemOf(api, about, at),
      at.revisionId,
      given.kind,
      given.by ?? aino.id,
      given.renamedTo ?? null,
      given.bare ?? false,
    ],
  );
}

test('a decision fits its target, and a rename rests on a statement; controls: those that do are accepted', async () => {
  expect(await decision('thread', { kind: 'rename', renamedTo: 'Nights' })).toBe('accepted');
  expect(await decision('thread', { kind: 'rename', renamedTo: 'Nights', bare: true })).toBe('a_restriction_has_a_statement');
  expect(await decision('thread', { kind: 'rename' })).toBe('a_decision_fits_its_target');
  expect(await decision('thread', { kind: 'refer' })).toBe('a_decision_fits_its_target');
  expect(await decision('persona', { kind: 'rename' })).toBe('accepted');
  expect(await decision('persona', { kind: 'hide' })).toBe('a_decision_fits_its_target');
  expect(await decision('professional_claim', { kind: 'refer', bare: true })).toBe('accepted');
  expect(await decision('professional_claim', { kind: 'remove' })).toBe('a_decision_fits_its_target');
});

test('nobody decides about the own badge; control: somebody else does', async () => {
  expect(await decision('professional_claim', { kind: 'refer', bare: true, by: professional.id })).toBe('nobody_decides_about_an_own_post');
  expect(await decision('professional_claim', { kind: 'refer', bare: true })).toBe('accepted');
});

test('a referral is answered by neither whoever asked nor the holder, with a reason; control: by somebody else', async () => {
  await decideTarget(api, aino, { about: 'professional_claim', post: answer, decision: { kind: 'refer' } });
  const keep = (by: string, reason: string | null = 'The register has it.'): Promise<string> =>
    answerTo(api, `update badge_referral set state = 'kept', answered_by = $1, answered_hour = 1, reason = $2`, [by, reason]);
  expect(await keep(vera.id)).toBe('accepted');
  expect(await keep(aino.id)).toBe('a_referral_is_answered_by_another_person');
  expect(await keep(professional.id)).toBe('nobody_answers_about_an_own_badge');
  expect(await keep(vera.id, null)).toBe('an_answered_referral_is_complete');
  const again = `insert into badge_referral select gen_random_uuid(), badge_id, gen_random_uuid(), referred_by, hour, state from badge_referral`;
  expect(await answerTo(api, again)).toBe('one_open_referral');
});
