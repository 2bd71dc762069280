import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { findProcess } from './running-process.ts';
import { startDurableTestDatabase, startTestDatabase, type DurableTestDatabase } from './test-database.ts';

jest.setTimeout(60_000);

async function ask(connectionString: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The processes and the folder behind a connection string. */
async function tracesOf(url: string): Promise<{ pids: number[]; folder: string }> {
  const [row] = await ask(url, `SELECT current_setting('data_directory') AS folder`);
  const folder = String(row?.folder);
  const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { pids: [pid], folder: join(folder, '..') };
}

function isLeft({ pids, folder }: { pids: number[]; folder: string }): boolean {
  return existsSync(folder) || pids.some((pid) => findProcess(pid) !== null);
}

test('two test databases know nothing of each other and leave nothing', async () => {
  const [one, other] = await Promise.all([startTestDatabase(), startTestDatabase()]);
  await ask(one.url, 'CREATE TABLE only_here (id int)');
  expect(await ask(other.url, `SELECT to_regclass('only_here') AS found`)).toEqual([{ found: null }]);
  const traces = await Promise.all([tracesOf(one.url), tracesOf(other.url)]);
  await Promise.all([one.stop(), other.stop()]);
  expect(traces.map(isLeft)).toEqual([false, false]);
});

test('a test run that is killed leaves no database behind', async () => {
  const run = spawn(process.execPath, [join(import.meta.dirname, 'stand-in', 'test-run.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(run.stdout, 'data')) as [Buffer];
  const traces = await tracesOf(said.toString('utf8').trim());
  expect(isLeft(traces)).toBe(true);
  run.kill('SIGKILL');
  while (isLeft(traces)) await pause(25);
  expect(readdirSync('/tmp')).not.toContain(traces.folder.split('/').at(-1));
});

/** Writes three hundred rows, each acknowledged, kills the server, and counts what is there afterwards. */
async function writeAndKill(database: DurableTestDatabase): Promise<number> {
  await ask(database.url, 'CREATE TABLE written (id int)');
  await ask(database.url, 'CHECKPOINT');
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  for (let id = 0; id < 300; id += 1) await client.query('INSERT INTO written VALUES ($1)', [id]);
  await database.kill();
  await client.end().catch(() => undefined);
  await database.restart();
  const [row] = await ask(database.url, 'SELECT count(*)::int AS count FROM written');
  return Number(row?.count);
}

test('every acknowledged write outlives a kill of the database', async () => {
  const database = await startDurableTestDatabase();
  expect(await writeAndKill(database).finally(() => database.stop())).toBe(300);
});

test('control: without synchronous commit the same kill loses writes', async () => {
  const careless = await startDurableTestDatabase({ synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB' });
  expect(await writeAndKill(careless).finally(() => careless.stop())).toBeLessThan(300);
});

test('the text search knows Finnish and Swedish letters', async () => {
  const database = await startTestDatabase();
  await ask(database.url, 'CREATE EXTENSION pg_trgm');
  const [row] = await ask(
    database.url,
    `SELECT similarity('öljy', 'ölju') > similarity('öljy', 'aljy') AS letters,
            to_tsvector('finnish', 'ÖLJYÄ') @@ to_tsquery('finnish', 'öljy') AS stem,
            (SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['ö','z','ä','å','a']) AS x) AS "order"`,
  );
  await database.stop();
  expect(row).toEqual({ letters: true, stem: true, order: 'azåäö' });
});
