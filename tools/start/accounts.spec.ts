import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { accountFor } from '../database/system-account.ts';
import { readPlace } from './embedded-database.ts';
import {
  clearAway,
  databaseUrl,
  eventually,
  makeFolder,
  notedPid,
  postgresOf,
  processesOf,
  tryStart,
  type TriedStart,
} from './stand-in/try-start.ts';

jest.setTimeout(60_000);

const nobody = accountFor('');
/** Only root can become someone else; for an ordinary user every other test of the start is the proof. */
const asRoot = nobody ? test : test.skip;

let folder: string;
let starts: TriedStart[];

beforeEach(() => {
  folder = makeFolder();
  starts = [];
});
afterEach(() => clearAway(starts, folder));

async function start(dataDir: string, account: typeof nobody): Promise<TriedStart> {
  const one = await tryStart(dataDir, {}, account);
  starts.push(one);
  await one.running();
  return one;
}

asRoot('an ordinary user starts it in a folder of its own, closed to others', async () => {
  chownSync(folder, nobody?.uid ?? 0, nobody?.gid ?? 0);
  const dataDir = join(folder, 'data');
  await start(dataDir, nobody);
  expect(statSync(dataDir)).toMatchObject({ uid: nobody?.uid });
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

asRoot('root starts it below a folder that is closed to everyone else, and is told where the database lies', async () => {
  const closed = makeFolder(0o700);
  const dataDir = join(closed, 'data');
  const first = await start(dataDir, null);
  const place = readPlace(dataDir);
  const lies = place?.kind === 'place' ? place.folder : '';
  expect(first.output()).toContain(`the database itself lies in ${lies}.`);
  expect(statSync(lies)).toMatchObject({ uid: nobody?.uid });
  expect(statSync(lies).mode & 0o777).toBe(0o700);
  expect(databaseUrl(first).code).toBe(0);
  await clearAway(starts, closed);
  rmSync(dirname(lies), { recursive: true });
});

asRoot('a data folder that was removed leaves a database outside of it that the next start names, and does not open', async () => {
  const closed = makeFolder(0o700);
  const dataDir = join(closed, 'data');
  const first = await start(dataDir, null);
  const before = readPlace(dataDir);
  first.process.kill('SIGTERM');
  await first.exit;
  rmSync(dataDir, { recursive: true });
  const second = await start(dataDir, null);
  const [old, current] = [before, readPlace(dataDir)].map((place) => (place?.kind === 'place' ? dirname(place.folder) : ''));
  expect(second.output()).toContain(`To remove it: rm -r ${old}`);
  expect(current).not.toBe(old);
  await clearAway(starts, closed);
  for (const place of [old, current]) if (place && existsSync(place)) rmSync(place, { recursive: true });
});

asRoot('a database of another user is refused with a sentence', async () => {
  chownSync(folder, nobody?.uid ?? 0, nobody?.gid ?? 0);
  const dataDir = join(folder, 'data');
  const first = await start(dataDir, nobody);
  first.process.kill('SIGTERM');
  await first.exit;
  chownSync(join(dataDir, 'postgres'), 12_345, 12_345);
  const second = await tryStart(dataDir, {}, nobody);
  starts.push(second);
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain('belongs to another user');
});

asRoot('root goes on with the database of the user who made it', async () => {
  chownSync(folder, nobody?.uid ?? 0, nobody?.gid ?? 0);
  const dataDir = join(folder, 'data');
  const first = await start(dataDir, nobody);
  first.process.kill('SIGTERM');
  await first.exit;
  await start(dataDir, null);
  expect(statSync(join(dataDir, 'postgres'))).toMatchObject({ uid: nobody?.uid });
});

asRoot('root starts it in an empty folder that is closed, and the database lies in it', async () => {
  const closed = makeFolder(0o700);
  const first = await start(closed, null);
  expect(readPlace(closed)).toMatchObject({ folder: join(closed, 'postgres') });
  expect(first.output()).not.toContain('the database itself lies in');
  expect(statSync(closed).mode & 0o777).toBe(0o711);
  await clearAway(starts, closed);
});

asRoot("root's folder with other things in it stays closed", async () => {
  const closed = makeFolder(0o700);
  writeFileSync(join(closed, 'letter'), 'private');
  const first = await start(closed, null);
  expect(statSync(closed).mode & 0o777).toBe(0o700);
  const place = readPlace(closed);
  expect(first.output()).toContain('the database itself lies in');
  await clearAway(starts, closed);
  if (place?.kind === 'place') rmSync(dirname(place.folder), { recursive: true });
});

test('a number in postmaster.pid that now belongs to some other program stops neither the start nor that program', async () => {
  if (nobody) chownSync(folder, nobody.uid, nobody.gid);
  const dataDir = join(folder, 'data');
  const first = await start(dataDir, nobody);
  for (const pid of [first.process.pid, notedPid(dataDir, 'database'), postgresOf(dataDir)]) process.kill(pid ?? NaN, 'SIGKILL');
  await eventually(() => processesOf(dataDir).length === 0);
  const stranger = spawn('sleep', ['600'], { ...nobody });
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(pidFile, [String(stranger.pid), ...readFileSync(pidFile, 'utf8').split('\n').slice(1)].join('\n'));
  await start(dataDir, nobody);
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  stranger.kill();
});
