import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policyInForce } from '@rinnalla/policy';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { newMember, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import {
  claimAbout,
  decide,
  decideOn,
  decisionFor,
  itemAbout,
  newModerator,
  newPost,
  report,
  stateOf,
  statusAt,
} from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

async function reported(given: Parameters<typeof newPost>[1] = {}, but: object = {}): Promise<PostUnderTest> {
  const post = await newPost(api, given);
  await report(api, undefined, { ...post, ...but });
  return post;
}

const claimed = (post: PostUnderTest): ReturnType<typeof claimAbout> => claimAbout(api, aino, post);
const myDecision = (as: Bearer, id: string): ReturnType<typeof decisionFor> => decisionFor(api, as, id);

const rowsOf = async (...tables: string[]): Promise<number[]> => {
  const counts = tables.map((table) => api.database.first<{ count: number }>(`select count(*)::int as count from ${table}`));
  return (await Promise.all(counts)).map((row) => row?.count ?? 0);
};

test('a removed author is told what happened and why, keeps the text and may appeal', async () => {
  const post = await reported({ text: 'Her name is Maija and she lives on Lake Street.' });
  const id = await decideOn(api, aino, post);
  expect(await stateOf(api, post)).toBe('removed');
  expect(await myDecision(post.author, id)).toEqual({
    kind: 'remove',
    reason: 'It names somebody.',
    postState: 'removed',
    text: 'Her name is Maija and she lives on Lake Street.',
    contentNotesAdded: [],
    appealable: true,
    appeal: null,
    statement: {
      facts: 'A name and a street.',
      ground: 'policy',
      policyPoint: 'P1',
      policyVersion: policyInForce(Date.now() / 3_600_000).version,
      source: 'notice',
      automatedDetection: false,
      automatedDecision: 'none',
      category: 'data_protection_and_privacy_violations',
      contentLanguage: 'en',
      contentHour: expect.any(Number),
      legalGround: null,
    },
  });
});

test('nobody but the author reads a decision', async () => {
  const id = await decideOn(api, aino, await reported());
  const professional = await newStaff(api, { roles: ['professional'] });
  expect([await myDecision(await newMember(api), id), await myDecision(professional.bearer, id)]).toEqual([null, null]);
});

test('a decision, its statement, the word to the author and the audit entry come together', async () => {
  const post = await reported();
  const tables = ['decision', 'statement_of_reasons', 'delivery', 'audit_entry'];
  const input = await claimed(post);
  const before = await rowsOf(...tables);
  await decide(api, aino, input);
  expect(await rowsOf(...tables)).toEqual(before.map((count) => count + 1));
});

test('the audit entry carries words and ids, never texts', async () => {
  const post = await reported();
  const decisionId = await decideOn(api, aino, post);
  const entry = await api.database.first(
    'select staff_account_id, act, target_kind, target_id, detail from audit_entry order by number desc limit 1',
  );
  const target = { act: 'decide', target_kind: 'reviewable', target_id: await itemAbout(api, post) };
  expect(entry).toEqual({ staff_account_id: aino.id, ...target, detail: { decisionId, kind: 'remove', policyPoint: 'P1' } });
});

test('the same form sent twice, also at once, is one decision', async () => {
  const input = { ...(await claimed(await reported())), submission: submission() };
  const before = await rowsOf('decision', 'delivery', 'audit_entry');
  const answers = await Promise.all(Array.from({ length: 10 }, () => decide(api, aino, input)));
  expect(new Set(answers.map(({ decisionId }) => decisionId)).size).toBe(1);
  expect(await rowsOf('decision', 'delivery', 'audit_entry')).toEqual(before.map((count) => count + 1));
});

test('a decision on an item that got news meanwhile is refused', async () => {
  const post = await reported();
  const input = await claimed(post);
  await report(api, undefined, { ...post, category: 'worried_about_author' });
  expect(await decide(api, aino, input)).toMatchObject({ __typename: 'Changed', version: input.version + 1 });
  expect(await stateOf(api, post)).toBe('visible');
  expect(await decide(api, aino, { ...input, version: input.version + 1 })).toMatchObject({ __typename: 'Decided' });
});

test('a decision on a text that was changed meanwhile is refused', async () => {
  const post = await reported();
  const input = await claimed(post);
  await api.ask(post.author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: {
      submission: submission(),
      postId: post.postId,
      revisionId: post.revisionId,
      text: 'Sorry. I took the name out.',
      contentNotes: [],
    },
  });
  expect(await decide(api, aino, input)).toMatchObject({ __typename: 'Changed' });
});

test('a flood of reports that say the same does not keep a moderator from deciding', async () => {
  const post = await reported();
  const input = await claimed(post);
  for (let n = 0; n < 5; n += 1) await report(api, undefined, post);
  expect(await decide(api, aino, input)).toMatchObject({ __typename: 'Decided' });
});

test('only whoever holds the item decides, and once', async () => {
  const post = await reported();
  const reviewableId = await itemAbout(api, post);
  expect(await decide(api, aino, { reviewableId, version: 2 })).toMatchObject({ reason: 'not_claimed' });
  const input = await claimed(post);
  expect(await decide(api, bo, input)).toMatchObject({ reason: 'claimed_by_another' });
  await decide(api, aino, input);
  expect(await decide(api, aino, input)).toMatchObject({ reason: 'already_decided' });
  expect(await decide(api, aino, { ...input, reviewableId: 'nonsense' })).toMatchObject({ __typename: 'NotFound' });
});

test('a decision that the state of the post does not offer is refused', async () => {
  const post = await reported();
  const input = await claimed(post);
  expect(await decide(api, aino, { ...input, kind: 'approve' })).toMatchObject({ reason: 'not_available' });
  await api.ask(post.author, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: post.postId });
  expect(await decide(api, aino, input)).toMatchObject({ reason: 'not_available' });
  expect(await decide(api, aino, { ...input, kind: 'no_action' })).toMatchObject({ __typename: 'Decided' });
  expect(await stateOf(api, post)).toBe('deleted');
});

test('a restriction without its reasons is refused with every field to mend', async () => {
  const input = await claimed(await reported());
  const answer = await decide(api, aino, { ...input, facts: null, ground: null, policyPoint: 'P99' });
  expect(answer.problems.map(({ field }) => field)).toEqual(['facts', 'ground', 'policyPoint']);
});

test('a content note is added to what is there, names no fault, and is not added twice', async () => {
  const post = await reported();
  const note = { kind: 'add_content_note', reason: 'So that readers can choose.', contentNotes: ['suicide'] };
  const id = await decideOn(api, aino, { ...post, ...note });
  expect(await myDecision(post.author, id)).toMatchObject({
    kind: 'add_content_note',
    postState: 'visible',
    contentNotesAdded: ['suicide'],
    statement: { policyPoint: 'N1' },
  });
  await report(api, undefined, post);
  expect(await decide(api, aino, { ...(await claimed(post)), ...note })).toMatchObject({ reason: 'not_available' });
});

test('an author never learns of a report that came to nothing', async () => {
  const [before] = await rowsOf('delivery');
  const post = await reported({}, { category: 'worried_about_author' });
  const id = await decideOn(api, aino, { ...post, kind: 'no_action', reason: 'Others are there already.' });
  expect(await rowsOf('delivery')).toEqual([before]);
  expect(await myDecision(post.author, id)).toBeNull();
  expect(await stateOf(api, post)).toBe('visible');
});

test('two moderators who both think that they hold the item make one decision', async () => {
  const post = await reported();
  const input = await claimed(post);
  const answers = await Promise.all([decide(api, aino, input), decide(api, aino, { ...input, kind: 'hide' }), decide(api, bo, input)]);
  expect(answers.filter(({ __typename }) => __typename === 'Decided')).toHaveLength(1);
});

test('whoever reported reads the outcome at the reference', async () => {
  const post = await newPost(api);
  const { reference } = await report(api, undefined, post);
  const decisionId = await decideOn(api, aino, { ...post, kind: 'hide', reason: 'It can come back without the name.' });
  expect((await statusAt(api, reference))?.outcome).toEqual({
    kind: 'hide',
    reason: 'It can come back without the name.',
    decisionId,
    appealable: true,
    appeal: null,
  });
});
