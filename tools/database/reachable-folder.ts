import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { programIn, type Binaries } from './binaries.ts';
import { problem, type Problem } from './problem.ts';
import { canEnter, canRun, type SystemAccount } from './system-account.ts';

/**
 * Where root keeps what PostgreSQL's account cannot reach in its place, such as below a private home folder. Only root
 * can write there, so no one else can slip in programs or data; and unlike a temporary folder nothing empties it.
 */
const systemFolder = '/var/lib/rinnalla';

interface Folder {
  readonly kind: 'folder';
  readonly folder: string;
}

/** A folder of the PostgreSQL programs that the account can run: their own, or a copy made once per version. */
export function reachableBinaries(binaries: Binaries, account: SystemAccount | null, below = systemFolder): Folder | Problem {
  if (canRun(account, programIn(binaries.folder, 'postgres'))) return { kind: 'folder', folder: binaries.folder };
  if (!account) return problem(`The built-in PostgreSQL does not run on this machine: give the address of another one in DATABASE_URL.`);
  const place = join(below, `postgres-${binaries.version}-${fingerprint(binaries)}`);
  if (!existsSync(place)) {
    ownFolder(below);
    const copy = `${place}.new-${process.pid}`;
    cpSync(binaries.folder, copy, { recursive: true, verbatimSymlinks: true });
    if (existsSync(place)) rmSync(copy, { recursive: true });
    else renameSync(copy, place);
  }
  if (isOurs(place) && canRun(account, programIn(place, 'postgres'))) return { kind: 'folder', folder: place };
  return problem(`PostgreSQL cannot be run from ${place}: remove that folder and start again, or give a database in DATABASE_URL.`);
}

/** A folder that the account can enter for the cluster of this data folder, made if needed; usually the data folder itself. */
export function reachableDataFolder(dataDir: string, account: SystemAccount | null, below = systemFolder): string {
  if (canEnter(account, dataDir)) return dataDir;
  ownFolder(below);
  const place = join(below, `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(place, { mode: 0o711 });
  writeFileSync(join(place, 'belongs-to'), `${dataDir}\n`, { mode: 0o600 });
  return place;
}

/** Database folders outside of the data folder that once belonged to it and no longer do, because it was removed since. */
export function forgottenFolders(dataDir: string, current: string, below = systemFolder): string[] {
  if (process.getuid?.() !== 0 || !existsSync(below)) return [];
  return readdirSync(below)
    .map((name) => join(below, name))
    .filter((place) => !current.startsWith(`${place}/`) && ownerOf(place) === dataDir);
}

function ownerOf(place: string): string | null {
  const note = join(place, 'belongs-to');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
}

function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
}

function isOurs(place: string): boolean {
  const { uid, mode } = lstatSync(place);
  return uid === 0 && (mode & 0o022) === 0;
}

/** Distinguishes two builds of one version. */
function fingerprint(binaries: Binaries): string {
  const size = lstatSync(programIn(binaries.folder, 'postgres')).size;
  return createHash('sha256').update(`${binaries.version} ${process.arch} ${size}`).digest('hex').slice(0, 8);
}
