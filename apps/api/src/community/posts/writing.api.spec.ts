import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread, submission } from '../../../test/personas.ts';
import { Clock } from '../../platform/clock.ts';
import { postsPerHour } from './writing.rules.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const replyDocument = `mutation ($input: ReplyInput!) { reply(input: $input) { __typename
  ... on PostWritten { postId position state } ... on InvalidInput { problems { field problem limit } } ... on NotAllowed { reason } ... on LimitReached { limit againFrom } } }`;
const threadDocument = `query ($id: Id!, $after: Int) { thread(id: $id, after: $after) { thread { title postCount } myFace mayReply nextAfter previousAfter
  posts { id revisionId position state mine myReaction tree edited author { id name kind badge { protectedTitle state } } abilities { edit delete react report } reactions { kind count } } } }`;

interface ThreadRead {
  readonly thread: { title: string; postCount: number };
  readonly myFace: string | null;
  readonly mayReply: boolean;
  readonly nextAfter: number | null;
  readonly previousAfter: number | null;
  readonly posts: {
    id: string;
    revisionId: string;
    position: number;
    state: string;
    mine: boolean;
    myReaction: string | null;
    tree: unknown[];
    edited: boolean;
    author: { id: string; name: string; kind: string; badge: { protectedTitle: string; state: string } | null };
    reactions: { kind: string; count: number }[];
  }[];
}
const readThread = (as: string | undefined, id: string, after = 0): Promise<ThreadRead> =>
  api.ask<ThreadRead>(as, threadDocument, { id, after });

test('a member has one face in a thread and another in the next', async () => {
  const board = await newBoard(api);
  const member = await newMember(api);
  const first = await newThread(api, member, { board });
  await newReply(api, member, { threadId: first.threadId });
  const second = await newThread(api, member, { board });
  const [here, there] = [await readThread(member, first.threadId), await readThread(member, second.threadId)];
  expect(here.posts.map(({ author }) => author.id)).toEqual([here.posts[0]!.author.id, here.posts[0]!.author.id]);
  expect(there.posts[0]!.author.id).not.toBe(here.posts[0]!.author.id);
  expect(here.myFace).toBe(here.posts[0]!.author.name);
});

test('the same form sent twice at once gives one post', async () => {
  const board = await newBoard(api);
  const member = await newMember(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  const input = { submission: submission(), threadId, text: 'Still awake too.', contentNotes: [] };
  const answers = await Promise.all([1, 2, 3].map(() => api.ask<{ postId: string }>(member, replyDocument, { input })));
  expect(new Set(answers.map(({ postId }) => postId)).size).toBe(1);
  expect((await readThread(undefined, threadId)).thread.postCount).toBe(2);
});

test('two different forms of one member at once share one face', async () => {
  const board = await newBoard(api);
  const member = await newMember(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  await Promise.all([1, 2, 3, 4].map((n) => newReply(api, member, { threadId, text: `Thought ${n}` })));
  const { posts } = await readThread(undefined, threadId);
  expect(posts.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(posts.slice(1).map(({ author }) => author.id)).size).toBe(1);
});

test('a guest who tries to write is told to sign in, and nothing is written', async () => {
  const board = await newBoard(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  const { errors } = await api.send(undefined, replyDocument, {
    input: { submission: submission(), threadId, text: 'Hello', contentNotes: [] },
  });
  expect(errors).toEqual([{ message: 'SIGNED_OUT', extensions: { code: 'SIGNED_OUT' } }]);
});

test.each([
  ['an empty text', '   \n ', 'empty'],
  ['a text that is too long', 'ä'.repeat(10_001), 'too_long'],
  ['a control character', 'a\u0000b', 'control_character'],
  ['a change of reading direction', 'abc \u202e cba', 'control_character'],
])('%s is named as what to mend', async (_name, text, problem) => {
  const board = await newBoard(api);
  const member = await newMember(api);
  const { threadId } = await newThread(api, member, { board });
  const answer = await api.ask<{ problems: { field: string; problem: string }[] }>(member, replyDocument, {
    input: { submission: submission(), threadId, text, contentNotes: [] },
  });
  expect(answer.problems[0]).toMatchObject({ field: 'text', problem });
});

test('a malformed id and an unknown one answer alike', async () => {
  const unknown = await api.send(undefined, threadDocument, { id: '11111111-2222-3333-4444-555555555555' });
  expect(await api.send(undefined, threadDocument, { id: "'; drop table post; --" })).toEqual(unknown);
});

test('a professional answers under the badge; without a badge that holds there is no answer', async () => {
  const board = await newBoard(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  const professional = await newProfessional(api, { name: 'Aino Lehto' });
  await newReply(api, professional.bearer, { threadId });
  expect((await readThread(undefined, threadId)).posts[1]!.author).toMatchObject({
    name: 'Aino Lehto',
    kind: 'professional',
    badge: { protectedTitle: 'Psychologist', state: 'valid' },
  });
  const unverified = await newStaff(api, { roles: ['professional'] });
  const input = { submission: submission(), threadId, text: 'Hello', contentNotes: [] };
  expect(await api.ask(unverified.bearer, replyDocument, { input })).toMatchObject({ __typename: 'NotAllowed', reason: 'badge_not_valid' });
});

test('a long thread is read in pages of twenty', async () => {
  const board = await newBoard(api);
  const { threadId } = await newThread(api, await newMember(api), { board });
  const writers = await Promise.all([1, 2].map(() => newMember(api)));
  for (let n = 0; n < 24; n += 1) await newReply(api, writers[n % 2], { threadId });
  const [first, second] = [await readThread(undefined, threadId), await readThread(undefined, threadId, 20)];
  expect([first.posts.length, first.previousAfter, first.nextAfter]).toEqual([20, null, 20]);
  expect([second.posts.map(({ position }) => position), second.previousAfter, second.nextAfter]).toEqual([[21, 22, 23, 24, 25], 0, null]);
});

test('whoever writes very much within one hour is asked to wait, and may go on in the next', async () => {
  const board = await newBoard(api);
  const member = await newMember(api);
  const { threadId } = await newThread(api, member, { board });
  for (let n = 1; n < postsPerHour; n += 1) await newReply(api, member, { threadId });
  const input = { submission: submission(), threadId, text: 'One more', contentNotes: [] };
  const answer = await api.ask<{ againFrom: number }>(member, replyDocument, { input });
  expect(answer).toMatchObject({ __typename: 'LimitReached', limit: postsPerHour });
  const clock = api.app.get(Clock);
  const later = jest.spyOn(clock, 'hour').mockReturnValue(answer.againFrom);
  expect(await api.ask(member, replyDocument, { input })).toMatchObject({ __typename: 'PostWritten' });
  later.mockRestore();
});

test('an author edits and takes away; nobody else can', async () => {
  const board = await newBoard(api);
  const [author, other] = [await newMember(api), await newMember(api)];
  const { threadId, postId } = await newThread(api, author, { board });
  const { revisionId } = (await readThread(author, threadId)).posts[0]!;
  const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename ... on NotAllowed { reason } ... on Changed { version } } }`;
  const editing = (text: string) => ({ input: { submission: submission(), postId, revisionId, text, contentNotes: ['loss'] } });
  expect(await api.ask(other, edit, editing('Not mine'))).toEqual({ __typename: 'NotAllowed', reason: 'not_own_post' });
  expect(await api.ask(author, edit, editing('Better words'))).toEqual({ __typename: 'PostEdited' });
  expect(await api.ask(author, edit, editing('From an old tab'))).toEqual({ __typename: 'Changed', version: 2 });
  expect((await readThread(undefined, threadId)).posts[0]).toMatchObject({ edited: true, tree: [{ kind: 'p' }] });
  const remove = `mutation ($id: Id!) { deletePost(postId: $id) { __typename ... on NotAllowed { reason } } }`;
  expect(await api.ask(other, remove, { id: postId })).toEqual({ __typename: 'NotAllowed', reason: 'not_own_post' });
  expect(await api.ask(author, remove, { id: postId })).toEqual({ __typename: 'PostDeleted' });
  expect(await api.database.rows('select text, tree from revision where post_id = $1', [postId])).toEqual([
    { text: '', tree: [] },
    { text: '', tree: [] },
  ]);
});

test('a member leaves one word of support on a post, changes it and withdraws it', async () => {
  const board = await newBoard(api);
  const [author, reader] = [await newMember(api), await newMember(api)];
  const { threadId, postId } = await newThread(api, author, { board });
  const react = (as: string, kind: string | null): Promise<object> =>
    api.ask(
      as,
      'mutation ($id: Id!, $kind: ReactionKind) { react(postId: $id, kind: $kind) { __typename ... on NotAllowed { reason } } }',
      { id: postId, kind },
    );
  expect(await react(author, 'hear_you')).toEqual({ __typename: 'NotAllowed', reason: 'own_post' });
  await Promise.all([react(reader, 'hear_you'), react(reader, 'strength')]);
  await react(reader, 'me_too');
  const read = async () => (await readThread(reader, threadId)).posts[0]!;
  expect(await read()).toMatchObject({ myReaction: 'me_too', reactions: [{ kind: 'me_too', count: 1 }] });
  await react(reader, null);
  expect(await read()).toMatchObject({ myReaction: null, reactions: [] });
});

test('on a board where a person reads first, a thread is its author’s alone until then', async () => {
  const board = await newBoard(api, { premoderated: true });
  const author = await newMember(api);
  const { threadId } = await newThread(api, author, { board });
  expect(await readThread(author, threadId)).toMatchObject({ posts: [{ state: 'held', mine: true, tree: [{ kind: 'p' }] }] });
  expect((await api.send<{ thread: null }>(undefined, threadDocument, { id: threadId })).data).toEqual({ thread: null });
  const boardRead = await api.ask<{ threads: unknown[] }>(undefined, 'query ($slug: String!) { board(slug: $slug) { threads { id } } }', {
    slug: board.slug,
  });
  expect(boardRead.threads).toEqual([]);
});

test('a reply that waits to be read is known to its author alone, and counts for nothing until then', async () => {
  const board = await newBoard(api, { premoderated: true });
  const [author, replier, moderator] = [await newMember(api), await newMember(api), await newStaff(api, { roles: ['moderator'] })];
  const { threadId } = await newThread(api, author, { board });
  await publishAll(moderator.bearer);
  await newReply(api, replier, { threadId, text: 'Waiting.' });
  const seen = async (as: string | undefined) => {
    const { posts, thread } = await readThread(as, threadId);
    return [posts.map(({ state }) => state), thread.postCount];
  };
  expect(await seen(undefined)).toEqual([['visible'], 1]);
  expect(await seen(author)).toEqual([['visible'], 1]);
  expect(await seen(replier)).toEqual([['visible', 'held'], 1]);
  await publishAll(moderator.bearer);
  expect(await seen(undefined)).toEqual([['visible', 'visible'], 2]);
});

async function publishAll(moderator: string): Promise<void> {
  const { items } = await api.ask<{ items: { id: string }[] }>(moderator, '{ reviewQueue { items { id } } }');
  for (const { id } of items) {
    const { version } = await api.ask<{ version: number }>(
      moderator,
      'mutation ($id: Id!) { claimReviewable(id: $id) { ... on Claimed { version } } }',
      { id },
    );
    await api.ask(moderator, 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename } }', {
      input: { submission: submission(), reviewableId: id, version, kind: 'approve', reason: 'Welcome.', contentNotes: [] },
    });
  }
}
