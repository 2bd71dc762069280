import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import pg from 'pg';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { decideOn, newModerator, newPost, report } from '../../../test/case-under-test.ts';
import { join, newBoardCode, newInvitedBoard } from '../../../test/invited-board.ts';
import { newBoard, newMember, newProfessional, newReply, newThread } from '../../../test/personas.ts';
import { cover, limit } from '../../../test/redaction-under-test.ts';
import type { BoardUnderTest } from '../../../test/personas.ts';
import { openPageChanges } from './open-page-changes.ts';

let api: ApiUnderTest;
let listener: pg.Client;
let board: BoardUnderTest;
const heard: string[] = [];

beforeAll(async () => {
  api = await startApiUnderTest();
  listener = new pg.Client({ connectionString: api.databaseUrl });
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await listener.connect();
  await listener.query('listen page_changes');
  board = await newBoard(api);
});
afterAll(async () => {
  await listener.end();
  await api.stop();
});

/** The notices of what was committed meanwhile. They reach a listener before its next answer. */
async function told(work: () => Promise<unknown>): Promise<string[]> {
  await listener.query('select 1');
  heard.length = 0;
  await work();
  await listener.query('select 1');
  return [...heard];
}

const pagesOf = (threadId: string): string => `boards board:${board.slug} thread:${threadId}`;

test('a new thread, a reply, a decision and a deletion each tell the pages of the thread and its lists', async () => {
  const [author, moderator] = [await newMember(api), await newModerator(api)];
  let post = { author, threadId: '', postId: '', revisionId: '' };
  expect(await told(async () => (post = await newPost(api, { author, board })))).toEqual([pagesOf(post.threadId)]);
  expect(await told(() => newReply(api, author, { threadId: post.threadId }))).toEqual([pagesOf(post.threadId)]);
  expect(await told(() => report(api, undefined, post))).toEqual([]);
  expect(await told(() => decideOn(api, moderator, { ...post, kind: 'hide' }))).toEqual([pagesOf(post.threadId)]);
  const { postId } = await newReply(api, author, { threadId: post.threadId });
  const deleting = 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }';
  expect(await told(() => api.ask(author, deleting, { id: postId }))).toEqual([pagesOf(post.threadId), `thread:${post.threadId}`]);
});

test('words that are covered, and a limit that is set and ended, tell the page of the thread', async () => {
  const moderator = await newModerator(api);
  const post = await newPost(api, { board, text: 'Maija told me.' });
  expect(await told(() => cover(api, moderator, { ...post, words: ['Maija'] }))).toEqual([pagesOf(post.threadId)]);
  const other = await newPost(api, { board });
  let decisionId = '';
  const limiting = async () => ({ decisionId } = await limit(api, moderator, { ...other, set: { kind: 'lock' } }));
  expect(await told(limiting)).toEqual([`thread:${other.threadId}`]);
  const ending = 'mutation ($id: Id!) { endThreadLimit(decisionId: $id) { __typename } }';
  expect(await told(() => api.ask(moderator.bearer, ending, { id: decisionId }))).toEqual([`thread:${other.threadId}`]);
});

test('a word of support tells the page of its thread alone', async () => {
  const { threadId, postId } = await newPost(api, { board });
  const member = await newMember(api);
  const react = 'mutation ($id: Id!, $kind: ReactionKind) { react(postId: $id, kind: $kind) { __typename } }';
  for (const kind of ['strength', 'thank_you', null]) {
    expect(await told(() => api.ask(member, react, { id: postId, kind }))).toEqual([`thread:${threadId}`]);
  }
});

test('a badge, a board and a professional’s new name tell every page; a professional’s post only its own', async () => {
  let professional = { id: '', name: '', bearer: '' };
  expect(await told(async () => (professional = await newProfessional(api)))).toEqual(['all']);
  const { threadId } = await newThread(api, await newMember(api), { board });
  await newReply(api, professional.bearer, { threadId });
  expect(await told(() => newReply(api, professional.bearer, { threadId }))).toEqual([pagesOf(threadId)]);
  const statements = [
    `update badge set state = 'revoked', revoked_by = checked_by, revoked_reason = 'Left.' where staff_account_id = '${professional.id}'`,
    `update staff_account set name = 'Another Name' where id = '${professional.id}'`,
    `update persona set name = 'Another Name' where staff_account_id = '${professional.id}'`,
    `update board set purpose = 'Something else.' where id = '${board.id}'`,
  ];
  for (const statement of statements) expect([statement, await told(() => api.database.rows(statement))]).toEqual([statement, ['all']]);
});

test('what no guest reads tells nothing, and what is rolled back neither', async () => {
  expect(await told(() => newMember(api))).toEqual([]);
  const { threadId } = await newPost(api, { board });
  const undone = api.database.transaction(async (statements) => {
    await statements.rows(`update thread set title = 'Never' where id = $1`, [threadId]);
    throw new Error('undone');
  });
  expect(await told(() => expect(undone).rejects.toThrow('undone'))).toEqual([]);
});

test('what is said behind a closed door tells nothing, and does not crowd out what is said elsewhere', async () => {
  const closed = await newInvitedBoard(api);
  const [member, code] = [await newMember(api), await newBoardCode(api, closed)];
  await join(api, member, code);
  let thread = { threadId: '', postId: '' };
  expect(await told(async () => (thread = await newThread(api, member, { board: closed })))).toEqual([]);
  expect(await told(() => newReply(api, member, { threadId: thread.threadId }))).toEqual([]);
  await api.database.rows(
    `insert into thread (id, board_id, space, kind, title, post_count, last_hour, listed)
     select gen_random_uuid(), id, space, 'discussion', 'Bulk', 0, 1, false from board, generate_series(1, 60) where id = $1`,
    [closed.id],
  );
  const { threadId } = await newPost(api, { board });
  const both = (): Promise<unknown> =>
    api.database.rows('update thread set listed = listed where board_id = $1 or id = $2', [closed.id, threadId]);
  expect(await told(both)).toEqual([pagesOf(threadId)]);
});

test('a thread that moves tells every page, for two boards change', async () => {
  const [{ threadId }, other] = [await newPost(api, { board }), await newBoard(api)];
  const move = () => api.database.rows('update thread set board_id = $2 where id = $1', [threadId, other.id]);
  expect(await told(move)).toEqual(expect.arrayContaining(['all']));
});

test('ten thousand rows in one statement make one notice', async () => {
  const insert = (count: number): Promise<string[]> =>
    told(() =>
      api.database.rows(
        `insert into thread (id, board_id, space, kind, title, post_count, last_hour, listed)
         select gen_random_uuid(), $1, substring(sha256(random()::text::bytea) for 16), 'discussion', 'Bulk', 0, 1, false from generate_series(1, $2::int)`,
        [board.id, count],
      ),
    );
  expect(await insert(10_000)).toEqual(['all']);
  expect((await insert(50)).join().match(/thread:/g)).toHaveLength(50);
  expect(await insert(51)).toEqual(['all']);
});

/** Every column of these tables that a page shows is watched; control: the table of a member's own things is not. */
test.each([
  ['board', true],
  ['badge', true],
  ['thread', true],
  ['post', true],
  ['revision', true],
  ['reaction', true],
  ['persona', true],
  ['staff_account', true],
  ['delivery', false],
])('a change of %s is told: %s', async (table, expected) => {
  const found = await api.database.rows(
    `select from pg_trigger join pg_proc on pg_proc.oid = tgfoid where tgrelid = $1::regclass and tgtype & 16 = 16 and prosrc like '%page%'`,
    [table],
  );
  expect(found.length > 0).toBe(expected);
});

test('the stream shows life, carries notices, and ends with its connection', async () => {
  const changes = await openPageChanges(api.databaseUrl);
  const closed = once(changes, 'close');
  const lines = createInterface({ input: changes })[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => (await lines.next()).value as string | undefined;
  expect(await next()).toBe('');
  expect(await next()).toBe('');
  const { threadId } = await newPost(api, { board });
  let line = await next();
  while (line === '') line = await next();
  expect(line).toBe(pagesOf(threadId));
  await api.database.rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'page_changes'`);
  await closed;
});

test('a database that is not there makes no stream', async () => {
  const elsewhere = api.databaseUrl.replace(/[^/]*$/, `none_${randomId().slice(0, 8)}`);
  await expect(openPageChanges(elsewhere)).rejects.toThrow('does not exist');
});
