import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { counting, nowhere } from './counted.ts';
import { manifestName, readManifest, tableFile } from './manifest.ts';
import type { Manifest, TableInBackup } from './manifest.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';

/** A backup of which every byte is as it was written, or what is wrong with it: one end of a sentence each, which names the table. */
export type Verified = { readonly kind: 'whole'; readonly manifest: Manifest } | { readonly kind: 'broken'; readonly problems: string[] };

/** Reads all of a backup. It needs no database. */
export async function verifyBackup(folder: string, progress: Progress = silent): Promise<Verified> {
  const manifest = await readManifest(folder);
  if ('problem' in manifest) return { kind: 'broken', problems: [manifest.problem] };
  progress.part('reading', rowsOf(manifest));
  const problems: string[] = [];
  for (const table of manifest.tables) {
    const problem = await verifyTable(folder, table, progress);
    if (problem !== null) problems.push(problem);
  }
  problems.push(...(await strangers(folder, manifest)));
  return problems.length === 0 ? { kind: 'whole', manifest } : { kind: 'broken', problems };
}

/** How many rows a backup holds in all. */
export const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

async function verifyTable(folder: string, table: TableInBackup, progress: Progress): Promise<string | null> {
  const file = counting();
  const content = counting((rows) => progress.rows(rows));
  try {
    await pipeline(createReadStream(join(folder, tableFile(table.name))), file, createGunzip(), content, nowhere());
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? `lacks the table ${table.name}` : `holds a damaged table ${table.name}`;
  }
  if (file.counted().sha256 !== table.file || content.counted().sha256 !== table.content) return `holds a changed table ${table.name}`;
  return content.counted().rows === table.rows ? null : `holds another number of rows of the table ${table.name} than it says`;
}

async function strangers(folder: string, { tables }: Manifest): Promise<string[]> {
  const ours = new Set([manifestName, ...tables.map(({ name }) => tableFile(name))]);
  return (await readdir(folder)).filter((name) => !ours.has(name)).map((name) => `holds a file that is not its own: ${name}`);
}
