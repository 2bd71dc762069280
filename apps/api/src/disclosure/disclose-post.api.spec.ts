import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { appealAsAuthor } from '../../test/appeal-under-test.ts';
import { decideOn, newModerator, pause, report } from '../../test/case-under-test.ts';
import type { PostUnderTest } from '../../test/case-under-test.ts';
import { walkFrom } from '../../test/foreign-key-walk.ts';
import { newBoard, newMember, newReply, newThread } from '../../test/personas.ts';
import { columnsThatSayNothing, DisclosePost, disclosedTables } from './disclose-post.query.ts';
import type { Disclosure, DisclosedTable } from './disclose-post.query.ts';
import { readPostName } from './post-address.rules.ts';

let api: ApiUnderTest;
let author: string;
/** A removed post, with everything that can hang on its face. */
let judged: PostUnderTest;
/** Of the same member, in another thread. */
let elsewhere: { postId: string; threadId: string };

beforeAll(async () => {
  api = await startApiUnderTest();
  author = await newMember(api);
  const moderator = await newModerator(api);
  const board = await newBoard(api);
  const thread = await newThread(api, author, { board, text: 'Judged words.' });
  elsewhere = await newThread(api, author, { board, text: 'Words in another thread.' });
  await newReply(api, author, { ...thread, text: 'More words in the same thread.' });
  await newReply(api, await newMember(api), { ...thread, text: 'Words of somebody else.' });
  const row = await api.database.first<{ id: string }>('select revision_id as id from post where id = $1', [thread.postId]);
  judged = { author, threadId: thread.threadId, postId: thread.postId, revisionId: row!.id };
  await report(api, undefined, { ...judged, explanation: 'Told by somebody else.' });
  const decisionId = await decideOn(api, moderator, { ...judged, sanction: pause });
  await appealAsAuthor(api, author, { decisionId });
});
afterAll(() => api.stop());

const disclosed = async (name: string): Promise<Disclosure | null> => {
  const named = readPostName(name);
  return named === null ? null : new DisclosePost(api.readerDatabase).of(named);
};

/** Columns of the disclosed tables by which somebody could come to an account, or to another face: none is known and none is hidden. */
async function unexplained(): Promise<string[]> {
  const walked = await walkFrom(api, judged.postId);
  const unknown = [...walked.keys()].filter((table) => !disclosedTables.includes(table as DisclosedTable));
  const { tables } = (await disclosed(judged.postId))!;
  const lost = disclosedTables.flatMap((table) => {
    const there = (walked.get(table) ?? []).map((row) => JSON.stringify(without(row))).sort();
    const given = tables[table].map((row) => JSON.stringify(without(row))).sort();
    return JSON.stringify(there) === JSON.stringify(given) ? [] : [table];
  });
  return [...unknown, ...lost];
}

const without = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !columnsThatSayNothing.includes(column))
      .sort(),
  );

test('what is printed is all that a full copy, joined by its keys, holds about the author of a post', async () => {
  expect(await unexplained()).toEqual([]);
  const { tables } = (await disclosed(judged.postId))!;
  const full: DisclosedTable[] = [
    'persona',
    'post',
    'revision',
    'restriction',
    'delivery',
    'decision',
    'decision_matter',
    'statement_of_reasons',
    'appeal',
    'reviewable',
  ];
  expect(full.filter((table) => tables[table].length === 0)).toEqual([]);
});

test('from a post nothing leads to what the same member wrote elsewhere, nor to what others wrote', async () => {
  const text = JSON.stringify(await disclosed(judged.postId));
  expect(text).toContain('Judged words.');
  expect(text).toContain('More words in the same thread.');
  for (const words of [
    'Words in another thread.',
    'Words of somebody else.',
    'Told by somebody else.',
    elsewhere.postId,
    elsewhere.threadId,
  ])
    expect(text).not.toContain(words);
});

test('what is left out of a row says nothing: each of these values stands in no other row of the copy', async () => {
  const [face] = await api.database.rows<Record<string, string>>(
    `select encode(tag, 'hex') as tag, encode(mine, 'hex') as mine, encode(case_hash, 'hex') as case_hash
       from persona join post on post.persona_id = persona.id where post.id = $1`,
    [judged.postId],
  );
  const tables = await api.database.rows<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const rows = (
    await Promise.all(tables.map(({ name }) => api.database.rows<{ row: string }>(`select t::text as row from "${name}" t`)))
  ).flat();
  for (const value of Object.values(face!)) expect(rows.filter(({ row }) => row.includes(value))).toHaveLength(1);
});

/** Columns of the face whose value, of the length of an id or longer, also stands on a face in another thread. */
async function sharedWithOtherFaces(): Promise<string[]> {
  const faces = await api.database.rows<{ face: Record<string, unknown> }>('select to_jsonb(persona) as face from persona');
  const { tables } = (await disclosed(judged.postId))!;
  const own = faces.find(({ face }) => face['id'] === tables.persona[0]?.['id'])!.face;
  const others = faces.filter(({ face }) => face['space'] !== own['space']);
  return Object.keys(own).filter((column) => {
    const value = own[column];
    return typeof value === 'string' && value.length >= 32 && others.some(({ face }) => face[column] === value);
  });
}

test('a face shares no value with the faces of other threads; control: a number of the member’s own on both would be seen', async () => {
  expect(await sharedWithOtherFaces()).toEqual([]);
  await api.database.rows(`alter table persona add column number_control uuid default '00000000-0000-4000-8000-000000000001'`);
  expect(await sharedWithOtherFaces()).toEqual(['number_control']);
  await api.database.rows('alter table persona drop column number_control');
});

test('a post is found by its id and by its address; anything else is told to be none', async () => {
  const byId = await disclosed(judged.postId);
  expect(byId?.postId).toBe(judged.postId);
  expect(await disclosed(`https://forum.example/fi/threads/${judged.threadId}#post-1`)).toEqual(byId);
  expect(await disclosed(`https://forum.example/fi/threads/${judged.threadId}#post-99`)).toBeNull();
  expect(await disclosed('Quiet Birch')).toBeNull();
});

test('control: an account behind the face, a table that names it, or a row left out would be reported', async () => {
  await api.database.rows('create table account_control (id uuid primary key)');
  await api.database.rows('insert into account_control values (gen_random_uuid())');
  await api.database.rows('alter table persona add column account_id uuid references account_control');
  await api.database.rows('update persona set account_id = (select id from account_control)');
  expect(await unexplained()).toContain('account_control');
  expect(JSON.stringify(await disclosed(judged.postId))).toContain('account_id');
  await api.database.rows('alter table persona drop column account_id');
  await api.database.rows('drop table account_control');
  await api.database.rows('create table visit_control (id uuid primary key, persona_id uuid references persona)');
  await api.database.rows('insert into visit_control select gen_random_uuid(), id from persona');
  expect(await unexplained()).toEqual(['visit_control']);
  await api.database.rows('drop table visit_control');
  expect(await unexplained()).toEqual([]);
});
