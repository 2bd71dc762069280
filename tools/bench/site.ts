import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { findFreePort } from '../database/free-port.ts';
import { findNoted } from '../start/process-note.ts';
import { findRunningDatabase } from '../start/running-database.ts';
import { readSettings } from '@rinnalla/settings';
import { startChild, untilSaid } from './child.ts';

/** Rinnalla as `npm start` runs it, on a data folder of its own. */
export interface Site {
  /** Where requests go: http://127.0.0.1:PORT. */
  readonly address: string;
  /** The site's address as its pages and forms name it. */
  readonly origin: string;
  /** Where the API listens: http://127.0.0.1:PORT. */
  readonly api: string;
  /** Connection string of the database's owner. */
  readonly database: string;
  /** The API and the web process. */
  readonly apps: readonly number[];
  /** The first process of PostgreSQL. */
  readonly postgres: number;
  stop(): Promise<void>;
}

/** Starts it in demo mode on free ports; settles when it answers. `environment` adds to the settings. */
export async function startSite(dataDir: string, environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const [port, apiPort] = [await findFreePort(), await findFreePort()];
  const own = { PORT: String(port), API_PORT: String(apiPort), RINNALLA_DATA_DIR: dataDir, RINNALLA_URL: '', DATABASE_URL: '' };
  const all = { ...process.env, ...own, RINNALLA_MODE: 'demo', RINNALLA_HOST: '', ...environment };
  const child = startChild('tools/start/main.ts', [], all);
  await untilSaid(child, 'Rinnalla is running');
  const database = await urlOf(all);
  const noted = (name: 'api' | 'web'): number => findNoted(dataDir, name)?.pid ?? 0;
  return {
    address: `http://127.0.0.1:${port}`,
    origin: `http://localhost:${port}`,
    api: `http://127.0.0.1:${apiPort}`,
    database,
    apps: [noted('api'), noted('web')],
    postgres: await postgresOf(database),
    stop: () => child.stop(),
  };
}

async function urlOf(environment: NodeJS.ProcessEnv): Promise<string> {
  const read = readSettings(environment);
  const found = read.kind === 'problem' ? read : await findRunningDatabase(read.settings);
  if (found.kind === 'problem') throw new Error(found.problem);
  return found.url;
}

/** The first line of PostgreSQL's own note is the number of its first process. */
async function postgresOf(url: string): Promise<number> {
  const [row] = await ask<{ folder: string }>(url, `select current_setting('data_directory') as folder`);
  return Number.parseInt(readFileSync(join(row?.folder ?? '', 'postmaster.pid'), 'utf8'), 10);
}

/** Rows that the database has for this; a statement may take as long as it needs. */
export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
