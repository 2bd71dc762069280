import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { join, newBoardCode, newInvitedBoard } from '../../../test/invited-board.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread } from '../../../test/personas.ts';
import type { BoardUnderTest } from '../../../test/personas.ts';
import { Clock } from '../../platform/clock.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const entryOf = async (as: Bearer, board: BoardUnderTest): Promise<{ entry: string; threads: object[]; mayStartThread: boolean } | null> =>
  (
    await api.send<{ board: { entry: string; threads: object[]; mayStartThread: boolean } }>(
      as,
      'query ($slug: String!) { board(slug: $slug) { entry mayStartThread threads { id title } } }',
      { slug: board.slug },
    )
  ).data!.board;
const leave = (as: Bearer, board: BoardUnderTest): Promise<{ __typename: string }> =>
  api.ask(as, 'mutation ($slug: String!) { leaveBoard(slug: $slug) { __typename } }', { slug: board.slug });
const staffDo = async (document: string, variables: object): Promise<void> => {
  const operator = await newStaff(api, { roles: ['operator'] });
  await api.ask(operator.bearer, document, variables);
};
const memberships = (board: BoardUnderTest): Promise<object[]> =>
  api.database.rows('select 1 from membership where board_id = $1', [board.id]);

test('a code opens the board to a whole group, each of them with one face in all its threads', async () => {
  const board = await newInvitedBoard(api);
  const code = await newBoardCode(api, board);
  const [one, other] = [await newMember(api), await newMember(api)];
  for (const member of [one, other]) expect(await join(api, member, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe('BoardJoined');
  const threads = [await newThread(api, one, { board }), await newThread(api, one, { board }), await newThread(api, other, { board })];
  await newReply(api, one, { threadId: threads[2]!.threadId });
  const faces = await api.database.rows<{ kind: string; posts: number }>(
    `select persona.kind, count(*)::int as posts from post join persona on persona.id = persona_id join thread on thread.id = thread_id
      where thread.board_id = $1 group by persona.id, persona.kind order by posts`,
    [board.id],
  );
  expect(faces).toEqual([
    { kind: 'board_face', posts: 1 },
    { kind: 'board_face', posts: 3 },
  ]);
  expect((await entryOf(other, board))?.threads.length).toBe(3);
});

test('control: on a board that everybody may enter the same member has a face for each thread', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  for (const _ of [1, 2]) await newThread(api, member, { board });
  const faces = await api.database.rows(`select distinct persona_id from post join thread on thread.id = thread_id where board_id = $1`, [
    board.id,
  ]);
  expect(faces.length).toBe(2);
});

test('typing the code twice, or twenty times at once, is one membership; how often it was used stands nowhere', async () => {
  const board = await newInvitedBoard(api);
  const code = await newBoardCode(api, board);
  const member = await newMember(api);
  const before = await api.database.rows('select to_jsonb(board_code) from board_code where board_id = $1', [board.id]);
  expect(new Set(await Promise.all(Array.from({ length: 20 }, () => join(api, member, code))))).toEqual(new Set(['BoardJoined']));
  expect((await memberships(board)).length).toBe(1);
  expect(await api.database.rows('select to_jsonb(board_code) from board_code where board_id = $1', [board.id])).toEqual(before);
});

test('a wrong code, a closed one and one of an earlier season answer alike', async () => {
  const board = await newInvitedBoard(api);
  const member = await newMember(api);
  const [closedCode, oldCode] = [await newBoardCode(api, board), await newBoardCode(api, board)];
  expect(await join(api, await newMember(api), closedCode)).toBe('BoardJoined');
  const [made] = await api.database.rows<{ id: string }>('select id from board_code where board_id = $1 and not closed limit 1', [
    board.id,
  ]);
  await staffDo('mutation ($id: Id!) { closeBoardCode(codeId: $id) { __typename } }', { id: made!.id });
  await staffDo('mutation ($id: Id!) { beginSeason(boardId: $id, season: 1) { __typename } }', { id: board.id });
  const answers = new Set<string>();
  for (const code of [closedCode, oldCode, '2222-2222-2222-2222', 'not a code', '', 'x'.repeat(5_000)])
    answers.add(await join(api, member, code));
  expect([...answers]).toEqual(['code unknown_value']);
});

test('a guest and a member without a code see of a listed board what it is for, and nothing that was said', async () => {
  const board = await newInvitedBoard(api);
  const insider = await newMember(api);
  await join(api, insider, await newBoardCode(api, board));
  await newThread(api, insider, { board });
  for (const stranger of [undefined, await newMember(api)]) {
    expect(await entryOf(stranger, board)).toEqual({ entry: 'by_invitation', threads: [], mayStartThread: false });
  }
  expect((await entryOf(insider, board))?.threads.length).toBe(1);
  const boards = await api.ask<{ board: { slug: string }; latest: object | null }[]>(
    undefined,
    '{ boards { board { slug } latest { id } } }',
  );
  expect(boards.filter((each) => each.board.slug === board.slug)).toEqual([{ board: { slug: board.slug }, latest: null }]);
});

test('a new season empties the board: nobody is in it, nothing of before is shown, and who comes again has another face', async () => {
  const board = await newInvitedBoard(api);
  const member = await newMember(api);
  await join(api, member, await newBoardCode(api, board));
  const { threadId } = await newThread(api, member, { board });
  const rows = await api.database.rows('select to_jsonb(membership) from membership where board_id = $1', [board.id]);
  await staffDo('mutation ($id: Id!) { beginSeason(boardId: $id, season: 1) { __typename } }', { id: board.id });
  expect((await entryOf(member, board))?.entry).toBe('by_invitation');
  expect(await api.database.rows('select to_jsonb(membership) from membership where board_id = $1', [board.id])).toEqual(rows);
  expect(await join(api, member, await newBoardCode(api, board))).toBe('BoardJoined');
  expect(await entryOf(member, board)).toMatchObject({ entry: 'open', threads: [] });
  const thread = (as: Bearer): Promise<unknown> => api.ask(as, 'query ($id: Id!) { thread(id: $id) { thread { id } } }', { id: threadId });
  expect(await thread(member)).toBeNull();
  expect(await thread((await newStaff(api, { roles: ['moderator'] })).bearer)).toEqual({ thread: { id: threadId } });
  await newThread(api, member, { board });
  const faces = await api.database.rows(`select distinct persona_id from post join thread on thread.id = thread_id where board_id = $1`, [
    board.id,
  ]);
  expect(faces.length).toBe(2);
});

test('two operators who press at once begin one season', async () => {
  const board = await newInvitedBoard(api);
  const begin =
    'mutation ($id: Id!, $season: Int!) { beginSeason(boardId: $id, season: $season) { __typename ... on SeasonBegun { season } } }';
  const operator = await newStaff(api, { roles: ['operator'] });
  const both = [1, 1].map((season) => api.ask(operator.bearer, begin, { id: board.id, season }));
  expect(await Promise.all(both)).toEqual(Array.from({ length: 2 }, () => ({ __typename: 'SeasonBegun', season: 2 })));
  expect(await api.ask(operator.bearer, begin, { id: board.id, season: 7 })).toEqual({ __typename: 'Changed' });
});

test('whoever leaves is out at once, and of the membership nothing is left but that there was one', async () => {
  const board = await newInvitedBoard(api);
  const member = await newMember(api);
  await join(api, member, await newBoardCode(api, board));
  const { postId } = await newThread(api, member, { board });
  expect(await leave(member, board)).toEqual({ __typename: 'BoardLeft' });
  expect((await entryOf(member, board))?.entry).toBe('by_invitation');
  expect(await memberships(board)).toEqual([]);
  expect(await leave(member, board)).toEqual({ __typename: 'NotFound' });
  const remove = 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }';
  expect(await api.ask(member, remove, { id: postId })).toEqual({ __typename: 'PostDeleted' });
});

test('an adult cannot join a space for the young, nor a minor a closed room of adults', async () => {
  const [young, adults] = [await newInvitedBoard(api, { audience: 'young' }), await newInvitedBoard(api)];
  const [minor, adult] = [await newMember(api, { adult: false }), await newMember(api)];
  const [ofTheYoung, ofAdults] = [await newBoardCode(api, young), await newBoardCode(api, adults)];
  expect(await join(api, adult, ofTheYoung)).toBe('not_available');
  expect(await join(api, minor, ofAdults)).toBe('not_available');
  expect(await join(api, minor, ofTheYoung)).toBe('BoardJoined');
  expect(await join(api, adult, ofAdults)).toBe('BoardJoined');
});

test('in a space for the young a person reads each post first, and a professional cannot come in', async () => {
  const board = await newInvitedBoard(api, { audience: 'young' });
  const [minor, peer] = [await newMember(api, { adult: false }), await newMember(api, { adult: false })];
  const code = await newBoardCode(api, board);
  for (const member of [minor, peer]) await join(api, member, code);
  const { threadId } = await newThread(api, minor, { board });
  const thread = (as: Bearer): Promise<unknown> => api.ask(as, 'query ($id: Id!) { thread(id: $id) { thread { id } } }', { id: threadId });
  expect(await thread(peer)).toBeNull();
  expect(await thread(minor)).toEqual({ thread: { id: threadId } });
  expect(await entryOf((await newProfessional(api)).bearer, board)).toEqual({ entry: 'by_invitation', threads: [], mayStartThread: false });
});

test('a space for the young closes for who has come of age, and says so', async () => {
  const board = await newInvitedBoard(api, { audience: 'young' });
  const member = await newMember(api, { adult: false });
  await join(api, member, await newBoardCode(api, board));
  const clock = api.app.get(Clock);
  const now = clock.now();
  const later = new Date(now.getTime());
  later.setUTCFullYear(now.getUTCFullYear() + 6);
  // The session has ended by then; what is asked here is the gate alone.
  await api.database.rows(`update session set ends_on = ends_on + 3000`);
  clock.now = () => later;
  try {
    expect(await entryOf(member, board)).toEqual({ entry: 'come_of_age', threads: [], mayStartThread: false });
    expect(await api.ask(member, '{ myBoards { entry board { slug } } }')).toEqual([{ entry: 'come_of_age', board: { slug: board.slug } }]);
  } finally {
    clock.now = () => new Date();
  }
});

test.each([
  ['a space for the young that everybody may enter', `audience = 'young'`],
  [
    'one that is not read first',
    `audience = 'young', who_may_enter = 'invited', who_may_write = 'members', season = 1, space = decode(repeat('ab', 16), 'hex')`,
  ],
  [
    'a closed room in which ages mix',
    `who_may_enter = 'invited', who_may_write = 'members', season = 1, space = decode(repeat('ab', 16), 'hex')`,
  ],
  [
    'one in which more write than enter',
    `who_may_enter = 'invited', audience = 'adults', season = 1, space = decode(repeat('ab', 16), 'hex')`,
  ],
])('the database refuses %s', async (_which, values) => {
  const board = await newBoard(api);
  await expect(api.database.rows(`update board set ${values} where id = $1`, [board.id])).rejects.toThrow('check constraint');
});

test('the database refuses to open a closed room with all that was said in it', async () => {
  const board = await newInvitedBoard(api);
  const open = `update board set who_may_enter = 'everyone', season = null, space = null, listed = true where id = $1`;
  await expect(api.database.rows(open, [board.id])).rejects.toThrow('keeps its door');
});

test('a member outside of a board’s audience leaves no word of support there', async () => {
  const board = await newBoard(api, { audience: 'adults' });
  const { postId } = await newThread(api, await newMember(api), { board });
  const react = 'mutation ($id: Id!) { react(postId: $id, kind: hear_you) { __typename ... on NotAllowed { reason } } }';
  const post = 'query ($id: Id!) { post(id: $id) { post { abilities { react } } } }';
  const minor = await newMember(api, { adult: false });
  expect(await api.ask(minor, react, { id: postId })).toEqual({ __typename: 'NotAllowed', reason: 'not_available' });
  expect(await api.ask(minor, post, { id: postId })).toEqual({ post: { abilities: { react: false } } });
  expect(await api.ask(await newMember(api), react, { id: postId })).toEqual({ __typename: 'Reacted' });
});

test('whoever has left hears no more of what is said there, not in the news, the follows or the list of threads', async () => {
  const board = await newInvitedBoard(api);
  const code = await newBoardCode(api, board);
  const [member, other] = [await newMember(api), await newMember(api)];
  for (const each of [member, other]) await join(api, each, code);
  const own = await newThread(api, member, { board, title: 'A thread of mine' });
  const followed = await newThread(api, other, { board, title: 'A thread that I follow' });
  const follow = 'mutation ($id: Id!) { setThreadNews(threadId: $id, news: followed) { __typename } }';
  expect(await api.ask(member, follow, { id: followed.threadId })).toEqual({ __typename: 'ThreadNewsSet' });
  for (const { threadId } of [own, followed]) await newReply(api, other, { threadId });
  const heard = async (): Promise<string> => {
    const mine = await api.ask(member, '{ myThings { news { threadTitle } threads { title boardName } } }');
    return JSON.stringify([mine, await api.ask(member, '{ myKeeping { follows { title boardName } } }')]);
  };
  const before = await heard();
  for (const words of ['A thread of mine', 'A thread that I follow', 'Thursday group']) expect(before).toContain(words);
  await leave(member, board);
  const after = await heard();
  for (const words of ['A thread of mine', 'A thread that I follow', 'Thursday group']) expect(after).not.toContain(words);
});
