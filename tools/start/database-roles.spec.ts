import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { databaseRoles, rolePasswordsAsEnvironment } from '@rinnalla/settings/database-roles';
import pg from 'pg';
import { startTestDatabase } from '../database/test-database.ts';
import { wayInAs } from '../database/way-in.ts';
import { clearAway, databaseUrl, makeFolder, notedPid, tryStart, whoAnswers, type TriedStart } from './stand-in/try-start.ts';

jest.setTimeout(240_000);

/** By what API, worker and commands enter the database that a start has brought up to date. */

const root = join(import.meta.dirname, '..', '..');
const script = (path: string): string => join(root, path);
const migrate = script('apps/api/dist/migrate.js');
const production = { RINNALLA_MODE: 'production', RINNALLA_URL: 'https://forum.example' };
const owned = 'enter the database as its owner';

let folder: string;
let dataDir: string;
let starts: TriedStart[];

beforeAll(() => {
  const built = spawnSync(process.execPath, [script('tools/build/build.ts'), 'api'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
});
beforeEach(() => {
  folder = makeFolder();
  dataDir = join(folder, 'data');
  starts = [];
});
afterEach(() => clearAway(starts, folder));

async function start(environment: Record<string, string> = {}): Promise<TriedStart> {
  const one = await tryStart(dataDir, { ...production, ...environment });
  starts.push(one);
  await one.running();
  return one;
}

/** The role by which a process enters, and how many passwords of roles it was given. */
function given(pid: number | null): { role: string | undefined; passwords: number } {
  const lines = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  const url = lines.find((line) => line.startsWith('DATABASE_URL='))?.slice('DATABASE_URL='.length) ?? '';
  return {
    role: URL.canParse(url) ? new URL(url).username : undefined,
    passwords: lines.filter((line) => /^RINNALLA_\w+_DATABASE_PASSWORD=./.test(line)).length,
  };
}

test('API and worker enter by a role of their own each and are given no other way in, also in a data folder from before there were roles', async () => {
  const file = join(dataDir, 'secrets.json');
  for (const _ of ['new', 'old']) {
    const one = await start({ STAND_IN_MIGRATE: migrate });
    expect(given(await whoAnswers(one.apiUrl))).toEqual({ role: 'rinnalla_api', passwords: 0 });
    expect(given(notedPid(dataDir, 'worker'))).toEqual({ role: 'rinnalla_worker', passwords: 0 });
    expect(given(await whoAnswers(one.webUrl))).toEqual({ role: undefined, passwords: 0 });
    expect(new URL(databaseUrl(one).url).username).toBe('rinnalla');
    expect(one.output()).not.toContain(owned);
    one.process.kill('SIGTERM');
    await one.exit;
    const { rolePasswords: _gone, ...others } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(others), { mode: 0o600 });
  }
});

test('where nobody made the roles, the start says so and goes on; control of the test above', async () => {
  const one = await start();
  expect(given(await whoAnswers(one.apiUrl)).role).toBe('rinnalla');
  expect(one.output()).toContain(owned);
});

test('on a PostgreSQL whose owner may not make roles, what has to be run is said, without a password; run by who may, it opens', async () => {
  const server = await startTestDatabase();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create role small login password 'small'`);
  await client.query('create database forum owner small');
  const url = new URL(server.url);
  Object.assign(url, { username: 'small', password: 'small', pathname: '/forum' });
  const passwords = { api: 'a'.repeat(43), worker: 'w'.repeat(43), reader: 'r'.repeat(43) };
  const run = () =>
    spawnSync(process.execPath, [migrate], {
      env: { ...process.env, ...production, DATABASE_URL: url.href, ...rolePasswordsAsEnvironment(passwords) },
      encoding: 'utf8',
    });
  const entering = () => Promise.all(databaseRoles.map(async (role) => (await wayInAs(url.href, role, passwords)) !== null));

  const refused = run();
  expect(refused.status).toBe(0);
  for (const password of Object.values(passwords)) expect(refused.stderr).not.toContain(password);
  expect(await entering()).toEqual([false, false, false]);
  await client.query(
    refused.stderr
      .split('\n')
      .filter((line) => line.startsWith('create role'))
      .join('\n'),
  );
  expect(run().stderr).toBe('');
  expect(await entering()).toEqual([true, true, true]);
  await client.end();
  await server.stop();
});
