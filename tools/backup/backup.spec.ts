import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { eventually } from '../start/stand-in/try-start.ts';

jest.setTimeout(120_000);

const script = (name: string): string => join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', `${name}.js`);

let server: TestDatabase;
let url: string;
let dataDir: string;

beforeAll(async () => {
  server = await startTestDatabase();
  url = await newDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'rinnalla-backup-'));
  expect(spawnSync(process.execPath, [script('migrate')], { env: environment(), stdio: 'ignore' }).status).toBe(0);
  await ask(
    url,
    `insert into sealed_item (address, sealed, month) select sha256(n::text::bytea), sha256((-n)::text::bytea), '2026-11' from generate_series(1, 150000) n`,
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => rmSync(join(dataDir, 'backups'), { recursive: true, force: true }));

const environment = (databaseUrl = url, folder = dataDir): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  RINNALLA_MODE: 'production',
  RINNALLA_URL: 'https://forum.example',
  RINNALLA_DATA_DIR: folder,
});

async function newDatabase(): Promise<string> {
  const name = `backup_${randomUUID().slice(0, 8)}`;
  await ask(server.url, `create database ${name}`);
  return new URL(`/${name}`, server.url).href;
}

async function ask<Row extends object>(databaseUrl: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

const backups = (): string[] => (existsSync(join(dataDir, 'backups')) ? readdirSync(join(dataDir, 'backups')) : []);
const commanded = (verb: string[], databaseUrl = url): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script('backup-command'), ...verb], {
    env: environment(databaseUrl),
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};

test('a backup by hand is made, verified, and put back, each in words', async () => {
  const made = commanded(['make']);
  expect(made).toEqual({ status: 0, said: expect.stringContaining('read back and whole') });
  const [name = ''] = backups().filter((each) => each !== 'erasures.json');
  expect(commanded(['verify'])).toEqual({ status: 0, said: expect.stringMatching(/ is whole: \d+ tables, 150\d{3} rows, of \d{4}-/) });
  const target = await newDatabase();
  const restored = commanded(['restore', join(dataDir, 'backups', name)], target);
  expect(restored).toEqual({ status: 0, said: expect.stringContaining('the same in every table as in the backup') });
  expect(await ask(target, 'select count(*)::int as count from sealed_item')).toEqual([{ count: 150_000 }]);
  expect(commanded(['restore', join(dataDir, 'backups', name)], target)).toEqual({
    status: 1,
    said: expect.stringContaining('The database is not empty'),
  });
});

test('killed in the middle, a backup leaves nothing that is taken for whole, and the next one clears it away', async () => {
  const child = spawn(process.execPath, [script('backup-command'), 'make'], { env: environment(), stdio: 'ignore' });
  const gone = once(child, 'exit');
  const part = join(dataDir, 'backups', 'under-way');
  await eventually(() => existsSync(join(part, 'sealed_item.copy.gz')));
  child.kill('SIGKILL');
  await gone;
  expect(backups()).toEqual(['under-way']);
  expect(commanded(['verify'])).toEqual({ status: 1, said: expect.stringContaining('There is no backup yet') });
  expect(commanded(['verify', part])).toEqual({ status: 1, said: expect.stringContaining('it is no backup, or only a part of one') });
  expect(commanded(['make']).status).toBe(0);
  expect(backups()).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), 'erasures.json']);
});

test('killed in the middle, a restore leaves a database on which no Rinnalla starts, until the restore is asked for again', async () => {
  expect(commanded(['make']).status).toBe(0);
  const [name = ''] = backups().filter((each) => each !== 'erasures.json');
  const folder = join(dataDir, 'backups', name);
  const target = await newDatabase();
  const child = spawn(process.execPath, [script('backup-command'), 'restore', folder], { env: environment(target), stdio: 'ignore' });
  const gone = once(child, 'exit');
  await eventually(async () =>
    (await ask(target, `select to_regclass('sealed_item') as there`)).some((row) => 'there' in row && row.there !== null),
  );
  child.kill('SIGKILL');
  await gone;
  const start = spawnSync(process.execPath, [script('migrate')], { env: environment(target), encoding: 'utf8' });
  expect(start.status).not.toBe(0);
  expect(start.stderr).toContain('run npm run restore with it once more');
  await eventually(
    async () =>
      (await ask(target, `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)).length === 0,
  );
  expect(commanded(['restore', folder], target).status).toBe(0);
  expect(spawnSync(process.execPath, [script('migrate')], { env: environment(target), stdio: 'ignore' }).status).toBe(0);
});

test('a folder that is no backup, and a database that does not answer, are each told in a sentence', () => {
  expect(commanded(['restore', tmpdir()])).toEqual({
    status: 1,
    said: expect.stringContaining('is no backup, or only a part of one. Take another'),
  });
  const nowhere = new URL(url);
  nowhere.port = '1';
  expect(commanded(['make'], nowhere.href)).toEqual({ status: 1, said: expect.stringContaining('The database does not answer') });
});
