import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { findFreePort } from '../../database/free-port.ts';
import { clearAway, databaseUrl, eventually, makeFolder, type TriedStart } from '../stand-in/try-start.ts';

/** The whole of Rinnalla, as `npm start` runs it, on a data folder of its own. */
export interface Whole extends TriedStart {
  /** The folder that holds the data folder; goes away with the test. */
  readonly folder: string;
  readonly dataDir: string;
  /** The site's address, as its pages and forms name it. */
  readonly site: string;
  /** Where a test reaches the site, whatever localhost means to it first. */
  readonly address: string;
  /** Connection string of the database's owner. */
  readonly database: string;
}

/** Starts all of it in demo mode on free ports; settles when it answers. */
export async function startWhole(settings: Readonly<Record<string, string>> = {}): Promise<Whole> {
  const folder = makeFolder();
  const dataDir = join(folder, 'data');
  const [port, apiPort] = [await findFreePort(), await findFreePort()];
  const environment = {
    ...process.env,
    PORT: String(port),
    API_PORT: String(apiPort),
    RINNALLA_DATA_DIR: dataDir,
    RINNALLA_MODE: 'demo',
    RINNALLA_URL: '',
    DATABASE_URL: '',
    ...settings,
  };
  const start = watch(spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts')], { env: environment, stdio }));
  const address = `http://127.0.0.1:${port}`;
  const whole = { ...start, webUrl: `${address}/health`, apiUrl: `http://127.0.0.1:${apiPort}/health`, environment };
  await whole.running().catch(async (error: unknown) => {
    await clearAway([whole], folder);
    throw error;
  });
  return { ...whole, folder, dataDir, site: `http://localhost:${port}`, address, database: databaseUrl(whole).url };
}

/** Ends it, if it ever ran, and removes its folder. */
export async function endWhole(whole: Whole | undefined): Promise<void> {
  if (whole !== undefined) await clearAway([whole], whole.folder);
}

/** The channel ends it with the test run, however that ends. */
const stdio: ['ignore', 'pipe', 'pipe', 'ipc'] = ['ignore', 'pipe', 'pipe', 'ipc'];

function watch(child: TriedStart['process']): Pick<TriedStart, 'process' | 'output' | 'exit' | 'running'> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data.toString('utf8')));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const output = () => said.join('');
  const runs = () => output().includes('Rinnalla is running');
  const running = async () => {
    await eventually(() => runs() || child.exitCode !== null || child.signalCode !== null);
    if (!runs()) throw new Error(`It did not start:\n${output()}`);
  };
  return { process: child, output, exit, running };
}

/** Rows that the database has for this. */
export async function ask<Row extends pg.QueryResultRow>(whole: Whole, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: whole.database });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
