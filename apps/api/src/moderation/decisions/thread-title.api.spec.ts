import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { decideOn, newModerator, newPost, report, revisionOf } from '../../../test/case-under-test.ts';
import { newMember, newReply } from '../../../test/personas.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const titleFor = async (as: string, id: string): Promise<string> =>
  (await api.ask<{ threadTitle: string }>(as, 'query ($id: Id!) { myDecision(id: $id) { threadTitle } }', { id })).threadTitle;

test('the title of a removed opening post is told to its author alone, not to whoever replied', async () => {
  const moderator = await newModerator(api);
  const opening = await newPost(api);
  const author = await newMember(api);
  const { postId } = await newReply(api, author, { threadId: opening.threadId });
  const reply = { author, threadId: opening.threadId, postId, revisionId: await revisionOf(api, postId) };
  await report(api, undefined, reply);
  const onReply = await decideOn(api, moderator, reply);
  expect(await titleFor(author, onReply)).toBe('Awake at three');
  await report(api, undefined, opening);
  const onOpening = await decideOn(api, moderator, opening);
  expect(await titleFor(author, onReply)).toBe('');
  expect(await titleFor(opening.author, onOpening)).toBe('Awake at three');
});
