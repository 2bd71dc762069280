import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { clearAway, makeFolder, postgresOf, processesOf, tryStart, type TriedStart } from '../start/stand-in/try-start.ts';
import { withDatabase } from './open-database.ts';
import type { Problem } from './problem.ts';

jest.setTimeout(60_000);

const script = (name: string): string => join(import.meta.dirname, '..', 'start', 'stand-in', `${name}.ts`);
const changes = {
  programs: { build: script('nothing'), migrate: script('nothing'), api: script('api'), worker: script('worker'), web: script('web') },
  neededSpace: 1,
  print: () => undefined,
};

let folder: string;
let dataDir: string;
let starts: TriedStart[];

beforeEach(() => {
  folder = makeFolder();
  dataDir = join(folder, 'data');
  starts = [];
  Object.assign(process.env, { RINNALLA_DATA_DIR: dataDir, DATABASE_URL: '' });
});
afterEach(async () => {
  delete process.env.RINNALLA_DATA_DIR;
  delete process.env.DATABASE_URL;
  await clearAway(starts, folder);
});

const open = <Result>(work: (url: string) => Promise<Result>): Promise<Result | Problem> => withDatabase(work, changes);

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(sql);
  await client.end();
  return rows[0]?.answer;
}

async function start(): Promise<TriedStart> {
  const one = await tryStart(dataDir);
  starts.push(one);
  return one;
}

test('where nothing runs, the database is there for as long as the work takes, and keeps what it was given', async () => {
  await open((url) => ask(url, `create table kept as select 42 as answer`));
  expect(processesOf(dataDir)).toEqual([]);
  expect(await open((url) => ask(url, 'select answer from kept'))).toBe(42);
});

test('work that fails leaves no database running', async () => {
  await expect(open(() => Promise.reject(new Error('as planned')))).rejects.toThrow('as planned');
  expect(processesOf(dataDir)).toEqual([]);
});

test('while Rinnalla runs, its own database is used and goes on running', async () => {
  await (await start()).running();
  const server = postgresOf(dataDir);
  expect(await open((url) => ask(url, 'select 1 as answer'))).toBe(1);
  expect(postgresOf(dataDir)).toBe(server);
});

test('while the work goes on, neither a start nor another command opens the same database', async () => {
  const others = await open(async () => {
    const second = await open(async () => 'opened twice');
    const refused = await start();
    return { second, code: await refused.exit, output: refused.output() };
  });
  const sentence = `Another command works on ${dataDir}: wait until it is done, or stop it first with: kill ${process.pid}`;
  expect(others).toMatchObject({ second: { kind: 'problem', problem: sentence }, code: 1 });
  expect(others).toHaveProperty('output', expect.stringContaining(sentence));
});

test("the operator's own database is used as it is, and nothing is started beside it", async () => {
  process.env.DATABASE_URL = 'postgres://somebody@db.example/rinnalla';
  expect(await open(async (url) => [url, processesOf(dataDir)])).toEqual(['postgres://somebody@db.example/rinnalla', []]);
});

test('a setting that makes no sense is a problem, not a crash', async () => {
  process.env.DATABASE_URL = 'mysql://db.example';
  expect(await open(async (url) => url)).toMatchObject({ kind: 'problem', problem: expect.stringContaining('DATABASE_URL') });
});
