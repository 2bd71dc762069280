import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Clock } from '../platform/clock.ts';
import { settlingDay } from '../settling/index.ts';
import { newestFirst, nextName, outlived } from './backup-names.rules.ts';
import { counting } from './counted.ts';
import { fixHowValuesAreWritten, keptTables, readingOf } from './kept-tables.ts';
import type { KeptTable } from './kept-tables.ts';
import { backupFormat, tableFile, writeManifest } from './manifest.ts';
import type { TableInBackup } from './manifest.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';
import { verifyBackup } from './verify-backup.ts';

/** Where a backup is written until it is whole. */
const underWay = 'under-way';
/** Bytes that stay free beside a backup, so that the database can go on. */
const spare = 200_000_000;

/** What became of making a backup. `problem`: one sentence with the cure. */
export type BackedUp =
  { readonly kind: 'made'; readonly folder: string; readonly rows: number } | { readonly kind: 'problem'; readonly problem: string };

export interface BackupPlan {
  readonly databaseUrl: string;
  /** Where the backups lie; made if need be. */
  readonly folder: string;
  readonly progress?: Progress;
}

/**
 * Copies the whole database, as it is at one moment, into a folder of its own, reads it back, and only then gives it its name: so a
 * backup is whole or not there. Each table's rows stand in the order of its key, which is random: neither the order in which they were
 * written nor their transactions are in it, whether or not the day is settled yet. Then removes the backups that have lived their days.
 */
export class BackUp {
  constructor(
    private readonly clock: Clock,
    private readonly plan: BackupPlan,
  ) {}

  async execute(): Promise<BackedUp> {
    const { folder, databaseUrl } = this.plan;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const client = new Client({ connectionString: databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      if (!(await isAlone(client)))
        return { kind: 'problem', problem: 'Another backup of this database is being made: wait until it is done.' };
      await this.sweep();
      const noRoom = await roomProblem(folder);
      return noRoom ?? (await this.make(client));
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Removes what a backup that was cut off has left, and the backups that have lived their days. */
  private async sweep(): Promise<void> {
    const { folder } = this.plan;
    const gone = outlived(await readdir(folder), settlingDay(this.clock.now()));
    for (const name of [underWay, ...gone]) await rm(join(folder, name), { recursive: true, force: true });
  }

  private async make(client: Client): Promise<BackedUp> {
    const { folder, progress = silent } = this.plan;
    const part = join(folder, underWay);
    await mkdir(part, { mode: 0o700 });
    try {
      await this.write(client, part);
      const verified = await verifyBackup(part, progress);
      if (verified.kind === 'broken')
        return {
          kind: 'problem',
          problem: `What was written could not be read back (it ${verified.problems.join(', ')}): check the disk.`,
        };
      await flush(part);
      const name = nextName(verified.manifest.day, await readdir(folder));
      await rename(part, join(folder, name));
      await flush(folder);
      return { kind: 'made', folder: join(folder, name), rows: verified.manifest.tables.reduce((sum, { rows }) => sum + rows, 0) };
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  }

  private async write(client: Client, part: string): Promise<void> {
    const { progress = silent } = this.plan;
    await client.query('begin isolation level repeatable read, read only');
    await fixHowValuesAreWritten(client);
    const migrations = await client.query<{ name: string }>('select name from schema_migration order by timestamp');
    const kept = await keptTables(client);
    progress.part('writing', await countRows(client, kept));
    const tables: TableInBackup[] = [];
    for (const table of kept) tables.push(await writeTable(client, { table, part, progress }));
    await client.query('commit');
    const day = settlingDay(this.clock.now());
    await writeManifest(part, {
      product: 'rinnalla',
      format: backupFormat,
      day,
      migrations: migrations.rows.map(({ name }) => name),
      tables,
    });
  }
}

async function isAlone(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtextextended('backup', 0)) as free`);
  return rows[0]?.free === true;
}

async function roomProblem(folder: string): Promise<BackedUp | null> {
  const [newest] = newestFirst(await readdir(folder));
  const needed = spare + (newest === undefined ? 0 : 2 * (await sizeOf(join(folder, newest))));
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return null;
  const amount = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
  const sentence = `The disk that holds ${folder} has ${amount(bavail * bsize)} free and a backup needs ${amount(needed)}: make room, then ask again.`;
  return { kind: 'problem', problem: sentence };
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function countRows(client: Client, tables: readonly KeptTable[]): Promise<number> {
  const counts = tables.map(({ name }) => `(select count(*) from public."${name}")`).join(' + ');
  const { rows } = await client.query<{ count: string }>(`select (${counts})::text as count`);
  return Number(rows[0]?.count ?? 0);
}

interface TableToWrite {
  readonly table: KeptTable;
  readonly part: string;
  readonly progress: Progress;
}

async function writeTable(client: Client, { table, part, progress }: TableToWrite): Promise<TableInBackup> {
  const [content, file] = [counting((rows) => progress.rows(rows)), counting()];
  const target = createWriteStream(join(part, tableFile(table.name)), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(client.query(copyTo(readingOf(table))), content, createGzip(), file, target);
  const { rows, sha256 } = content.counted();
  return { name: table.name, columns: [...table.columns], rows, content: sha256, file: file.counted().sha256 };
}

/** The names of a folder are safe once the folder is; Windows keeps them by itself. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  await opened.sync().finally(() => opened.close());
}
