import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import {
  clearAway,
  databaseUrl,
  eventually,
  makeFolder,
  notedPid,
  postgresOf,
  processesOf,
  tryStart,
  whoAnswers,
  type TriedStart,
} from './stand-in/try-start.ts';

jest.setTimeout(60_000);

/** All tests use one data folder, so that only the first start has to make a database. */
let folder: string;
let dataDir: string;
let running: TriedStart;
const starts: TriedStart[] = [];

beforeAll(() => {
  folder = makeFolder();
  dataDir = join(folder, 'data');
});
afterAll(() => clearAway(starts, folder));

async function start(): Promise<void> {
  running = await tryStart(dataDir);
  starts.push(running);
  await running.running();
}

async function stop(): Promise<void> {
  running.process.kill('SIGTERM');
  await running.exit;
}

/** Runs SQL as soon as the database answers. */
async function ask(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  let rows: pg.QueryResultRow[] = [];
  await eventually(async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      rows = (await client.query(sql)).rows;
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  });
  return rows;
}

function kill(pid: number | null): void {
  if (!pid) throw new Error('There is no process to kill.');
  process.kill(pid, 'SIGKILL');
}

describe('while it runs', () => {
  beforeAll(start);
  afterAll(stop);

  test.each(['webUrl', 'apiUrl'] as const)('what answers at %s comes back after a kill', async (address) => {
    const before = await whoAnswers(running[address]);
    kill(before);
    await eventually(async () => ![null, before].includes(await whoAnswers(running[address])));
    expect(running.output()).toContain('stopped (SIGKILL); starting it again.');
  });

  test('the worker, which nobody asks anything, comes back after a kill too', async () => {
    const before = notedPid(dataDir, 'worker');
    kill(before);
    await eventually(() => running.output().includes('The worker stopped (SIGKILL); starting it again.'));
    await eventually(() => existsSync(join(dataDir, 'run', 'worker.json')) && notedPid(dataDir, 'worker') !== before);
  });

  test('the database comes back after a kill with what it had acknowledged', async () => {
    const { url } = databaseUrl(running);
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS number');
    kill(postgresOf(dataDir));
    await eventually(() => running.output().includes('The database stopped; starting it again.'));
    expect(await ask(url, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
  });

  test('the database comes back at the same address after its guardian is killed', async () => {
    const { url } = databaseUrl(running);
    const [guardian, postgres] = [notedPid(dataDir, 'database'), postgresOf(dataDir)];
    kill(guardian);
    await eventually(() => running.output().includes('The database stopped (SIGKILL)'));
    await eventually(() => !processesOf(dataDir).includes(postgres));
    expect(await ask(url, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
  });
});

test('what is killed before it has ever answered is tried again', async () => {
  const first = tryStart(dataDir);
  const note = join(dataDir, 'run', 'api.json');
  // A note is there before its words are.
  await eventually(() => existsSync(note) && readFileSync(note, 'utf8').endsWith('}'));
  kill((JSON.parse(readFileSync(note, 'utf8')) as { pid: number }).pid);
  running = await first;
  starts.push(running);
  await running.running();
  await stop();
});

describe('the next start', () => {
  afterEach(stop);

  test('finds nothing left of a killed supervisor, because everything noticed and stopped', async () => {
    await start();
    kill(running.process.pid ?? null);
    await eventually(() => processesOf(dataDir).length === 0);
    await start();
  });

  test('ends what a kill of the supervisor and the guardian left, and keeps the data', async () => {
    await start();
    const [guardian, orphan] = [notedPid(dataDir, 'database'), postgresOf(dataDir)];
    kill(running.process.pid ?? null);
    kill(guardian);
    await start();
    expect(postgresOf(dataDir)).not.toBe(orphan);
    expect(processesOf(dataDir)).not.toContain(orphan);
    expect(await ask(databaseUrl(running).url, 'SELECT number FROM kept')).toEqual([{ number: 42 }]);
  });

  test('works with a postmaster.pid that a power cut left empty', async () => {
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, '');
    chownSync(pidFile, statSync(dirname(pidFile)).uid, statSync(dirname(pidFile)).gid);
    await start();
  });

  test('ends no stranger whose number stands in an old note', async () => {
    const stranger = { pid: process.pid, startedAt: '1', command: 'some other program' };
    for (const name of ['web', 'worker', 'api', 'database', 'supervisor']) {
      writeFileSync(join(dataDir, 'run', `${name}.json`), JSON.stringify(stranger));
    }
    await start();
  });
});
