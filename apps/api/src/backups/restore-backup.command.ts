import { createReadStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { lookAtErasuresCopy, mergeErasures } from '../platform/erasures/erasures-copy.ts';
import { migrateDatabase, migrationNames } from '../platform/database/migrate-database.ts';
import { counting, nowhere } from './counted.ts';
import { fixHowValuesAreWritten, keptTables, loadingOf, readingOf } from './kept-tables.ts';
import type { KeptTable } from './kept-tables.ts';
import { tableFile } from './manifest.ts';
import type { Manifest, TableInBackup } from './manifest.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';
import { rowsOf, verifyBackup } from './verify-backup.ts';

/** The copy of what lies of erasures, beside the backups. */
export const erasuresCopy = (backupsFolder: string): string => join(backupsFolder, 'erasures.json');

export interface RestorePlan {
  readonly databaseUrl: string;
  /** The backup. */
  readonly folder: string;
  /** Where erasures lie in the data folder. */
  readonly erasuresFolder: string;
  readonly today: Date;
  /** Whether to go on where nobody knows what was erased since. */
  readonly withoutErasures?: boolean;
  readonly progress?: Progress;
  /**
   * Erases again what was erased since, and settles: on the restored database, before anybody may open it. Answers how many rows that was.
   */
  afterLoading(): Promise<number>;
}

/** `erasedAgain`: how many rows that had been erased since. `problem`: sentences with the cure. */
export type Restored =
  | { readonly kind: 'restored'; readonly rows: number; readonly erasedAgain: number }
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * Puts a backup back into an empty database. All of it is read and compared first; the schema is made as it was then; every table is
 * loaded, read out again and compared; the schema is brought up to date; what was erased since is erased again; everything is settled.
 * Until the last step a table says that the database is not whole: no Rinnalla starts on it, and asking again begins anew.
 */
export async function restoreBackup(plan: RestorePlan): Promise<Restored> {
  const { folder, databaseUrl, progress = silent } = plan;
  const verified = await verifyBackup(folder, progress);
  if (verified.kind === 'broken') return refused(`${folder} ${verified.problems.join('; it ')}. Take another backup.`);
  const { manifest } = verified;
  const unknown = manifest.migrations.filter((name) => !migrationNames().includes(name));
  if (unknown.length > 0) return refused(`${folder} was made by a newer Rinnalla (${unknown.join(', ')}): use that one or a newer.`);
  const unsafe = await erasuresProblem(plan);
  if (unsafe !== null) return refused(unsafe);
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const held = await claimEmpty(client, manifest.day);
    if (held !== null) return refused(held);
    await migrateDatabase(databaseUrl, manifest.migrations);
    const problem = await load(client, { folder, manifest, progress });
    if (problem !== null) return refused(problem);
    await migrateDatabase(databaseUrl, migrationNames());
    await mergeErasures(erasuresCopy(dirname(folder)), plan.erasuresFolder, plan.today);
    progress.part('erasing again what was erased, and settling', 0);
    const erasedAgain = await plan.afterLoading();
    await client.query('drop table restore_under_way');
    return { kind: 'restored', rows: rowsOf(manifest), erasedAgain };
  } finally {
    await client.end().catch(() => undefined);
  }
}

const refused = (problem: string): Restored => ({ kind: 'problem', problem });

/** Without a list of what was erased, it would all be back for everybody to read. */
async function erasuresProblem({ folder, erasuresFolder, withoutErasures = false }: RestorePlan): Promise<string | null> {
  const copy = erasuresCopy(dirname(folder));
  const state = await lookAtErasuresCopy(copy);
  if (state === 'damaged') return `${copy} is damaged: take the one from another copy of your backups.`;
  if (state === 'whole' || withoutErasures || existsSync(erasuresFolder)) return null;
  return `There is no ${copy}, so what people have erased since would come back. Put the file there; if it is lost for good, add --without-erasures.`;
}

/** Makes the mark that the database is not whole. A database with this mark was empty when it was made, so all that is in it is ours. */
async function claimEmpty(client: Client, day: string): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
  );
  const isOurs = rows.some(({ name }) => name === 'restore_under_way');
  if (rows.length > 0 && !isOurs) {
    return 'The database is not empty, and nothing in it is written over: set RINNALLA_DATA_DIR to a new folder, or DATABASE_URL to a new database.';
  }
  await client.query('begin');
  if (isOurs) await client.query('drop schema public cascade; create schema public');
  await client.query('create table restore_under_way (day text not null)');
  await client.query('insert into restore_under_way (day) values ($1)', [day]);
  await client.query('commit');
  return null;
}

interface Loading {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly progress: Progress;
}

/** Loads every table in one transaction and compares what then stands there. Keys between tables hold; triggers have no say. */
async function load(client: Client, { folder, manifest, progress }: Loading): Promise<string | null> {
  await client.query('begin');
  await fixHowValuesAreWritten(client);
  const known = await keptTables(client);
  const odd = manifest.tables.find(({ name, columns }) => !fits(known, name, columns));
  if (odd !== undefined || known.length !== manifest.tables.length) return roll(client, odd?.name ?? 'one that it lacks');
  // What migrations have put there goes first, each table before those that it points to.
  for (const { name } of manifest.tables.toReversed())
    await client.query(`alter table public."${name}" disable trigger user; delete from public."${name}"`);
  progress.part('loading', rowsOf(manifest));
  for (const table of manifest.tables) await loadTable(client, { folder, table, progress });
  progress.part('comparing', rowsOf(manifest));
  for (const table of manifest.tables) {
    if (!(await isSame(client, { table, known, progress }))) return roll(client, table.name);
  }
  // The keys that wait for the end of the transaction are looked at here.
  await client.query('set constraints all immediate');
  for (const { name } of manifest.tables) await client.query(`alter table public."${name}" enable trigger user`);
  await client.query('commit');
  return null;
}

const fits = (known: readonly KeptTable[], table: string, columns: readonly string[]): boolean =>
  known.some(({ name, columns: own }) => name === table && own.join() === columns.join());

async function roll(client: Client, table: string): Promise<string> {
  await client.query('rollback');
  return `The table ${table} is not as it was in the backup, so nothing was put back. Use a PostgreSQL as new as the one it comes from, and this Rinnalla or a newer.`;
}

async function loadTable(
  client: Client,
  { folder, table, progress }: { folder: string; table: TableInBackup; progress: Progress },
): Promise<void> {
  const content = counting((rows) => progress.rows(rows));
  await pipeline(createReadStream(join(folder, tableFile(table.name))), createGunzip(), content, client.query(copyFrom(loadingOf(table))));
}

interface Comparing {
  readonly table: TableInBackup;
  readonly known: readonly KeptTable[];
  readonly progress: Progress;
}

async function isSame(client: Client, { table, known, progress }: Comparing): Promise<boolean> {
  const key = known.find(({ name }) => name === table.name)?.key ?? [];
  const content = counting((rows) => progress.rows(rows));
  await pipeline(client.query(copyTo(readingOf({ ...table, key }))), content, nowhere());
  return content.counted().sha256 === table.content && content.counted().rows === table.rows;
}
