import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { BackUp, erasuresCopy, restoreBackup } from '../src/backups/index.ts';
import type { Restored } from '../src/backups/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { copyErasures } from '../src/platform/erasures/erasures-copy.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { enterAs } from './enter-as.ts';
import { startWorkerUnderTest } from './leaving-under-test.ts';
import { withDatabase } from './start-database.ts';

/** A database of its own with nothing in it. */
export async function emptyDatabase(): Promise<string> {
  const cluster = process.env['TEST_CLUSTER_URL'] ?? '';
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await ask(cluster, `create database ${name}`);
  return withDatabase(cluster, name);
}

/** The rows of one statement on that database. */
export async function ask<Row extends object>(databaseUrl: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Every row of every table there, as a text: what somebody finds who searches a copy. */
export async function everythingIn(databaseUrl: string): Promise<string> {
  const tables = await ask<{ name: string }>(
    databaseUrl,
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const texts = await Promise.all(tables.map(({ name }) => ask<{ row: string }>(databaseUrl, `select t::text as row from "${name}" t`)));
  return texts.flatMap((rows) => rows.map(({ row }) => row)).join('\n');
}

/** Makes a backup in this folder and answers where it lies. */
export async function newBackupOf(databaseUrl: string, folder: string): Promise<string> {
  const made = await new BackUp(new Clock(), { databaseUrl, folder }).execute();
  if (made.kind === 'problem') throw new Error(made.problem);
  return made.folder;
}

/** Makes a backup of the API's database in its data folder, with the copy of what is erased, and answers where it lies. */
export async function newBackup(api: ApiUnderTest): Promise<string> {
  const folder = await newBackupOf(enterAs('worker', api.databaseUrl), join(api.dataDir, 'backups'));
  await copyErasuresOf(api);
  return folder;
}

/** Writes the copy of what is erased, as the worker does in each round. */
export const copyErasuresOf = (api: ApiUnderTest): Promise<void> =>
  copyErasures(join(api.dataDir, 'erasures'), erasuresCopy(join(api.dataDir, 'backups')));

/** Puts a backup back on another machine: an empty database, and a data folder that knows of nothing. */
export async function restoreElsewhere(folder: string, databaseUrl?: string): Promise<Restored & { readonly databaseUrl: string }> {
  const target = databaseUrl ?? (await emptyDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'rinnalla-restored-'));
  const before = { DATABASE_URL: process.env['DATABASE_URL'], RINNALLA_DATA_DIR: process.env['RINNALLA_DATA_DIR'] };
  Object.assign(process.env, { DATABASE_URL: target, RINNALLA_DATA_DIR: dataDir });
  try {
    const restored = await restoreBackup({
      databaseUrl: target,
      folder,
      erasuresFolder: join(dataDir, 'erasures'),
      today: new Date(),
      afterLoading: eraseAndSettle,
    });
    return { ...restored, databaseUrl: target };
  } finally {
    Object.assign(process.env, before);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function eraseAndSettle(): Promise<number> {
  const worker = await startWorkerUnderTest();
  try {
    const erased = await worker.replay();
    await worker.round(0);
    await worker.settle(0);
    return erased;
  } finally {
    await worker.stop();
  }
}
