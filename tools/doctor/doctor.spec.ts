import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { findFreePort } from '../database/free-port.ts';
import { startTestDatabase } from '../database/test-database.ts';
import { clearAway, makeFolder, tryStart, type TriedStart } from '../start/stand-in/try-start.ts';
import type { Finding } from './finding.ts';

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

/** What the doctor finds, by name, and its exit code. */
function consult(environment: Readonly<Record<string, string | undefined>>): { code: number | null; found: Map<string, Finding> } {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), '--json'], {
    env: { ...process.env, DATABASE_URL: '', RINNALLA_DATA_DIR: dataDir, ...environment },
    encoding: 'utf8',
  });
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return { code: status, found: new Map(findings.map((finding) => [finding.name, finding])) };
}

const freePorts = async () => ({ PORT: String(await findFreePort()), API_PORT: String(await findFreePort()) });

test('before the first start nothing is wrong, and nothing is made', async () => {
  const { code, found } = consult(await freePorts());
  expect([...found.values()].filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  expect(code).toBe(0);
  expect(existsSync(dataDir)).toBe(false);
});

test('a port in use is named with its holder', async () => {
  const server = createServer().listen({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, found } = consult({ ...(await freePorts()), PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(found.get('ports')).toMatchObject({ verdict: 'wrong', says: expect.stringContaining(`by process ${process.pid}`) });
});

test('secrets that others can read are named with the cure', async () => {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ webKey: 'w'.repeat(43), databasePassword: 'p'.repeat(43) }), {
    mode: 0o600,
  });
  expect(consult(await freePorts()).found.get('secrets')).toMatchObject({ verdict: 'ok' });
  chmodSync(join(dataDir, 'secrets.json'), 0o644);
  const { code, found } = consult(await freePorts());
  expect(code).toBe(1);
  expect(found.get('secrets')).toMatchObject({ verdict: 'wrong', says: expect.stringContaining('chmod 600') });
});

test('a setting that makes no sense is named, and what does not depend on it is still looked at', () => {
  const { code, found } = consult({ PORT: 'abc' });
  expect(code).toBe(1);
  expect(found.get('settings')).toMatchObject({ verdict: 'wrong', says: expect.stringContaining('PORT is "abc"') });
  expect(found.get('clock')).toMatchObject({ verdict: 'ok' });
});

test('beside a running Rinnalla its ports are its own, and its database keeps what it has promised', async () => {
  const start = await tryStart(dataDir);
  starts.push(start);
  await start.running();
  const { code, found } = consult(start.environment);
  expect([...found.values()].filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  for (const name of ['web pages', 'API', 'worker', 'letters', 'durability', 'database log', 'statement limit', 'database clock'])
    expect(found.get(name)).toMatchObject({ verdict: 'ok' });
  expect(found.get('schema')).toMatchObject({ verdict: 'look' });
  expect(code).toBe(0);
});

test('an API that does not answer is named with its log', async () => {
  const start = await tryStart(dataDir);
  starts.push(start);
  await start.running();
  const { code, found } = consult({ ...start.environment, ...(await freePorts()) });
  expect(code).toBe(1);
  expect(found.get('API')).toMatchObject({ verdict: 'wrong', cure: expect.stringContaining('api.log') });
});

test('a database that loses what it has acknowledged is wrong', async () => {
  const database = await startTestDatabase();
  const { code, found } = consult({ ...(await freePorts()), DATABASE_URL: database.url });
  await database.stop();
  expect(code).toBe(1);
  expect(found.get('durability')).toMatchObject({ verdict: 'wrong', cure: expect.stringContaining('fsync=on') });
});

test('a database that is not there is wrong, and its password is not shown', async () => {
  const port = await findFreePort();
  const { code, found } = consult({ ...(await freePorts()), DATABASE_URL: `postgres://rinnalla:hushhush@127.0.0.1:${port}/rinnalla` });
  expect(code).toBe(1);
  expect(found.get('database')).toMatchObject({ verdict: 'wrong', cure: expect.stringContaining('DATABASE_URL') });
  expect(JSON.stringify([...found.values()])).not.toContain('hushhush');
});
