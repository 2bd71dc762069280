import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, appealAsReporter, decideAppeal } from '../../../test/appeal-under-test.ts';
import {
  claim,
  decide,
  decideOn,
  newModerator,
  newPost,
  removal,
  report,
  revisionOf,
  stateOf,
  statusAt,
} from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newMember, newReply, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { decideTarget, itemOf, renaming, reportTarget, targetsOf, titleOf } from '../../../test/target-under-test.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

const told = (as: Bearer, id: string): Promise<Record<string, unknown> | null> =>
  api.ask(
    as,
    'query ($id: Id!) { myDecision(id: $id) { about kind ownWords threadTitle appealable statement { policyPoint } appeal { state } } }',
    {
      id,
    },
  );

async function newRename(): Promise<PostUnderTest & { decisionId: string; reference: string }> {
  const post = await newPost(api);
  const { reference } = await reportTarget(api, undefined, { ...post, about: 'thread' });
  const { decisionId } = await decideTarget(api, aino, { about: 'thread', post });
  return { ...post, decisionId, reference };
}

test('a stranger reports a title, a moderator renames the thread, and everybody but the author reads the new one alone', async () => {
  const post = await newRename();
  expect(await titleOf(api, post)).toBe('About the nights');
  expect(await told(post.author, post.decisionId)).toEqual({
    ...{ about: 'thread', kind: 'rename', ownWords: 'Awake at three', threadTitle: 'About the nights', appealable: true },
    ...{ statement: { policyPoint: 'P7' }, appeal: null },
  });
  expect(await told(await newMember(api), post.decisionId)).toBeNull();
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({ kind: 'rename', appealable: true });
  const seen = await api.send<{ thread: unknown }>(undefined, 'query ($id: Id!) { thread(id: $id) { thread { title } } }', {
    id: post.threadId,
  });
  expect(JSON.stringify(seen)).toContain('About the nights');
  expect(JSON.stringify(seen)).not.toContain('Awake at three');
  const news = await api.database.rows('select kind, body from delivery where ref = $1', [post.decisionId]);
  expect(news).toEqual([{ kind: 'decision', body: { kind: 'rename' } }]);
});

test('the title, the text and the name are judged apart: one item each, and a decision about one leaves the others open', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  for (const about of ['thread', 'persona', 'thread'] as const) await reportTarget(api, undefined, { ...post, about });
  const items = await api.database.rows<{ kind: string; reports: number }>(
    `select target_kind as kind, (select count(*)::int from report where reviewable_id = reviewable.id) as reports
       from reviewable where post_id = $1 order by 1`,
    [post.postId],
  );
  expect(items).toEqual([
    { kind: 'persona', reports: 1 },
    { kind: 'post', reports: 1 },
    { kind: 'thread', reports: 2 },
  ]);
  expect(await decideTarget(api, aino, { about: 'thread', post })).toMatchObject({ __typename: 'Decided' });
  const open = await api.database.rows<{ kind: string }>(
    `select target_kind as kind from reviewable where post_id = $1 and state = 'open' order by 1`,
    [post.postId],
  );
  expect(open.map(({ kind }) => kind)).toEqual(['persona', 'post']);
});

test('a report lies on the title that was seen, and a later title is another one', async () => {
  const post = await newPost(api);
  const member = await newMember(api);
  const asMember = (seen: number) => reportTarget(api, member, { ...post, about: 'thread', seen });
  expect(await asMember(2)).toMatchObject({ reason: 'not_available' });
  expect(await asMember(1)).toMatchObject({ alreadyReported: false });
  expect(await asMember(1)).toMatchObject({ alreadyReported: true });
  await decideTarget(api, aino, { about: 'thread', post });
  expect(await asMember(1)).toMatchObject({ alreadyReported: true });
  expect(await asMember(2)).toMatchObject({ alreadyReported: false });
  const id = await itemOf(api, 'thread', post);
  const item = await api.ask<{ words: string; ownWords: string; reports: { seenEarlier: boolean }[] }>(
    bo.bearer,
    'query ($id: Id!) { reviewable(id: $id) { words ownWords reports { seenEarlier } } }',
    { id },
  );
  expect(item).toEqual({ words: 'About the nights', ownWords: 'Awake at three', reports: [{ seenEarlier: false }, { seenEarlier: true }] });
});

test('the same form sent twice is one report, and for another target it is refused', async () => {
  const post = await newPost(api);
  const form = submission();
  const first = await reportTarget(api, undefined, { ...post, about: 'thread', submission: form });
  expect(await reportTarget(api, undefined, { ...post, about: 'thread', submission: form })).toEqual(first);
  expect(await reportTarget(api, undefined, { ...post, about: 'persona', submission: form })).toMatchObject({
    problems: [{ field: 'submission', problem: 'malformed' }],
  });
});

test('an own title is refused kindly, and a reply has no title', async () => {
  const post = await newPost(api);
  expect(await reportTarget(api, post.author, { ...post, about: 'thread' })).toMatchObject({ reason: 'own_post' });
  const { postId } = await newReply(api, await newMember(api), { threadId: post.threadId });
  const reply = { postId, revisionId: await revisionOf(api, postId) };
  expect((await targetsOf(api, undefined, reply)).map(({ kind }) => kind)).toEqual(['persona']);
  expect(await reportTarget(api, undefined, { ...reply, about: 'thread', seen: 1 })).toMatchObject({ reason: 'not_available' });
});

test.each([
  ['upheld', 'About the nights', false],
  ['partly', 'About the nights', false],
  ['overturned', 'Awake at three', true],
])('after an appeal by the author that is %s the thread is called %s', async (outcome, title, restored) => {
  const post = await newRename();
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  expect(await decideAppeal(api, aino, { appealId: await appealAgainst(api, post.decisionId) })).toMatchObject({ reason: 'same_decider' });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId), outcome });
  expect(await titleOf(api, post)).toBe(title);
  expect((await told(post.author, post.decisionId))?.['ownWords']).toBe(restored ? null : 'Awake at three');
});

test('whoever looks again reads what stands there now, and what its author had called it', async () => {
  const post = await newRename();
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  const seen = await api.ask(bo.bearer, 'query ($id: Id!) { appeal(id: $id) { targetKind words ownWords badgeId } }', {
    id: await appealAgainst(api, post.decisionId),
  });
  expect(seen).toEqual({ targetKind: 'thread', words: 'About the nights', ownWords: 'Awake at three', badgeId: null });
});

test('of two renames that both fell in turn, what stands is the other one and then the own title', async () => {
  const post = await newRename();
  await reportTarget(api, undefined, { ...post, about: 'thread' });
  const second = await decideTarget(api, bo, { about: 'thread', post, decision: { newTitle: 'Nights' } });
  expect(await titleOf(api, post)).toBe('Nights');
  for (const [decisionId, by, title] of [
    [second.decisionId, aino, 'About the nights'],
    [post.decisionId, bo, 'Awake at three'],
  ] as const) {
    await appealAsAuthor(api, post.author, { decisionId });
    await decideAppeal(api, by, { appealId: await appealAgainst(api, decisionId) });
    expect(await titleOf(api, post)).toBe(title);
  }
});

test('whoever reported asks for a new look at the title, and somebody else decides anew', async () => {
  const post = await newPost(api);
  const { reference } = await reportTarget(api, undefined, { ...post, about: 'thread' });
  const { decisionId } = await decideTarget(api, aino, { about: 'thread', post, decision: { kind: 'no_action' } });
  await appealAsReporter(api, reference);
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, decisionId) });
  expect(await api.database.first('select state from reviewable where id = $1', [await itemOf(api, 'thread', post)])).toEqual({
    state: 'open',
  });
  expect(await itemOf(api, 'post', post)).toBe('');
  expect(await decideTarget(api, aino, { about: 'thread', post })).toMatchObject({ reason: 'not_available' });
});

test('a title that is missing, or that stands already, is asked for; so is a version that is not the newest', async () => {
  const post = await newPost(api);
  await reportTarget(api, undefined, { ...post, about: 'thread' });
  for (const [newTitle, problem] of [
    ['', 'empty'],
    ['Awake at three', 'taken'],
  ])
    expect(await decideTarget(api, aino, { about: 'thread', post, decision: { newTitle } })).toMatchObject({
      problems: [{ field: 'newTitle', problem }],
    });
  const reviewableId = await itemOf(api, 'thread', post);
  const { version } = await claim(api, aino, reviewableId);
  await api.database.rows('update thread set title_number = title_number + 1 where id = $1', [post.threadId]);
  expect(await decide(api, aino, { reviewableId, version, ...renaming })).toMatchObject({ __typename: 'Changed', version: version + 1 });
});

test('a thread is taken away by its title, and an appeal weighs it together with what was decided about the text', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  const hidden = await decideOn(api, aino, { ...post, kind: 'hide' });
  // Reported before it was hidden: a hidden post is reported by nobody.
  await api.database.rows(`update post set state = 'visible' where id = $1`, [post.postId]);
  await reportTarget(api, undefined, { ...post, about: 'thread' });
  await api.database.rows(`update post set state = 'hidden' where id = $1`, [post.postId]);
  const { decisionId } = await decideTarget(api, bo, { about: 'thread', post, decision: removal });
  expect(await stateOf(api, post)).toBe('removed');
  await appealAsAuthor(api, post.author, { decisionId });
  await decideAppeal(api, aino, { appealId: await appealAgainst(api, decisionId) });
  expect(await stateOf(api, post)).toBe('hidden');
  await appealAsAuthor(api, post.author, { decisionId: hidden });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, hidden) });
  expect(await stateOf(api, post)).toBe('visible');
});

test('a title that its author took away with the opening post comes back by no appeal', async () => {
  const post = await newRename();
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  await api.ask(post.author, 'mutation ($postId: Id!) { deletePost(postId: $postId) { __typename } }', { postId: post.postId });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId) });
  expect(await api.database.first('select title, own_title from thread where id = $1', [post.threadId])).toEqual({
    title: '',
    own_title: null,
  });
});
