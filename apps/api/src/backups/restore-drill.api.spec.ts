import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { decideOpenReviews, life, report } from '../../test/life-under-test.ts';
import type { Life } from '../../test/life-under-test.ts';
import { leave, startWorkerUnderTest } from '../../test/leaving-under-test.ts';
import {
  ask,
  copyErasuresOf,
  emptyDatabase,
  everythingIn,
  newBackup,
  newBackupOf,
  restoreElsewhere,
} from '../../test/restore-under-test.ts';
import { migrateDatabase, migrationNames } from '../platform/database/migrate-database.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { verifyBackup } from './verify-backup.ts';

jest.setTimeout(60_000);

let api: ApiUnderTest;
let left: Life;
let stays: Life;
/** Of the time before anybody left. */
let backup: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  left = await life(api);
  stays = await life(api);
  await report(api, left);
  await report(api, stays);
  await decideOpenReviews(api);
  backup = await newBackup(api);
});
afterAll(() => api.stop());

const manifestOf = async (folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  if ('problem' in manifest) throw new Error(manifest.problem);
  return manifest;
};
const wordsIn = (text: string, { words }: Life): string[] => Object.values(words).filter((word) => text.includes(word));
const copyBeside = (name: string): string => {
  const copy = join(dirname(backup), name);
  cpSync(backup, copy, { recursive: true });
  return copy;
};

test('restore drill: put back elsewhere, every table has the same rows and the same hash', async () => {
  const restored = await restoreElsewhere(backup);
  expect(restored).toMatchObject({ kind: 'restored', erasedAgain: 0 });
  const { tables } = await manifestOf(backup);
  const rowsOf = (url: string, table: string): Promise<{ row: string }[]> => ask(url, `select t::text as row from "${table}" t order by 1`);
  for (const { name, rows } of tables) {
    const there = await rowsOf(restored.databaseUrl, name);
    expect([name, there.length, there]).toEqual([name, rows, await rowsOf(api.databaseUrl, name)]);
  }
  expect(tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(8);
  const again = await newBackupOf(restored.databaseUrl, join(api.dataDir, 'of-the-restored'));
  expect((await manifestOf(again)).tables).toEqual(tables);
});

test('nobody is signed in on what was put back: a backup holds no session, no staff session, no code of a day', async () => {
  const [there] = await ask<{ count: number }>(api.databaseUrl, 'select count(*)::int as count from session');
  expect(there?.count).toBeGreaterThan(0);
  const held = readdirSync(backup);
  expect(held).toContain('credential.copy.gz');
  expect(held.filter((name) => /^(staff_)?session|join_code|challenge/.test(name))).toEqual([]);
  const restored = await restoreElsewhere(backup);
  expect(await ask(restored.databaseUrl, 'select 1 from session union all select 1 from staff_session')).toEqual([]);
});

test('a backup lies closed to others, and its rows in an order that says nothing', async () => {
  expect(statSync(backup).mode & 0o777).toBe(0o700);
  expect(readdirSync(backup).map((name) => statSync(join(backup, name)).mode & 0o777)).toEqual(readdirSync(backup).map(() => 0o600));
  const ids = gunzipSync(readFileSync(join(backup, 'post.copy.gz')))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]);
  expect(ids).toEqual([...ids].sort());
  const written = (await ask<{ id: string }>(api.databaseUrl, 'select id::text from post order by xmin::text::bigint')).map(({ id }) => id);
  expect(written).not.toEqual(ids);
});

test('what was put back is settled afresh: all rows of a table lie in one transaction', async () => {
  const restored = await restoreElsewhere(backup);
  const [post] = await ask<{ transactions: number }>(
    restored.databaseUrl,
    'select count(distinct xmin::text)::int as transactions from post',
  );
  expect(post?.transactions).toBe(1);
});

test('a changed byte is found, wherever it lies, and its table named; control: the untouched copy is whole', async () => {
  const copy = copyBeside('copy-to-change');
  expect(await verifyBackup(copy)).toMatchObject({ kind: 'whole' });
  const file = join(copy, 'revision.copy.gz');
  const bytes = readFileSync(file);
  for (const place of [0, 4, 9, Math.floor(bytes.length / 2), bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(file, changed);
    expect(await verifyBackup(copy)).toEqual({ kind: 'broken', problems: [expect.stringMatching(/ (damaged|changed) table revision$/)] });
  }
  writeFileSync(file, bytes.subarray(0, bytes.length - 20));
  expect(await verifyBackup(copy)).toEqual({ kind: 'broken', problems: ['holds a damaged table revision'] });
  const database = await emptyDatabase();
  expect(await restoreElsewhere(copy, database)).toMatchObject({ kind: 'problem', problem: expect.stringContaining('table revision') });
  expect(await everythingIn(database)).toBe('');
});

test('a backup that lacks a table, or whose own list was changed, is not taken for whole', async () => {
  const copy = copyBeside('copy-to-shorten');
  rmSync(join(copy, 'reaction.copy.gz'));
  expect(await verifyBackup(copy)).toEqual({ kind: 'broken', problems: ['lacks the table reaction'] });
  const list = join(copy, 'manifest.json');
  writeFileSync(list, readFileSync(list, 'utf8').replace('"name": "reaction"', '"name": "reactions"'));
  expect(await verifyBackup(copy)).toEqual({ kind: 'broken', problems: ['has a manifest.json that was changed'] });
  rmSync(list);
  expect(await verifyBackup(copy)).toEqual({
    kind: 'broken',
    problems: ['has no manifest.json, so it is no backup, or only a part of one'],
  });
});

test('nothing is written over: a database that holds anything is refused and stays as it is', async () => {
  const before = await everythingIn(api.databaseUrl);
  expect(await restoreElsewhere(backup, api.databaseUrl)).toMatchObject({
    kind: 'problem',
    problem: expect.stringContaining('The database is not empty'),
  });
  expect(await everythingIn(api.databaseUrl)).toBe(before);
});

test('no Rinnalla starts on a database that was put back in part, and asking again puts back all of it', async () => {
  const database = await emptyDatabase();
  await migrateDatabase(database, migrationNames().slice(0, 4));
  await ask(database, 'create table restore_under_way (day text)');
  await expect(migrateDatabase(database)).rejects.toThrow('run npm run restore with it once more');
  expect(await restoreElsewhere(backup, database)).toMatchObject({ kind: 'restored' });
  await migrateDatabase(database);
  expect(wordsIn(await everythingIn(database), stays)).toEqual(Object.values(stays.words));
});

test('judging test H: a backup from before an erasure, put back elsewhere, brings back no erased text and no way in', async () => {
  const phraseOpens = async (databaseUrl: string): Promise<number> => (await ask(databaseUrl, 'select 1 from credential')).length;
  const worker = await startWorkerUnderTest();
  await leave(api, left.member);
  await worker.round(0);
  await worker.stop();
  const stale = await restoreElsewhere(backup);
  const control = await everythingIn(stale.databaseUrl);
  expect(wordsIn(control, left)).toEqual(Object.values(left.words));
  await copyErasuresOf(api);
  const restored = await restoreElsewhere(backup);
  expect(restored).toMatchObject({ kind: 'restored' });
  expect(stale).toMatchObject({ erasedAgain: 0 });
  const text = await everythingIn(restored.databaseUrl);
  expect(wordsIn(text, left)).toEqual([]);
  expect(wordsIn(text, stays)).toEqual(Object.values(stays.words));
  expect(await phraseOpens(restored.databaseUrl)).toBe((await phraseOpens(stale.databaseUrl)) - 1);
});

test('there is one copy of what is erased beside all backups, and none in any', async () => {
  await newBackup(api);
  const folder = dirname(backup);
  expect(readdirSync(folder).filter((name) => name.startsWith('erasures'))).toEqual(['erasures.json']);
  expect(readdirSync(backup).filter((name) => name.includes('erasure'))).toEqual([]);
  const file = statSync(join(folder, 'erasures.json'));
  expect([file.mode & 0o777, file.mtimeMs]).toEqual([0o600, 0]);
});

test('where nobody knows what was erased since, nothing is put back unless that is asked for; a damaged list is named', async () => {
  const alone = join(api.dataDir, 'moved', 'backup');
  cpSync(backup, alone, { recursive: true });
  const database = await emptyDatabase();
  expect(await restoreElsewhere(alone, database)).toMatchObject({ kind: 'problem', problem: expect.stringContaining('would come back') });
  writeFileSync(join(alone, '..', 'erasures.json'), '{"waiting": [');
  expect(await restoreElsewhere(alone, database)).toMatchObject({
    kind: 'problem',
    problem: expect.stringContaining('erasures.json is damaged'),
  });
  expect(await everythingIn(database)).toBe('');
});
