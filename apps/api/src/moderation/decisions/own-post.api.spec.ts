import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsReporter, decideAppeal } from '../../../test/appeal-under-test.ts';
import { answerInThread, newWorry } from '../../../test/care-under-test.ts';
import { claim, claimAbout, decide, decideOn, newModerator, newPost, report, revisionOf } from '../../../test/case-under-test.ts';
import { newReply, newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

test('a moderator does not decide about an own post', async () => {
  const both = await newStaff(api, { roles: ['moderator', 'professional'] });
  const { threadId, author } = await newPost(api);
  const verifier = await newStaff(api, { roles: ['verifier'] });
  await api.database.rows(
    `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
     values (gen_random_uuid(), $1, 'Psychologist', 'Lakeside', 'terhikki', 'valid', current_date, $2, current_date + 365)`,
    [both.id, verifier.id],
  );
  const { postId } = await newReply(api, both.bearer, { threadId });
  const post = { author, threadId, postId, revisionId: await revisionOf(api, postId) };
  await report(api, undefined, post);
  expect(await decide(api, both, { ...(await claimAbout(api, both, post)), kind: 'no_action' })).toMatchObject({ reason: 'not_available' });
});

test('a moderator does not decide on an appeal about an own answer under the face of the service', async () => {
  const [aino, bo, third] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const post = await newWorry(api);
  await claim(api, aino, post.reviewableId);
  await answerInThread(api, aino, post);
  const [answer = { postId: '', revisionId: '' }] = await api.database.rows<{ postId: string; revisionId: string }>(
    'select id as "postId", revision_id as "revisionId" from post where thread_id = $1 and position = 2',
    [post.threadId],
  );
  const { reference } = await report(api, undefined, answer);
  const decisionId = await decideOn(api, bo, { ...post, ...answer, kind: 'no_action', reason: 'It stands.' });
  await appealAsReporter(api, reference);
  const appealId = await appealAgainst(api, decisionId);
  const mayDecide = ({ bearer }: StaffUnderTest): Promise<object> =>
    api.ask(bearer, 'query ($id: Id!) { appeal(id: $id) { mayDecide } }', { id: appealId });
  expect(await decideAppeal(api, aino, { appealId })).toEqual({ __typename: 'NotAllowed', reason: 'own_post' });
  expect(await mayDecide(aino)).toEqual({ mayDecide: false });
  expect(await decideAppeal(api, bo, { appealId })).toEqual({ __typename: 'NotAllowed', reason: 'same_decider' });
  expect(await mayDecide(third)).toEqual({ mayDecide: true });
  expect(await decideAppeal(api, third, { appealId, outcome: 'upheld' })).toEqual({ __typename: 'AppealDecided' });
});
