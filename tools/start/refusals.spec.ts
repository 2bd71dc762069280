import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { accountFor } from '../database/system-account.ts';
import { clearAway, makeFolder, processesOf, tryStart, type TriedStart } from './stand-in/try-start.ts';

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

/** Starts, expects it to refuse, and answers its words; no refusal may show a stack or leave a process. */
async function refusal(environment: Record<string, string> = {}, account: ReturnType<typeof accountFor> = null): Promise<string> {
  const one = await tryStart(dataDir, environment, account);
  starts.push(one);
  expect(await one.exit).toBe(1);
  expect(one.output()).not.toMatch(/\n\s+at /);
  expect(processesOf(dataDir)).toEqual([]);
  return one.output();
}

async function startAndStop(): Promise<void> {
  const one = await tryStart(dataDir);
  starts.push(one);
  await one.running();
  one.process.kill('SIGTERM');
  await one.exit;
}

test('a setting that makes no sense is named with its cure', async () => {
  expect(await refusal({ PORT: 'abc' })).toContain('PORT is "abc"');
});

test.each(['PORT', 'API_PORT'])('a %s in use is named with who holds it and the way round', async (setting) => {
  const server = createServer().listen({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const said = await refusal({ [setting]: String(port) });
  server.close();
  expect(said).toContain(`Port ${port} is in use by process ${process.pid}`);
  expect(said).toMatch(new RegExp(`\\b${setting}=\\d+ npm start`));
});

test('a data folder that is a file', async () => {
  writeFileSync(dataDir, 'a file');
  expect(await refusal()).toContain(`${dataDir} is a file, but must be a folder`);
});

test('a data folder below a file', async () => {
  writeFileSync(dataDir, 'a file');
  dataDir = join(dataDir, 'below');
  expect(await refusal()).toContain('part of it is a file');
});

test('a data folder that may not be written', async () => {
  const account = accountFor('');
  chmodSync(folder, 0o555);
  const said = await refusal({}, account);
  chmodSync(folder, 0o755);
  expect(said).toContain(`You may not write ${folder}:`);
  expect(said).toContain('RINNALLA_DATA_DIR');
});

test('too little room on the disk', async () => {
  expect(await refusal({ STAND_IN_NEEDED_SPACE: '1e18' })).toMatch(/has [\d.]+ GB free and Rinnalla needs 1000000000\.0 GB: make room/);
});

test('an API that does not start is shown by the end of its log', async () => {
  expect(await refusal({ STAND_IN_API: 'failing' })).toContain('The stand-in says why it fails.');
});

test('secrets that others can read', async () => {
  await startAndStop();
  chmodSync(join(dataDir, 'secrets.json'), 0o644);
  expect(await refusal()).toContain(`chmod 600 ${join(dataDir, 'secrets.json')}`);
});

test('secrets that belong to another database, are broken, or are gone', async () => {
  await startAndStop();
  const secrets = join(dataDir, 'secrets.json');
  writeFileSync(secrets, JSON.stringify({ webKey: 'w'.repeat(43), databasePassword: 'p'.repeat(43) }));
  expect(await refusal()).toContain('put back the secrets.json that belongs to it');
  writeFileSync(secrets, 'garbage');
  expect(await refusal()).toContain('put it back from your backup');
  renameSync(secrets, `${secrets}.gone`);
  expect(await refusal()).toContain('secrets.json is missing');
});

test('a database folder full of garbage', async () => {
  mkdirSync(join(dataDir, 'postgres'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), 'garbage');
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ webKey: 'w'.repeat(43), databasePassword: 'p'.repeat(43) }), {
    mode: 0o600,
  });
  expect(await refusal()).toContain(`The database in ${join(dataDir, 'postgres')} does not start`);
});

test('a database whose control file was overwritten', async () => {
  await startAndStop();
  writeFileSync(join(dataDir, 'postgres', 'global', 'pg_control'), Buffer.alloc(8192, 7));
  const said = await refusal();
  expect(said).toContain(`The database in ${join(dataDir, 'postgres')} does not start`);
  expect(said).toContain('mv ');
});
