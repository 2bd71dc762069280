import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../test/api-under-test.ts';
import { newWorry, sendCareMessage } from '../../test/care-under-test.ts';
import { claim, decideOn, minutesFrom, newModerator, newPost, report, setClock } from '../../test/case-under-test.ts';
import { join, newBoardCode, newInvitedBoard } from '../../test/invited-board.ts';
import { keeping } from '../../test/keeping-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newThread } from '../../test/personas.ts';
import { limit } from '../../test/redaction-under-test.ts';
import type { BoardUnderTest } from '../../test/personas.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const hoursLater = (hours: number): Date => minutesFrom(noon, hours * 60);
let api: ApiUnderTest;
let board: BoardUnderTest;
beforeAll(async () => void (api = await startApiUnderTest()));
beforeEach(async () => {
  setClock(api, noon);
  board = await newBoard(api);
});
afterEach(async () => {
  jest.restoreAllMocks();
  // What one test leaves unanswered would wait in the next.
  await api.database.rows('update thread set listed = false');
});
afterAll(() => api.stop());

interface Waiting {
  readonly thread: { readonly id: string };
  readonly class?: string;
}
const idsOf = (waiting: readonly Waiting[]): string[] => waiting.map(({ thread }) => thread.id);

const everywhere = async (told = 'peers'): Promise<string[]> =>
  idsOf(await api.ask<Waiting[]>(undefined, `{ threadsWaiting(told: ${told}) { thread { id } } }`));
const onBoard = async (as: Bearer, slug = board.slug): Promise<string[]> =>
  idsOf(await api.ask<Waiting[]>(as, 'query ($slug: String!) { threadsWaitingOnBoard(slug: $slug) { thread { id } } }', { slug }));
const onNewsPage = async (as: Bearer): Promise<string[]> =>
  idsOf((await api.ask<{ waiting: Waiting[] }>(as, '{ myThings { waiting { thread { id } } } }')).waiting);
const forModerators = async (): Promise<(string | undefined)[][]> => {
  const { bearer } = await newModerator(api);
  const waiting = await api.ask<Waiting[]>(bearer, '{ threadsForModerators { class thread { id } } }');
  return waiting.map(({ thread, ...rest }) => [thread.id, rest.class]);
};
const newQuestion = async (): Promise<string> => {
  const { threadId } = await newPost(api, { board });
  await api.database.rows(`update thread set kind = 'question' where id = $1`, [threadId]);
  return threadId;
};

test('a thread that nobody answers climbs: readers, professionals, moderators in green, and in amber once the promise is missed', async () => {
  const { threadId } = await newPost(api, { board });
  const seen: Record<number, unknown> = {};
  for (const hours of [1, 2, 7, 8, 15, 16, 23, 24]) {
    setClock(api, hoursLater(hours));
    seen[hours] = [(await everywhere()).length, (await everywhere('professionals')).length, (await forModerators())[0]?.[1] ?? null];
  }
  expect(seen).toEqual({
    1: [0, 0, null],
    2: [1, 0, null],
    7: [1, 0, null],
    8: [1, 1, null],
    15: [1, 1, null],
    16: [1, 1, 'green'],
    23: [1, 1, 'green'],
    24: [1, 1, 'amber'],
  });
  expect(await onBoard(undefined)).toEqual([threadId]);
});

test('a question for a professional reaches professionals with everybody else', async () => {
  const threadId = await newQuestion();
  setClock(api, hoursLater(1));
  expect(await everywhere('professionals')).toEqual([]);
  setClock(api, hoursLater(2));
  expect(await everywhere('professionals')).toEqual([threadId]);
});

test('what waits longest comes first, and after thirty days it waits no more', async () => {
  const first = await newPost(api, { board });
  setClock(api, hoursLater(3));
  const second = await newPost(api, { board });
  setClock(api, hoursLater(30 * 24));
  expect(await everywhere()).toEqual([first.threadId, second.threadId]);
  setClock(api, hoursLater(30 * 24 + 1));
  expect(await everywhere()).toEqual([second.threadId]);
});

test('an answer is somebody else’s and can be read: not the author’s own words, not a held reply, and not one that was taken down', async () => {
  const author = await newMember(api);
  const { threadId } = await newThread(api, author, { board });
  const waits = async (): Promise<boolean> => (await everywhere()).includes(threadId);
  setClock(api, hoursLater(2));
  await newReply(api, author, { threadId, text: 'Anybody?' });
  expect(await waits()).toBe(true);
  const reply = await newReply(api, await newMember(api), { threadId });
  expect(await waits()).toBe(false);
  for (const state of ['held', 'hidden', 'removed', 'deleted']) {
    await api.database.rows('update post set state = $2 where id = $1', [reply.postId, state]);
    expect([state, await waits()]).toEqual([state, true]);
  }
});

test('the answer of a professional and of a moderator ends the wait like anybody’s', async () => {
  const [one, other] = [await newPost(api, { board }), await newWorry(api, { board })];
  setClock(api, hoursLater(2));
  expect(await everywhere()).toHaveLength(2);
  await newReply(api, (await newProfessional(api)).bearer, one);
  expect(await everywhere()).toEqual([other.threadId]);
  const aino = await newModerator(api);
  await claim(api, aino, other.reviewableId);
  await api.ask(aino.bearer, `mutation ($input: AnswerInThreadInput!) { answerInThread(input: $input) { __typename } }`, {
    input: { submission: 'A'.repeat(22), reviewableId: other.reviewableId, text: 'I have read it.' },
  });
  expect(await everywhere()).toEqual([]);
});

test('nothing waits that nobody could answer or read: locked, taken down, opened by a professional', async () => {
  const control = await newPost(api, { board });
  const [locked, removed] = [await newPost(api, { board }), await newPost(api, { board })];
  await newThread(api, (await newProfessional(api)).bearer, { board });
  await limit(api, await newModerator(api), { ...locked, set: { kind: 'lock' } });
  await report(api, undefined, removed);
  await decideOn(api, await newModerator(api), removed);
  setClock(api, hoursLater(16));
  expect(await everywhere()).toEqual([control.threadId]);
  expect(await forModerators()).toEqual([[control.threadId, 'green']]);
});

test('that a moderator wrote to an author shows on no list but the moderators’', async () => {
  const [post, control] = [await newWorry(api, { board }), await newPost(api, { board })];
  const reader = await newMember(api);
  await newThread(api, reader, { board });
  setClock(api, hoursLater(16));
  const lists = async (): Promise<string[][]> => [
    await everywhere(),
    await everywhere('professionals'),
    await onBoard(undefined),
    await onNewsPage(reader),
  ];
  const before = await lists();
  expect(before[3]?.toSorted()).toEqual([post.threadId, control.threadId].toSorted());
  expect(await forModerators()).toHaveLength(3);
  const aino = await newModerator(api);
  await claim(api, aino, post.reviewableId);
  expect(await sendCareMessage(api, aino, post)).toMatchObject({ __typename: 'CareMessageSent' });
  expect(await lists()).toEqual(before);
  expect((await forModerators()).map(([id]) => id)).not.toContain(post.threadId);
});

test('a first post that a person reads first is on no list until it is let through; then its wait counts from when it was written', async () => {
  const held = await newPost(api, { board: await newBoard(api, { premoderated: true }) });
  setClock(api, hoursLater(16));
  expect([await everywhere(), await forModerators()]).toEqual([[], []]);
  await decideOn(api, await newModerator(api), { ...held, kind: 'approve' });
  expect([await everywhere(), await forModerators()]).toEqual([[held.threadId], [[held.threadId, 'green']]]);
});

test('a member hears of the boards on which they write or follow, and never of their own threads, of muted faces or of silenced threads', async () => {
  const [reader, elsewhere] = [await newMember(api), await newBoard(api)];
  const follow = (threadId: string, news: string): Promise<object> =>
    api.ask(reader, 'mutation ($id: Id!, $news: ThreadNews!) { setThreadNews(threadId: $id, news: $news) { __typename } }', {
      id: threadId,
      news,
    });
  const [other, there] = [await newPost(api, { board }), await newPost(api, { board: elsewhere })];
  const silent = await newPost(api, { board });
  setClock(api, hoursLater(2));
  expect(await onNewsPage(reader)).toEqual([]);
  await newThread(api, reader, { board });
  setClock(api, hoursLater(4));
  expect((await onNewsPage(reader)).toSorted()).toEqual([other.threadId, silent.threadId].toSorted());
  await follow(silent.threadId, 'silent');
  expect(await onNewsPage(reader)).toEqual([other.threadId]);
  await follow(there.threadId, 'followed');
  expect((await onNewsPage(reader)).toSorted()).toEqual([other.threadId, there.threadId].toSorted());
  await api.ask(reader, 'mutation ($id: Id!) { muteAuthor(postId: $id) { __typename } }', { id: other.postId });
  expect(await onNewsPage(reader)).toEqual([there.threadId]);
});

test('what waits on a board by invitation is told to whom it opens, and to nobody on the public list', async () => {
  const group = await newInvitedBoard(api);
  const [author, peer, stranger] = [await newMember(api), await newMember(api), await newMember(api)];
  for (const member of [author, peer]) expect(await join(api, member, await newBoardCode(api, group))).toBe('BoardJoined');
  const { threadId } = await newThread(api, author, { board: group });
  const answered = await newThread(api, author, { board: group });
  await newReply(api, peer, answered);
  setClock(api, hoursLater(16));
  expect(await onBoard(peer, group.slug)).toEqual([threadId]);
  expect(await onNewsPage(peer)).toEqual([threadId]);
  for (const outsider of [undefined, stranger]) expect(await onBoard(outsider, group.slug)).toEqual([]);
  expect(await everywhere()).toEqual([]);
  expect(await forModerators()).toEqual([[threadId, 'green']]);
});

test('telling is reading: whoever looks at what waits, nothing in the database changes', async () => {
  const reader = await newMember(api);
  await newThread(api, reader, { board });
  await newPost(api, { board });
  const { dump, saveDraft } = keeping(api);
  setClock(api, hoursLater(24));
  const { bearer } = await newModerator(api);
  const before = await dump();
  const looks = [
    everywhere(),
    everywhere('professionals'),
    onBoard(reader),
    onNewsPage(reader),
    api.ask(bearer, '{ threadsForModerators { class } }'),
  ];
  for (const look of await Promise.all(looks)) expect(look).not.toEqual([]);
  expect(await dump()).toBe(before);
  await saveDraft(reader, { boardSlug: board.slug });
  expect(await dump()).not.toBe(before);
});
