import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../database/free-port.ts';
import { findProcess } from '../../database/running-process.ts';
import type { SystemAccount } from '../../database/system-account.ts';

/** A start with stand-in apps, and what can be seen of it from outside. */
export interface TriedStart {
  readonly process: ChildProcess;
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Everything that it has printed so far, errors too. */
  output(): string;
  /** Settles when it says that it runs; rejects with its output if it ends before. */
  running(): Promise<void>;
  /** Settles with its exit code. */
  readonly exit: Promise<number | null>;
}

/** A new folder for one test, in a place that every account can enter. */
export function makeFolder(mode = 0o755): string {
  const folder = mkdtempSync('/tmp/rinnalla-start-');
  chmodSync(folder, mode);
  return folder;
}

/** Starts on a data folder; `environment` adds to the settings, and STAND_IN_MAIN in it names another script to start. */
export async function tryStart(
  dataDir: string,
  environment: Record<string, string> = {},
  account: SystemAccount | null = null,
): Promise<TriedStart> {
  const [port, apiPort] = [await findFreePort(), await findFreePort()];
  const all = {
    ...process.env,
    PORT: String(port),
    API_PORT: String(apiPort),
    RINNALLA_DATA_DIR: dataDir,
    DATABASE_URL: '',
    ...environment,
  };
  const child = spawn(process.execPath, [environment.STAND_IN_MAIN ?? join(import.meta.dirname, 'main.ts')], {
    ...account,
    env: all,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data.toString('utf8')));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const output = () => said.join('');
  const says = (words: string) => output().includes(words);
  return {
    process: child,
    webUrl: `http://127.0.0.1:${all.PORT}/health`,
    apiUrl: `http://127.0.0.1:${all.API_PORT}/health`,
    environment: all,
    output,
    exit,
    async running() {
      await eventually(() => says('Rinnalla is running') || child.exitCode !== null || child.signalCode !== null);
      if (!says('Rinnalla is running')) throw new Error(`It did not start:\n${output()}`);
    },
  };
}

/** Ends whatever a test left and removes its folder. */
export async function clearAway(tried: readonly TriedStart[], folder: string): Promise<void> {
  for (const one of tried) {
    one.process.kill('SIGTERM');
    await one.exit;
  }
  await eventually(() => processesOf(folder).length === 0);
  rmSync(folder, { recursive: true, force: true });
}

/** Settles as soon as the condition holds; the test's own time limit bounds it. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(25);
}

/** Number of the process that answers at a stand-in's address, or null while none does. */
export async function whoAnswers(url: string): Promise<number | null> {
  return fetch(url).then(
    async (response) => Number(await response.text()),
    () => null,
  );
}

/** Numbers of the living processes that have to do with a data folder, by command line or environment. */
export function processesOf(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && findProcess(Number(name)))
    .filter((name) => ['cmdline', 'environ'].some((file) => readOrEmpty(`/proc/${name}/${file}`).includes(dataDir)))
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

/** Process number of the PostgreSQL that serves this data folder. */
export function postgresOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Process number that a part of a start has left in its note. */
export function notedPid(dataDir: string, name: 'supervisor' | 'database' | 'worker'): number {
  return (JSON.parse(readFileSync(join(dataDir, 'run', `${name}.json`), 'utf8')) as { pid: number }).pid;
}

/** What `npm run --silent db:url` answers for a start. */
export function databaseUrl(start: TriedStart): { url: string; problem: string; code: number | null } {
  const script = join(import.meta.dirname, '..', 'print-url.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { env: start.environment, encoding: 'utf8' });
  return { url: stdout.trim(), problem: stderr.trim(), code: status };
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
