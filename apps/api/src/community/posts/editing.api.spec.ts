import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { decideOn, newModerator, newPost, pause, report, revisionOf } from '../../../test/case-under-test.ts';
import { newMember, newProfessional, newReply, newThread, newBoard, submission } from '../../../test/personas.ts';
import { postsPerHour } from './writing.rules.ts';

/** A new text under an old post is writing like any other. */

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

async function edit(as: Bearer, postId: string, given: { submission?: string; text?: string } = {}): Promise<object> {
  const revisionId = await revisionOf(api, postId);
  const document = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename ... on NotAllowed { reason }
    ... on LimitReached { limit } ... on InvalidInput { problems { field problem } } } }`;
  const input = { submission: given.submission ?? submission(), postId, revisionId, text: given.text ?? 'Other words', contentNotes: [] };
  return api.ask(as, document, { input });
}

test('whoever may not write for a while may not write by editing either', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  expect(await edit(post.author, post.postId)).toEqual({ __typename: 'PostEdited' });
  await decideOn(api, await newModerator(api), { ...post, kind: 'no_action', sanction: pause });
  expect(await edit(post.author, post.postId)).toEqual({ __typename: 'NotAllowed', reason: 'restricted' });
});

test('a professional without a badge that holds puts no new words under an old answer', async () => {
  const { threadId } = await newThread(api, await newMember(api), { board: await newBoard(api) });
  const professional = await newProfessional(api);
  const { postId } = await newReply(api, professional.bearer, { threadId });
  expect(await edit(professional.bearer, postId)).toEqual({ __typename: 'PostEdited' });
  await api.database.rows('update badge set next_check = current_date, checked_on = current_date - 365 where staff_account_id = $1', [
    professional.id,
  ]);
  expect(await edit(professional.bearer, postId)).toEqual({ __typename: 'NotAllowed', reason: 'badge_not_valid' });
});

test('changes count towards the hourly limit, so that no author can outrun a moderator', async () => {
  const { author, postId } = await newPost(api);
  for (let n = 1; n < postsPerHour; n += 1) expect(await edit(author, postId)).toEqual({ __typename: 'PostEdited' });
  expect(await edit(author, postId)).toEqual({ __typename: 'LimitReached', limit: postsPerHour });
});

test('the key of one change is no key of another', async () => {
  const { author, postId } = await newPost(api);
  const key = submission();
  expect(await edit(author, postId, { submission: key })).toEqual({ __typename: 'PostEdited' });
  expect(await edit(author, postId)).toEqual({ __typename: 'PostEdited' });
  const refused = { __typename: 'InvalidInput', problems: [{ field: 'submission', problem: 'malformed' }] };
  expect(await edit(author, postId, { submission: key })).toEqual(refused);
  const other = await newPost(api, { author });
  expect(await edit(author, other.postId, { submission: key })).toEqual(refused);
});
