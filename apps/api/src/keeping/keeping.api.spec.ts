import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../test/api-under-test.ts';
import { keeping } from '../../test/keeping-under-test.ts';
import type { KeepingUnderTest } from '../../test/keeping-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread } from '../../test/personas.ts';
import { Database } from '../platform/database/database.ts';

let api: ApiUnderTest;
let kept: KeepingUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  kept = keeping(api);
});
afterAll(() => api.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const members = async () => [await newMember(api), await newMember(api)] as const;
const faceAt = async (postId: string): Promise<string> =>
  (await api.database.first<{ id: string }>('select persona_id as id from post where id = $1', [postId]))!.id;

test('a followed thread brings news of what is written from then on, until it is followed no more', async () => {
  const [author, reader] = await members();
  const { threadId } = await newThread(api, author, { board: await newBoard(api), title: 'Awake' });
  await newReply(api, author, { threadId });
  expect(await kept.setNews(reader, threadId, 'followed')).toEqual({ __typename: 'ThreadNewsSet' });
  expect(await kept.newsOf(reader)).toEqual([]);
  await newReply(api, author, { threadId });
  expect(await kept.newsOf(reader)).toEqual([[threadId, 3]]);
  await api.ask(reader, 'mutation { markNewsSeen { done } }');
  expect(await kept.newsOf(reader)).toEqual([]);
  await newReply(api, author, { threadId });
  expect(await kept.newsOf(reader)).toEqual([[threadId, 4]]);
  await kept.setNews(reader, threadId, null);
  expect(await kept.newsOf(reader)).toEqual([]);
});

test('a thread where I wrote brings news without being followed, and none while it is silent', async () => {
  const [author, peer] = await members();
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  await newReply(api, peer, { threadId });
  await kept.setNews(author, threadId, 'followed');
  expect(await kept.newsOf(author)).toEqual([[threadId, 2]]);
  await kept.setNews(author, threadId, 'silent');
  expect(await kept.newsOf(author)).toEqual([]);
  expect((await kept.inThread(author, threadId))?.news).toBe('silent');
  await kept.setNews(author, threadId, null);
  expect(await kept.newsOf(author)).toEqual([[threadId, 2]]);
});

test('the list of follows names each thread once, and hides a title that may not be seen', async () => {
  const [author, reader] = await members();
  const { threadId } = await newThread(api, author, { board: await newBoard(api), title: 'Mornings' });
  await Promise.all([1, 2, 3].map(() => kept.setNews(reader, threadId, 'followed')));
  const followed = { threadId, title: 'Mornings', boardName: 'Sleep', news: 'followed' };
  expect((await kept.mine(reader)).follows).toEqual([followed]);
  await api.database.rows('update thread set listed = false where id = $1', [threadId]);
  expect((await kept.mine(reader)).follows).toEqual([{ ...followed, title: '' }]);
  expect((await kept.mine(author)).follows).toEqual([]);
});

test('posts by a muted face bring no news, and every other face still does', async () => {
  const [author, loud] = await members();
  const calm = await newMember(api);
  const { threadId } = await newThread(api, author, { board: await newBoard(api), title: 'Evenings' });
  const { postId } = await newReply(api, loud, { threadId });
  await newReply(api, calm, { threadId });
  expect(await kept.mute(author, postId)).toEqual({ __typename: 'AuthorMuted' });
  expect(await kept.newsOf(author)).toEqual([[threadId, 3]]);
  const personaId = await faceAt(postId);
  expect((await kept.inThread(author, threadId))?.mutedFaces).toEqual([personaId]);
  expect((await kept.mine(author)).mutes).toMatchObject([{ personaId, kind: 'alias', threadTitle: 'Evenings' }]);
  await kept.unmute(author, personaId);
  expect((await kept.newsOf(author)).map(([, position]) => position).sort()).toEqual([2, 3]);
  expect((await kept.mine(author)).mutes).toEqual([]);
});

test('a mute is known to whoever made it alone: everybody else is shown what they were shown before', async () => {
  const [author, loud] = await members();
  const moderator = (await newStaff(api, { roles: ['moderator'] })).bearer;
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  const { postId } = await newReply(api, loud, { threadId });
  const page = `query ($id: Id!) { thread(id: $id) { posts { id tree abilities { react report } } } keptInThread(threadId: $id) { mutedFaces } }`;
  const shownTo = async (as: Bearer) => JSON.stringify(await api.send(as, page, { id: threadId }));
  const others = [loud, moderator, undefined];
  const before = await Promise.all(others.map(shownTo));
  const mine = await shownTo(author);
  await kept.mute(author, postId);
  expect(await Promise.all(others.map(shownTo))).toEqual(before);
  expect(await shownTo(author)).not.toBe(mine);
  expect(await kept.inThread(moderator, threadId)).toBeNull();
  expect(await kept.inThread(undefined, threadId)).toBeNull();
});

test('a professional can be muted, in every thread at once; nobody mutes their own face or a post that is not there', async () => {
  const author = await newMember(api);
  const professional = await newProfessional(api);
  const board = await newBoard(api);
  const [here, there] = [await newThread(api, author, { board }), await newThread(api, author, { board })];
  const { postId } = await newReply(api, professional.bearer, here);
  await newReply(api, professional.bearer, there);
  await kept.mute(author, postId);
  expect(await kept.newsOf(author)).toEqual([]);
  expect((await kept.mine(author)).mutes).toMatchObject([{ name: professional.name, kind: 'professional' }]);
  expect(await kept.mute(author, here.postId)).toEqual({ __typename: 'NotAllowed' });
  expect(await kept.mute(author, randomId())).toEqual({ __typename: 'NotFound' });
  expect(await kept.setNews(author, randomId(), 'followed')).toEqual({ __typename: 'NotFound' });
});

test('a thread that waits to be read can be followed by nobody but its author', async () => {
  const [author, reader] = await members();
  const { threadId } = await newThread(api, author, { board: await newBoard(api, { premoderated: true }) });
  expect(await kept.setNews(reader, threadId, 'followed')).toEqual({ __typename: 'NotFound' });
});

test('reading what is kept writes nothing, and takes one statement in a thread however much is kept', async () => {
  const [author, reader] = await members();
  const board = await newBoard(api);
  const { threadId } = await newThread(api, author, { board });
  const statements = jest.spyOn(api.app.get(Database), 'rows');
  const count = async (as: Bearer) => {
    statements.mockClear();
    await kept.inThread(as, threadId);
    return statements.mock.calls.length;
  };
  const withoutAny = await count(reader);
  for (const _ of [1, 2, 3]) await kept.setNews(reader, (await newThread(api, author, { board })).threadId, 'followed');
  await kept.mute(reader, (await newReply(api, author, { threadId })).postId);
  const before = await kept.dump();
  expect(await count(reader)).toBe(withoutAny);
  // One more than its own: the session. A guest has none, and asks nothing.
  expect(withoutAny).toBe(2);
  expect(await count(undefined)).toBe(0);
  await kept.mine(reader);
  await kept.newsOf(reader);
  expect(await kept.dump()).toEqual(before);
});

test('the month of an item is that of its last writing: a later visit leaves it, ending the item does not', async () => {
  const [author, reader] = await members();
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  const known = new Set((await kept.items()).map(({ address }) => address));
  await kept.setNews(reader, threadId, 'followed');
  const own = async () => (await kept.items()).find(({ address }) => !known.has(address))!;
  const month = (await own()).month;
  await api.database.rows(`update sealed_item set month = '2020-01' where encode(address, 'hex') = $1`, [(await own()).address]);
  const old = await own();
  await kept.inThread(reader, threadId);
  await kept.mine(reader);
  await kept.newsOf(reader);
  expect(await own()).toEqual(old);
  await kept.setNews(reader, threadId, null);
  expect((await own()).month).toBe(month);
});

test('a blank item is used again before a new number is taken, and the number of items is all that a copy tells', async () => {
  const [author, reader] = await members();
  const board = await newBoard(api);
  const before = (await kept.items()).length;
  const threads = [await newThread(api, author, { board }), await newThread(api, author, { board })];
  await kept.setNews(reader, threads[0]!.threadId, 'followed');
  await kept.setNews(reader, threads[0]!.threadId, null);
  await kept.setNews(reader, threads[1]!.threadId, 'followed');
  expect((await kept.items()).length).toBe(before + 1);
  expect((await kept.mine(reader)).follows.map(({ threadId }) => threadId)).toEqual([threads[1]!.threadId]);
});

test.each(['guest', 'professional', 'moderator'])('a %s keeps nothing', async (who) => {
  const as = who === 'guest' ? undefined : (await newStaff(api, { roles: [who] })).bearer;
  const code = who === 'guest' ? 'SIGNED_OUT' : 'FORBIDDEN';
  for (const document of [
    '{ myKeeping { drafts { id } } }',
    `mutation { setThreadNews(threadId: "${randomId()}", news: followed) { __typename } }`,
    `mutation { muteAuthor(postId: "${randomId()}") { __typename } }`,
    `mutation { unmute(personaId: "${randomId()}") { done } }`,
    `mutation { discardDraft(id: "${randomId()}") { done } }`,
  ])
    expect((await api.send(as, document)).errors?.map(({ message }) => message)).toEqual([code]);
});
