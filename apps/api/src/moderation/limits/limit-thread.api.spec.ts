import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal } from '../../../test/appeal-under-test.ts';
import { claimAbout, newModerator, newPost, report, revisionOf, setClock } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newMember, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerInThread } from '../../../test/care-under-test.ts';
import { limit, readBy } from '../../../test/redaction-under-test.ts';
import type { LimitUnderTest } from '../../../test/redaction-under-test.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

interface Replied {
  readonly __typename: string;
  readonly reason?: string;
  readonly postId?: string;
}

const reply = (as: Bearer, { threadId }: PostUnderTest, text = `I slept a little, ${submission()}.`): Promise<Replied> =>
  api.ask(
    as,
    'mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on PostWritten { postId } ... on NotAllowed { reason } } }',
    {
      input: { submission: submission(), threadId, text, contentNotes: [] },
    },
  );

const written = { __typename: 'PostWritten', postId: expect.any(String) };
const locked = { __typename: 'NotAllowed', reason: 'thread_locked' };
const slowed = { __typename: 'NotAllowed', reason: 'thread_slowed' };

async function limited(set: LimitUnderTest, post?: PostUnderTest): Promise<PostUnderTest & { decisionId: string }> {
  const target = post ?? (await newPost(api));
  const { __typename, decisionId } = await limit(api, aino, { ...target, set });
  expect(__typename).toBe('Decided');
  return { ...target, decisionId };
}

const hoursFromNow = (hours: number): void => setClock(api, new Date(Date.now() + hours * 3_600_000));
const threadFor = async (as: Bearer, post: PostUnderTest) => (await readBy(api, as, post)).data!.thread;

test('in a locked thread nobody writes, everybody reads, and everybody is told why and until when', async () => {
  const post = await newPost(api);
  const [member, professional] = [await newMember(api), await newStaff(api, { roles: ['professional'] })];
  // Control: before, a member writes here.
  expect(await reply(member, post)).toEqual(written);
  await limited({ kind: 'lock', hours: 24 }, post);
  for (const as of [member, post.author, professional.bearer]) expect(await reply(as, post)).toEqual(locked);
  const thread = await threadFor(undefined, post);
  expect(thread.posts.length).toBe(2);
  expect(thread.thread.limit).toMatchObject({ kind: 'lock', untilHour: Math.floor(Date.now() / 3_600_000) + 24, policyPoint: 'P1' });
});

test('moderators answer in a locked thread under the face of the service, and an own post is still mended', async () => {
  const post = await limited({ kind: 'lock' });
  await report(api, undefined, { ...post, revisionId: await revisionOf(api, post.postId), category: 'worried_about_author' });
  const item = await claimAbout(api, aino, post);
  expect(await answerInThread(api, aino, { ...item, text: 'You are not alone.' })).toMatchObject({ __typename: 'AnsweredInThread' });
  const input = { submission: submission(), postId: post.postId, revisionId: post.revisionId, text: 'Mended.', contentNotes: [] };
  expect(await api.ask(post.author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', { input })).toEqual({
    __typename: 'PostEdited',
  });
});

test('a lock ends by itself in its hour', async () => {
  const post = await limited({ kind: 'lock', hours: 2 });
  const member = await newMember(api);
  hoursFromNow(1);
  expect(await reply(member, post)).toEqual(locked);
  hoursFromNow(2);
  expect(await reply(member, post)).toEqual(written);
  expect((await threadFor(undefined, post)).thread.limit).toBeNull();
});

test('in a slowed thread each face writes once, and again once its hours are over', async () => {
  const post = await limited({ kind: 'slow', hoursBetween: 3, hours: 240 });
  const [one, other] = [await newMember(api), await newMember(api)];
  expect(await reply(one, post)).toEqual(written);
  expect(await reply(other, post)).toEqual(written);
  expect(await reply(one, post)).toEqual(slowed);
  expect(await threadFor(one, post)).toMatchObject({ mayReply: false, againFrom: Math.floor(Date.now() / 3_600_000) + 3 });
  expect(await threadFor(await newMember(api), post)).toMatchObject({ mayReply: true, againFrom: null });
  hoursFromNow(2);
  expect(await reply(one, post)).toEqual(slowed);
  hoursFromNow(3);
  expect(await reply(one, post)).toEqual(written);
});

test('whoever takes a post away in a slowed thread writes no sooner', async () => {
  const post = await limited({ kind: 'slow', hoursBetween: 3, hours: 240 });
  const member = await newMember(api);
  const { postId } = await reply(member, post);
  await api.ask(member, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: postId });
  expect(await reply(member, post)).toEqual(slowed);
});

test('of two tabs that send at once in a slowed thread, one is taken in', async () => {
  const post = await limited({ kind: 'slow', hoursBetween: 1, hours: 240 });
  const member = await newMember(api);
  const answers = await Promise.all(Array.from({ length: 4 }, () => reply(member, post)));
  expect(answers.filter(({ __typename }) => __typename === 'PostWritten').length).toBe(1);
  // Control: without the limit all four are.
  const free = await newPost(api);
  const others = await Promise.all(Array.from({ length: 4 }, () => reply(member, free)));
  expect(others.filter(({ __typename }) => __typename === 'PostWritten').length).toBe(4);
});

test('a limit on a reply’s thread is told to whoever opened it, who alone may appeal; its author learns nothing', async () => {
  const opening = await newPost(api);
  const author = await newMember(api);
  const { postId } = await reply(author, opening);
  const target = { author, threadId: opening.threadId, postId: postId!, revisionId: await revisionOf(api, postId!) };
  const { decisionId } = await limited({ kind: 'slow', hoursBetween: 2, hours: 48 }, target);
  const mine = (as: Bearer): Promise<unknown> =>
    api.ask(as, 'query ($id: Id!) { myDecision(id: $id) { kind text limit { kind hoursBetween holds } appealable } }', { id: decisionId });
  expect(await mine(author)).toBeNull();
  expect(await mine(opening.author)).toMatchObject({
    kind: 'limit_interaction',
    limit: { kind: 'slow', hoursBetween: 2, holds: true },
    appealable: true,
  });
  expect(JSON.stringify(await mine(opening.author))).not.toContain('I slept a little');
  const told = await api.database.rows<{ personaId: string }>('select persona_id as "personaId" from delivery where ref = $1', [
    decisionId,
  ]);
  const opener = await api.database.first<{ personaId: string }>('select persona_id as "personaId" from post where id = $1', [
    opening.postId,
  ]);
  expect(told).toEqual([opener]);
  expect(await appealAsAuthor(api, author, { decisionId })).toMatchObject({ __typename: 'NotFound' });
});

test.each(['overturned', 'partly'])('an appeal that was right (%s) ends a limit at once', async (outcome) => {
  const post = await limited({ kind: 'lock' });
  const member = await newMember(api);
  expect(await reply(member, post)).toEqual(locked);
  await appealAsAuthor(api, post.author, post);
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId), outcome });
  expect(await reply(member, post)).toEqual(written);
});

test('a moderator ends a lock without an end, which the audit log tells, and nobody ends it twice', async () => {
  const post = await limited({ kind: 'lock' });
  const end = (): Promise<unknown> =>
    api.ask(bo.bearer, 'mutation ($id: Id!) { endThreadLimit(decisionId: $id) { __typename } }', { id: post.decisionId });
  expect(await end()).toEqual({ __typename: 'LimitEnded' });
  expect(await reply(await newMember(api), post)).toEqual(written);
  expect(await end()).toEqual({ __typename: 'NotAllowed' });
  const entries = await api.database.rows(`select 1 from audit_entry where act = 'end_limit' and detail ->> 'decisionId' = $1`, [
    post.decisionId,
  ]);
  expect(entries.length).toBe(1);
});

test('a slow without hours or without an end is to be mended', async () => {
  const post = await newPost(api);
  expect(await limit(api, aino, { ...post, set: { kind: 'slow' } })).toMatchObject({
    problems: [
      { field: 'hoursBetween', problem: 'empty' },
      { field: 'hours', problem: 'empty' },
    ],
  });
});
