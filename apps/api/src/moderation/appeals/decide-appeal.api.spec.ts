import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, appealAsReporter, decideAppeal, newDecidedCase } from '../../../test/appeal-under-test.ts';
import { claim, decide, decideOn, decisionFor, itemAbout, newModerator, report, stateOf, statusAt } from '../../../test/case-under-test.ts';
import { newMember } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

const noAction = { kind: 'no_action', reason: 'It sells nothing.' };

const appeal = ({ bearer }: StaffUnderTest, id: string): Promise<object | null> =>
  api.ask(
    bearer,
    'query ($id: Id!) { appeal(id: $id) { byAuthor text state mayDecide decision { kind decidedBy } statement { policyPoint } post { id } } }',
    { id },
  );

const inQueueOf = async ({ bearer }: StaffUnderTest): Promise<string[]> => {
  const { appeals } = await api.ask<{ appeals: { id: string }[] }>(bearer, '{ reviewQueue { appeals { id } } }');
  return appeals.map(({ id }) => id);
};

test('an author appeals, another moderator overturns, the post is back and the author is told', async () => {
  const { author, decisionId, ...post } = await newDecidedCase(api, aino);
  expect(await appealAsAuthor(api, author, { decisionId })).toEqual({ __typename: 'AppealLodged' });
  expect(await decideAppeal(api, bo, { appealId: await appealAgainst(api, decisionId) })).toEqual({ __typename: 'AppealDecided' });
  expect(await decisionFor(api, author, decisionId)).toMatchObject({
    postState: 'visible',
    appealable: false,
    appeal: { state: 'overturned', reason: 'It names nobody.' },
  });
  const told = await api.database.rows('select kind, body from delivery where ref = $1 order by kind', [decisionId]);
  expect(told).toEqual([
    { kind: 'appeal_outcome', body: { state: 'overturned' } },
    { kind: 'decision', body: { kind: 'remove' } },
  ]);
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({ kind: 'no_action', reason: 'It names nobody.' });
});

test.each([
  ['remove', 'upheld', 'removed'],
  ['remove', 'partly', 'hidden'],
  ['hide', 'partly', 'hidden'],
  ['hide', 'overturned', 'visible'],
])('after an appeal against %s that is %s the post is %s', async (kind, outcome, state) => {
  const post = await newDecidedCase(api, aino, { decision: { kind } });
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId), outcome });
  expect(await stateOf(api, post)).toBe(state);
});

test('an overturned content note goes, and those of other decisions stay', async () => {
  const post = await newDecidedCase(api, aino, { decision: { kind: 'add_content_note', contentNotes: ['loss'] } });
  await report(api, await newMember(api), post);
  const second = await decideOn(api, aino, { ...post, kind: 'add_content_note', contentNotes: ['violence'] });
  await appealAsAuthor(api, post.author, { decisionId: second });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, second) });
  expect(await api.database.first('select notes_by_moderator as notes from post where id = $1', [post.postId])).toEqual({
    notes: ['loss'],
  });
});

test('an overturned decision does not bring back what its author took away', async () => {
  const post = await newDecidedCase(api, aino);
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  await api.ask(post.author, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: post.postId });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId) });
  expect(await stateOf(api, post)).toBe('deleted');
});

test('the first decider sees no such appeal in the queue and may not decide it', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  await appealAsAuthor(api, author, { decisionId });
  const id = await appealAgainst(api, decisionId);
  expect(await inQueueOf(aino)).not.toContain(id);
  expect(await inQueueOf(bo)).toContain(id);
  expect(await decideAppeal(api, aino, { appealId: id })).toEqual({ __typename: 'NotAllowed', reason: 'same_decider' });
  expect(await appeal(aino, id)).toMatchObject({ mayDecide: false });
  expect(await appeal(bo, id)).toMatchObject({
    byAuthor: true,
    text: 'I named nobody.',
    state: 'open',
    mayDecide: true,
    decision: { kind: 'remove', decidedBy: aino.name },
    statement: { policyPoint: 'P1' },
  });
});

test('whoever reported may appeal that nothing was done; overturned, somebody else decides anew', async () => {
  const post = await newDecidedCase(api, aino, { decision: noAction });
  expect(await appealAsReporter(api, post.reference)).toEqual({ __typename: 'AppealLodged' });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId) });
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({
    kind: 'no_action',
    appealable: false,
    appeal: { state: 'overturned' },
  });
  const reviewableId = await itemAbout(api, post);
  const { version } = await claim(api, aino, reviewableId);
  expect(await decide(api, aino, { reviewableId, version })).toMatchObject({ reason: 'not_available' });
  await api.ask(aino.bearer, 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }', { id: reviewableId });
  const second = await decideOn(api, bo, post);
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({
    kind: 'remove',
    decisionId: second,
    appealable: true,
    appeal: null,
  });
});

test('an appeal of a reporter that is upheld leaves everything and tells why', async () => {
  const post = await newDecidedCase(api, aino, { decision: noAction });
  await appealAsReporter(api, post.reference);
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId), outcome: 'upheld' });
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({ appeal: { state: 'upheld', reason: 'It names nobody.' } });
  expect(await api.database.first('select state from reviewable where target_id = $1', [post.postId])).toEqual({ state: 'decided' });
});

test('two moderators who decide an appeal at once: one is heard; a form sent twice is one decision', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  await appealAsAuthor(api, author, { decisionId });
  const [id, cleo] = [await appealAgainst(api, decisionId), await newModerator(api)];
  const answers = await Promise.all([
    decideAppeal(api, bo, { appealId: id, outcome: 'upheld' }),
    decideAppeal(api, cleo, { appealId: id, outcome: 'overturned' }),
    decideAppeal(api, bo, { appealId: id, outcome: 'upheld' }),
  ]);
  const entries = await api.database.rows('select 1 from audit_entry where target_id = $1', [id]);
  expect(entries).toHaveLength(1);
  expect(answers).toContainEqual({ __typename: 'NotAllowed', reason: 'already_decided' });
});
