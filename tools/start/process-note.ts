import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findProcess, isAlive, signal, waitUntilGone } from '../database/running-process.ts';
import { runFolder } from './data-folder.ts';

/** Names of the processes that belong to a data folder; each leaves a note there while it runs. */
export type ProcessName = 'supervisor' | 'database' | 'api' | 'worker' | 'web';

const schema = z.object({
  pid: z.number(),
  startedAt: z.string(),
  command: z.string(),
  /** Of the supervisor: where its web pages answer; a command that only works on the database has none. */
  url: z.string().optional(),
});

/** A process as its note tells of it. */
export type NotedProcess = z.infer<typeof schema>;

/** Writes down that this process runs, so that a later start can tell it from any other of the same number. */
export function noteProcess(dataDir: string, name: ProcessName, pid: number | undefined): void {
  const found = findProcess(pid ?? 0);
  if (found) writeFileSync(noteFile(dataDir, name), JSON.stringify(found), { mode: 0o600 });
}

export function forgetProcess(dataDir: string, name: ProcessName): void {
  rmSync(noteFile(dataDir, name), { force: true });
}

/** The process of this name that still lives, provably the one noted: same number, same start, same command. */
export function findNoted(dataDir: string, name: ProcessName): NotedProcess | null {
  const noted = readNote(dataDir, name);
  if (!noted || !isAlive(noted)) return null;
  return findProcess(noted.pid)?.command === noted.command ? noted : null;
}

/** Ends what a crashed supervisor left behind. Most of it notices by itself and is on its way out already. */
export async function endLeftovers(dataDir: string): Promise<void> {
  for (const [name, patience] of [
    ['web', 10_000],
    ['worker', 10_000],
    ['api', 10_000],
    ['database', 40_000],
  ] as const) {
    const left = findNoted(dataDir, name);
    if (left) {
      signal(left, 'SIGTERM');
      if (!(await waitUntilGone(left, patience))) signal(left, 'SIGKILL');
      await waitUntilGone(left, patience);
    }
    forgetProcess(dataDir, name);
  }
}

function readNote(dataDir: string, name: ProcessName): NotedProcess | null {
  try {
    return schema.parse(JSON.parse(readFileSync(noteFile(dataDir, name), 'utf8')));
  } catch {
    return null;
  }
}

function noteFile(dataDir: string, name: ProcessName): string {
  return join(runFolder(dataDir), `${name}.json`);
}
