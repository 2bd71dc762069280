import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import {
  clearAway,
  databaseUrl,
  eventually,
  makeFolder,
  processesOf,
  tryStart,
  whoAnswers,
  type TriedStart,
} from './stand-in/try-start.ts';

jest.setTimeout(60_000);

let folder: string;
let dataDir: string;
let starts: TriedStart[];

beforeEach(() => {
  folder = makeFolder();
  dataDir = join(folder, 'data');
  starts = [];
});
afterEach(() => clearAway(starts, folder));

async function start(environment: Record<string, string> = {}): Promise<TriedStart> {
  const one = await tryStart(dataDir, environment);
  starts.push(one);
  return one;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a first start answers on both ports, keeps its secrets to itself, and Ctrl-C leaves no process', async () => {
  const first = await start();
  await first.running();
  expect(await whoAnswers(first.webUrl)).not.toBeNull();
  expect(await whoAnswers(first.apiUrl)).not.toBeNull();
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(processesOf(dataDir).length).toBeGreaterThan(3);

  first.process.kill('SIGINT');
  expect(await first.exit).toBe(0);
  expect(first.output()).toContain('Stopped.');
  expect(processesOf(dataDir)).toEqual([]);
});

test('a second start finds what the first one kept, and db:url reads it', async () => {
  const first = await start();
  await first.running();
  await ask(databaseUrl(first).url, 'CREATE TABLE kept AS SELECT 42 AS number');
  first.process.kill('SIGTERM');
  await first.exit;
  const stopped = databaseUrl(first);
  expect(stopped).toMatchObject({ url: '', code: 1 });
  expect(stopped.problem).toContain('npm start');

  const second = await start();
  await second.running();
  expect(await ask(databaseUrl(second).url, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
});

test('the embedded database keeps what people write out of its log and what it has promised on disk', async () => {
  const first = await start();
  await first.running();
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'log_statement', 'log_min_error_statement', 'listen_addresses'];
  const rows = await ask<{ name: string; setting: string }>(
    databaseUrl(first).url,
    `SELECT name, setting FROM pg_settings WHERE name IN (${names.map((name) => `'${name}'`).join(',')})`,
  );
  expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    listen_addresses: '127.0.0.1',
  });
  await expect(ask(databaseUrl(first).url, `SELECT 'what somebody wrote'::uuid`)).rejects.toThrow('what somebody wrote');
  const log = readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8');
  expect(log).toContain('ready to accept connections');
  expect(log).not.toContain('what somebody wrote');
});

test('the web process is given no way into the database, and the API none into the cookies', async () => {
  const first = await start();
  await first.running();
  const environmentOf = async (url: string) => {
    return readFileSync(`/proc/${await whoAnswers(url)}/environ`, 'utf8').split('\0');
  };
  const [web, api] = [await environmentOf(first.webUrl), await environmentOf(first.apiUrl)];
  expect(web.filter((line) => line.includes('postgres://'))).toEqual([]);
  expect(api.filter((line) => line.includes('postgres://'))).toHaveLength(1);
  expect(web.filter((line) => line.startsWith('RINNALLA_WEB_KEY='))).toHaveLength(1);
  expect(api.filter((line) => line.startsWith('RINNALLA_WEB_KEY='))).toEqual([]);
  expect(api.filter((line) => /^RINNALLA_PEPPER=[\w-]{43}$/.test(line))).toHaveLength(1);
  expect(web.filter((line) => /^RINNALLA_PEPPER=./.test(line))).toEqual([]);
});

test('a data folder from before there was a pepper gets one at the next start, and keeps it', async () => {
  const file = join(dataDir, 'secrets.json');
  const secrets = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const startOnce = async () => {
    const one = await start();
    await one.running();
    one.process.kill('SIGTERM');
    await one.exit;
    return secrets();
  };
  const { pepper: _first, ...others } = await startOnce();
  writeFileSync(file, JSON.stringify(others), { mode: 0o600 });
  const added = await startOnce();
  expect(added).toMatchObject({ ...others, pepper: expect.stringMatching(/^[\w-]{43}$/) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await startOnce()).toEqual(added);
});

test('a second start on the same data folder says where the first one runs, and leaves it alone', async () => {
  const first = await start({ RINNALLA_URL: 'https://forum.example' });
  await first.running();
  const second = await start();
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain('already runs');
  expect(second.output()).toContain('https://forum.example');
  expect(await whoAnswers(first.webUrl)).not.toBeNull();
});

test('stopping in the middle of a start leaves no process', async () => {
  const first = await start();
  await eventually(() => first.output().includes('Starting the database'));
  first.process.kill('SIGINT');
  expect(await first.exit).toBe(0);
  expect(processesOf(dataDir)).toEqual([]);
});
