import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The way in which backups are written. One that is read differently gets the next number. */
export const backupFormat = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const tableSchema = z.object({
  name,
  columns: z.array(name).min(1),
  rows: z.number().int().min(0),
  /** SHA-256 of the table's rows in PostgreSQL's text format of COPY, in the order of its key. */
  content: digest,
  /** SHA-256 of the file, which holds the same packed by gzip. */
  file: digest,
});

const schema = z.object({
  product: z.literal('rinnalla'),
  format: z.number().int(),
  /** Of the night from which it is; it holds no finer time. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The migrations that the database had, in order. */
  migrations: z.array(z.string()),
  /** In the order in which they can be loaded. */
  tables: z.array(tableSchema),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;
export type TableInBackup = z.infer<typeof tableSchema>;

export const manifestName = 'manifest.json';
/** The file of a table in a backup. */
export const tableFile = (table: string): string => `${table}.copy.gz`;

/** Writes it, with a SHA-256 of itself; it is on the disk when this settles. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await open(join(folder, manifestName), 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ ...manifest, sha256: digestOf(manifest) }, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The manifest of the backup in this folder, or why there is none that can be trusted, as the end of a sentence. */
export async function readManifest(folder: string): Promise<Manifest | { readonly problem: string }> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) return { problem: `has no ${manifestName}, so it is no backup, or only a part of one` };
  const whole = z.object({ sha256: digest }).and(schema).safeParse(parsed(text));
  if (!whole.success) return { problem: `has a ${manifestName} that is damaged` };
  const { sha256, ...rest } = whole.data;
  if (sha256 !== digestOf(rest)) return { problem: `has a ${manifestName} that was changed` };
  if (rest.format !== backupFormat) return { problem: 'was made by a newer Rinnalla; use that one or a newer' };
  return rest;
}

const digestOf = (manifest: Manifest): string =>
  createHash('sha256')
    .update(JSON.stringify(schema.parse(manifest)))
    .digest('hex');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
