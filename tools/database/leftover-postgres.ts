import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from './problem.ts';
import { findProcess, signal, waitUntilGone, type RunningProcess } from './running-process.ts';

/** Milliseconds that an orderly shutdown may take before a harder one. */
const orderly = 30_000;
const abrupt = 5_000;

/**
 * Makes way for a new start in this cluster's folder after a crash: stops a PostgreSQL that still runs there, and sees
 * through a `postmaster.pid` whose number now belongs to some other program.
 */
export async function clearLeftoverPostgres(folder: string): Promise<Problem | null> {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  if (!/^\d+$/.test(lines[0] ?? '')) {
    rmSync(pidFile);
    return null;
  }
  const found = findProcess(Number(lines[0]));
  if (!found) return null;
  if (servesFolder(found, folder)) return stop(found);
  // PostgreSQL holds its own parent's number for stale, and still checks that no shared memory is in use.
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  return null;
}

async function stop(postgres: RunningProcess): Promise<Problem | null> {
  for (const [name, limit] of [
    ['SIGINT', orderly],
    ['SIGQUIT', abrupt],
    ['SIGKILL', abrupt],
  ] as const) {
    signal(postgres, name);
    if (await waitUntilGone(postgres, limit)) return null;
  }
  return problem(`An earlier PostgreSQL (process ${postgres.pid}) does not stop: end it, or restart the machine.`);
}

function servesFolder(found: RunningProcess, folder: string): boolean {
  const position = found.command.indexOf(' -D ');
  if (position < 0) return false;
  const rest = found.command.slice(position + 4);
  return rest === folder || rest.startsWith(`${folder} `) || rest.startsWith(`${realpathSync(folder)} `);
}
