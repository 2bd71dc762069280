import { mkdir, open, readdir, readFile, rename, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { firstKeptDay, readWaiting } from './erasure.rules.ts';

const schema = z.object({
  waiting: z.array(z.string().refine((name) => readWaiting(name) !== null)),
  ledger: z.record(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.array(z.string().regex(/^[0-9a-f]{64}$/))),
});

/** All that lies of erasures in a data folder, each list sorted: so it tells no order. */
type Erasures = z.infer<typeof schema>;

/**
 * Writes what lies of erasures in the data folder into one file beside the backups. It is written over each time and never kept twice:
 * two copies of different days would tell which faces went on which. The file has no time of its own.
 */
export async function copyErasures(erasuresFolder: string, file: string): Promise<void> {
  await writeWhole(file, `${JSON.stringify(await readErasures(erasuresFolder), null, 1)}\n`);
}

/** Whether there is a copy, and whether it can be read. */
export async function lookAtErasuresCopy(file: string): Promise<'absent' | 'damaged' | 'whole'> {
  const text = await readFile(file, 'utf8').catch(noneWithoutFile);
  if (text === null) return 'absent';
  try {
    schema.parse(JSON.parse(text));
    return 'whole';
  } catch {
    return 'damaged';
  }
}

/**
 * Brings the copy beside a backup into the data folder: what either knows as erased or as waiting, both know. Whatever was carried out
 * since the copy was made is carried out once more, which changes nothing. Answers false where there is no copy; throws on a damaged one.
 */
export async function mergeErasures(file: string, erasuresFolder: string, today: Date): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(noneWithoutFile);
  if (text === null) return false;
  const copy = schema.parse(JSON.parse(text));
  const standing = await readErasures(erasuresFolder);
  for (const [day, hashes] of Object.entries(copy.ledger)) {
    if (day < firstKeptDay(today)) continue;
    const lines = [...new Set([...hashes, ...(standing.ledger[day] ?? [])])].sort();
    await mkdir(join(erasuresFolder, 'ledger'), { recursive: true, mode: 0o700 });
    await writeWhole(join(erasuresFolder, 'ledger', day), lines.map((line) => `${line}\n`).join(''));
  }
  const known = new Set(standing.waiting.map(withoutHour));
  for (const name of copy.waiting.filter((each) => !known.has(withoutHour(each)))) {
    await mkdir(join(erasuresFolder, 'waiting'), { recursive: true, mode: 0o700 });
    await writeWhole(join(erasuresFolder, 'waiting', name), '');
  }
  return true;
}

const withoutHour = (name: string): string => name.slice(name.indexOf('.'));

async function readErasures(folder: string): Promise<Erasures> {
  const names = async (within: string): Promise<string[]> => ((await readdir(join(folder, within)).catch(noneWithoutFile)) ?? []).sort();
  const ledger: Erasures['ledger'] = {};
  for (const day of (await names('ledger')).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))) {
    const text = await readFile(join(folder, 'ledger', day), 'utf8');
    ledger[day] = text.split('\n').filter((line) => line !== '');
  }
  return { waiting: (await names('waiting')).filter((name) => readWaiting(name) !== null), ledger };
}

/** On the disk when this settles, whole, and without a time of its own. */
async function writeWhole(path: string, text: string): Promise<void> {
  const written = await open(`${path}.new`, 'w', 0o600);
  try {
    await written.writeFile(text);
    await written.sync();
  } finally {
    await written.close();
  }
  await utimes(`${path}.new`, 0, 0);
  await rename(`${path}.new`, path);
}

function noneWithoutFile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
