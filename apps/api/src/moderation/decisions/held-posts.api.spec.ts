import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { claimAbout, decide, decideOn, decisionFor, newModerator, newPost, report, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
});
afterAll(() => api.stop());

const heldPost = async (): Promise<PostUnderTest> => newPost(api, { board: await newBoard(api, { premoderated: true }) });

test('a post on a board that is read first waits in the queue and is published by approval', async () => {
  const post = await heldPost();
  expect(await stateOf(api, post)).toBe('held');
  const signals = await api.database.rows('select kind, rule from signal where revision_id = $1', [post.revisionId]);
  expect(signals).toEqual([{ kind: 'premoderation', rule: 'board_policy' }]);
  expect(await decide(api, aino, { ...(await claimAbout(api, aino, post)), kind: 'no_action' })).toMatchObject({ reason: 'not_available' });
  const id = await decideOn(api, aino, { ...post, kind: 'approve', reason: 'Welcome.' });
  expect(await decisionFor(api, post.author, id)).toMatchObject({
    kind: 'approve',
    postState: 'visible',
    statement: null,
    appealable: false,
  });
});

test('a held post can be published with a content note, or removed on own initiative', async () => {
  const noted = await heldPost();
  await decideOn(api, aino, { ...noted, kind: 'add_content_note', contentNotes: ['loss'] });
  expect(await stateOf(api, noted)).toBe('visible');
  const removed = await heldPost();
  const id = await decideOn(api, aino, removed);
  expect(await decisionFor(api, removed.author, id)).toMatchObject({ statement: { source: 'own_initiative', automatedDetection: false } });
});

test('a hidden post that its author changes comes before a moderator again', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  await decideOn(api, aino, { ...post, kind: 'hide' });
  await api.ask(post.author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: { submission: submission(), postId: post.postId, revisionId: post.revisionId, text: 'Without the name.', contentNotes: [] },
  });
  expect(await stateOf(api, post)).toBe('held');
  await decideOn(api, aino, { ...post, kind: 'approve', reason: 'Thank you.' });
  expect(await stateOf(api, post)).toBe('visible');
});
