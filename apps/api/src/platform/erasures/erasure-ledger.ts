import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { firstKeptDay, ledgerHash } from './erasure.rules.ts';
import type { Erasable } from './erasure.rules.ts';

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What has been erased, so that a backup that is put back does not bring it back: a file a day with the hash of each single id,
 * sorted, so that neither order nor neighbourhood tells what went together. Written by the worker alone.
 */
export class ErasureLedger {
  private readonly folder: string;

  /** `erasuresFolder`: where the erasures lie in the data folder. */
  constructor(erasuresFolder: string) {
    this.folder = join(erasuresFolder, 'ledger');
  }

  /** Notes these as erased on this day. On the disk when this settles; noting again changes nothing. */
  async note(erased: readonly Erasable[], today: Date): Promise<void> {
    if (erased.length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const day = today.toISOString().slice(0, 10);
    const standing = await this.read(day);
    const lines = [...new Set([...standing, ...erased.map(ledgerHash)])].sort();
    const path = join(this.folder, day);
    const written = await open(`${path}.new`, 'w', 0o600);
    try {
      await written.writeFile(lines.map((line) => `${line}\n`).join(''));
      await written.sync();
    } finally {
      await written.close();
    }
    await rename(`${path}.new`, path);
  }

  /** The hashes of everything erased that the ledger still knows. */
  async hashes(): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const day of await this.days()) for (const hash of await this.read(day)) found.add(hash);
    return found;
  }

  /** Forgets the days of which no backup lives any more. */
  async sweep(today: Date): Promise<void> {
    const first = firstKeptDay(today);
    for (const day of await this.days()) if (day < first) await rm(join(this.folder, day), { force: true });
  }

  private async days(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => dayShape.test(name));
  }

  private async read(day: string): Promise<string[]> {
    const text = await readFile(join(this.folder, day), 'utf8').catch(emptyWithoutFile);
    return text.split('\n').filter((line) => line !== '');
  }
}

function emptyWithoutFile(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
