import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newModerator } from '../../test/case-under-test.ts';
import { newBoard, newMember, newReply, newThread } from '../../test/personas.ts';
import { limit } from '../../test/redaction-under-test.ts';
import { readByWords, recorded } from '../../test/screening-under-test.ts';
import { ThreadWriter, Writers } from '../community/index.ts';
import { readImportLine } from './import-line.rules.ts';
import { Database } from '../platform/database/database.ts';
import { ImportThread } from './import-thread.command.ts';
import type { ImportOutcome } from './import-thread.command.ts';

let api: ApiUnderTest;
let command: ImportThread;
beforeAll(async () => {
  api = await startApiUnderTest();
  command = new ImportThread(api.app.get(Database), api.app.get(ThreadWriter, { strict: false }), api.app.get(Writers, { strict: false }));
});
afterAll(() => api.stop());

const now = new Date('2026-11-22T12:00:00Z');
const hour = (time: string): number => Math.floor(Date.parse(time) / 3_600_000);

interface Line {
  readonly board: string;
  readonly title?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly postedAt?: string;
  readonly by?: string;
  readonly replies?: { text: string; postedAt?: string; by?: string }[];
}

function read({ board, ...rest }: Line, at = now) {
  const line = { board, title: 'A quiet evening', text: 'It is dark early.', lang: 'en', ...rest };
  const thread = readImportLine(JSON.stringify(line), at);
  if (Array.isArray(thread)) throw new Error(JSON.stringify(thread));
  return thread;
}

async function bringIn(line: Line, at = now): Promise<{ outcome: ImportOutcome; threadId: string }> {
  const thread = read(line, at);
  return { outcome: await command.execute(thread), threadId: thread.id };
}

interface Shown {
  readonly position: number;
  readonly hour: number;
  readonly author: { name: string; id: string };
  readonly tree: unknown;
}

async function shown(threadId: string): Promise<Shown[]> {
  const document = `query ($id: Id!) { thread(id: $id) { posts { position hour tree author { id name } } } }`;
  const page = await api.ask<{ posts: Shown[] } | null>(undefined, document, { id: threadId });
  return page?.posts ?? [];
}

const facesOf = async (threadId: string): Promise<string[]> => (await shown(threadId)).map(({ author }) => author.id);

/** Everything of a thread but what chance draws for it. */
const rowsOf = (threadId: string): Promise<unknown[]> =>
  api.database.rows(
    `select thread.kind, thread.title, thread.post_count, thread.listed, thread.last_hour, post.position, post.hour, post.state,
            post.notes_by_author, revision.text, revision.tree, revision.number, revision.hour as "revisionHour", persona.kind as face
       from thread join post on post.thread_id = thread.id join revision on revision.id = post.revision_id
       join persona on persona.id = post.persona_id where thread.id = $1 order by post.position`,
    [threadId],
  );

test('an imported thread lies in the database as one that was written', async () => {
  const board = await newBoard(api);
  const written = await newThread(api, await newMember(api), { board });
  await newReply(api, await newMember(api), written);
  const [opening, reply] = (await api.database.rows<{ text: string; title: string }>(
    `select revision.text, thread.title from thread join post on post.thread_id = thread.id join revision on revision.id = post.revision_id
      where thread.id = $1 order by position`,
    [written.threadId],
  )) as [{ text: string; title: string }, { text: string }];
  const thread = readImportLine(
    JSON.stringify({ board: board.slug, lang: 'en', title: opening.title, text: opening.text, replies: [{ text: reply.text }] }),
    new Date(),
  );
  if (Array.isArray(thread)) throw new Error('refused');
  await command.execute(thread);
  expect(await rowsOf(thread.id)).toEqual(await rowsOf(written.threadId));
});

test('hours are those of the line, and the thread is as young as its youngest post, whatever their order', async () => {
  const board = await newBoard(api);
  const replies = [
    { text: 'First.', postedAt: '2024-03-05T10:59:59Z' },
    { text: 'Moved here from elsewhere.', postedAt: '2023-01-01' },
  ];
  const { threadId } = await bringIn({ board: board.slug, postedAt: '2024-03-01T22:10:00+02:00', replies });
  expect((await shown(threadId)).map((post) => post.hour)).toEqual(
    ['2024-03-01T20:00:00Z', '2024-03-05T10:00:00Z', '2023-01-01T00:00:00Z'].map(hour),
  );
  const thread = await api.database.first<{ lastHour: number }>('select last_hour as "lastHour" from thread where id = $1', [threadId]);
  expect(thread?.lastHour).toBe(hour('2024-03-05T10:00:00Z'));
});

test('whoever has the same label is one face, anybody else another, and no label is kept', async () => {
  const board = await newBoard(api);
  const replies = [{ text: 'One.', by: 'kettu77' }, { text: 'Two.', by: 'author' }, { text: 'Three.', by: 'kettu77' }, { text: 'Four.' }];
  const { threadId } = await bringIn({ board: board.slug, by: 'author', replies });
  const faces = await facesOf(threadId);
  expect(faces[2]).toBe(faces[0]);
  expect(faces[3]).toBe(faces[1]);
  expect(new Set(faces).size).toBe(3);
  for (const table of ['thread', 'post', 'revision', 'persona']) {
    expect(await api.database.rows(`select 1 from ${table} as row where row::text like '%kettu77%'`)).toEqual([]);
  }
});

test('two imports of the same people share nothing from thread to thread', async () => {
  const board = await newBoard(api);
  const one = await bringIn({ board: board.slug, title: 'One', by: 'author' });
  const two = await bringIn({ board: board.slug, title: 'Two', by: 'author' });
  const rows = await api.database.rows<{ tag: Buffer; mine: Buffer; space: Buffer }>(
    'select tag, mine, space from persona where id = any($1)',
    [[...(await facesOf(one.threadId)), ...(await facesOf(two.threadId))]],
  );
  expect(new Set(rows.flatMap(({ tag, mine, space }) => [tag, mine, space].map((key) => key.toString('hex')))).size).toBe(6);
});

test('a second run brings nothing, and a longer export brings what is new, under the faces that stand', async () => {
  const board = await newBoard(api);
  const line = {
    board: board.slug,
    title: 'Growing',
    by: 'a',
    replies: [
      { text: 'Same.', by: 'b' },
      { text: 'Same.', by: 'b' },
    ],
  };
  expect((await bringIn(line)).outcome).toEqual({ kind: 'imported', posts: 3 });
  expect((await bringIn(line)).outcome).toEqual({ kind: 'stands' });
  const longer = { ...line, replies: [{ text: 'Forgotten at first.', by: 'a' }, ...line.replies, { text: 'Later.', by: 'b' }] };
  const { outcome, threadId } = await bringIn(longer);
  expect(outcome).toEqual({ kind: 'completed', posts: 2 });
  const faces = await facesOf(threadId);
  expect(faces).toEqual([faces[0], faces[1], faces[1], faces[0], faces[1]]);
  expect((await bringIn(longer)).outcome).toEqual({ kind: 'stands' });
});

test('what members wrote in an imported thread stays in its place when more is imported', async () => {
  const board = await newBoard(api);
  const { threadId } = await bringIn({ board: board.slug, title: 'Shared' });
  const reply = await newReply(api, await newMember(api), { threadId });
  await bringIn({ board: board.slug, title: 'Shared', replies: [{ text: 'From the old forum.' }] });
  const posts = await api.database.rows<{ id: string; position: number }>('select id, position from post where thread_id = $1', [threadId]);
  expect(posts.find(({ id }) => id === reply.postId)?.position).toBe(2);
  expect(posts).toHaveLength(3);
});

test('the same line several times at once makes one thread', async () => {
  const board = await newBoard(api);
  const line = { board: board.slug, title: 'Hasty', replies: [{ text: 'One.' }, { text: 'Two.' }] };
  const ended = await Promise.all([1, 2, 3, 4].map(() => bringIn(line)));
  expect(ended.map(({ outcome }) => outcome.kind).sort()).toEqual(['imported', 'stands', 'stands', 'stands']);
  expect(await facesOf(ended[0]!.threadId)).toHaveLength(3);
});

test('on a board where a person reads first, every imported post waits, from the moment of the import on', async () => {
  const board = await newBoard(api, { premoderated: true });
  const { threadId } = await bringIn({ board: board.slug, postedAt: '2020-01-01', replies: [{ text: 'Held too.' }] });
  expect(await shown(threadId)).toEqual([]);
  const items = await api.database.rows<{ recent: boolean }>(
    `select reviewable.opened_at > now() - interval '1 hour' as recent from reviewable join post on post.id = reviewable.target_id where post.thread_id = $1`,
    [threadId],
  );
  expect(items).toEqual([{ recent: true }, { recent: true }]);
});

test.each([
  ['an unknown board', async () => ({ board: 'nowhere' }), { kind: 'unknown_board', board: 'nowhere' }],
  ['a board in another language', async () => ({ board: (await newBoard(api)).slug, lang: 'fi' }), { kind: 'other_language' }],
  [
    'a board where only professionals write',
    async () => ({ board: (await newBoard(api, { whoMayWrite: 'professionals' })).slug }),
    { kind: 'only_professionals' },
  ],
])('%s takes nothing in', async (_name, line, problem) => {
  const { outcome, threadId } = await bringIn(await line());
  expect(outcome).toMatchObject({ kind: 'refused', problems: [problem] });
  expect(await api.database.rows('select 1 from thread where id = $1', [threadId])).toEqual([]);
});

test('a thread that was closed here takes no more replies', async () => {
  const board = await newBoard(api);
  const { threadId } = await bringIn({ board: board.slug, title: 'Closed' });
  const opening = await api.database.first<{ postId: string; revisionId: string }>(
    'select id as "postId", revision_id as "revisionId" from post where thread_id = $1',
    [threadId],
  );
  await limit(api, await newModerator(api), { author: '', threadId, ...opening!, set: { kind: 'lock' } });
  const { outcome } = await bringIn({ board: board.slug, title: 'Closed', replies: [{ text: 'Too late.' }] });
  expect(outcome).toEqual({ kind: 'refused', problems: [{ kind: 'thread_locked', missing: 1 }] });
});

test('trying out tells what would come in and leaves nothing', async () => {
  const board = await newBoard(api);
  const thread = read({ board: board.slug, title: 'Tried out', replies: [{ text: 'One.' }] });
  expect(await command.tryOut(thread)).toEqual({ kind: 'imported', posts: 2 });
  expect(await api.database.rows('select 1 from thread where id = $1', [thread.id])).toEqual([]);
});

test('a post that cannot be written leaves nothing of its thread', async () => {
  const board = await newBoard(api);
  const thread = read({ board: board.slug, title: 'Broken', replies: [{ text: 'One.' }, { text: 'Two.' }] });
  const [first, second] = thread.replies;
  const broken = { ...thread, replies: [first!, { ...second!, text: 'x'.repeat(10_001) }] };
  await expect(command.execute(broken)).rejects.toThrow();
  expect(await api.database.rows('select 1 from thread where id = $1', [thread.id])).toEqual([]);
});

test('an import passes the same phases: what is in crisis waits with care, and an old crisis without its clock', async () => {
  readByWords(api);
  const { slug: board } = await newBoard(api);
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  const replies = [{ text: 'A quiet answer.' }, { text: 'My PHONE' }].map((each) => ({ ...each, postedAt: daysAgo(29) }));
  const old = { board, text: 'It is URGENT.', postedAt: daysAgo(30), replies };
  const fresh = { board, title: 'Last night', text: 'Also URGENT.', postedAt: daysAgo(1) };
  const [first, last] = [await bringIn(old, new Date()), await bringIn(fresh, new Date())];
  const posts = await api.database.rows<{ id: string }>(
    'select id from post where thread_id = any($1) order by thread_id = $2 desc, position',
    [[first.threadId, last.threadId], first.threadId],
  );
  const stored = await Promise.all(posts.map(({ id }) => recorded(api, id)));
  expect(stored).toEqual([
    { screening: 'held_with_care', class: 'amber', kinds: ['crisis'] },
    { screening: 'published', class: null, kinds: [] },
    { screening: 'held', class: 'amber', kinds: ['pii'] },
    { screening: 'held_with_care', class: 'crisis', kinds: ['crisis'] },
  ]);
  expect(await shown(last.threadId)).toEqual([]);
  jest.restoreAllMocks();
});
