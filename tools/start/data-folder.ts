import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../database/problem.ts';
import { fileFailure } from './file-failure.ts';

/** Bytes that must be free before we start: an empty database takes a tenth of it. */
export const neededSpace = 1_000_000_000;

/** Parts of the data folder that the start keeps: `run` says what runs, `logs` what it said. */
export const runFolder = (dataDir: string): string => join(dataDir, 'run');
export const logFile = (dataDir: string, name: string): string => join(dataDir, 'logs', `${name}.log`);

/** Makes the data folder if needed and checks that it can be written and has room (`needed` in bytes). */
export function prepareDataFolder(dataDir: string, needed: number = neededSpace): Problem | null {
  try {
    makeFolders(dataDir);
    const probe = join(dataDir, `writable-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return spaceProblem(dataDir, freeSpace(dataDir), needed);
  } catch (error) {
    const sentence = fileFailure(error, dataDir);
    if (sentence) return problem(sentence);
    throw error;
  }
}

/** Says how much room is missing; both amounts in bytes. */
export function spaceProblem(dataDir: string, free: number, needed: number): Problem | null {
  if (free >= needed) return null;
  const amount = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  return problem(
    `The disk that holds ${dataDir} has ${amount(free)} free and Rinnalla needs ${amount(needed)}: ` +
      'make room, or choose another folder with RINNALLA_DATA_DIR=…',
  );
}

function makeFolders(dataDir: string): void {
  // mkdir itself calls a folder that can only be read a missing one.
  if (!existsSync(dataDir)) accessSync(nearestFolder(dataDir), constants.W_OK);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0 && holdsOursAlone(dataDir)) letStepThrough(dataDir);
  for (const name of ['run', 'logs']) mkdirSync(join(dataDir, name), { recursive: true, mode: 0o700 });
}

/** Whether nothing lies in the folder but what we put there, each closed by itself. */
function holdsOursAlone(dataDir: string): boolean {
  const ours = ['run', 'logs', 'erasures', 'backups', 'postgres', 'secrets.json', 'database.json'];
  return readdirSync(dataDir).every((name) => ours.includes(name));
}

/** As root PostgreSQL runs under another account, which must step through this folder into its own. */
function letStepThrough(dataDir: string): void {
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
