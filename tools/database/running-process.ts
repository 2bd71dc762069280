import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process as the operating system tells of it. Two processes are the same if pid and `startedAt` are. */
export interface RunningProcess {
  readonly pid: number;
  /** In the operating system's own terms; only for comparing. */
  readonly startedAt: string;
  /** The command line, its parts divided by spaces. */
  readonly command: string;
}

/** The living process of this number, or null. A zombie, which still answers signals, counts as gone. */
export function findProcess(pid: number): RunningProcess | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** Whether the process still lives. */
export function isAlive(known: RunningProcess): boolean {
  return findProcess(known.pid)?.startedAt === known.startedAt;
}

/** Waits until the process is gone, at most `limit` milliseconds; answers whether it is. */
export async function waitUntilGone(known: RunningProcess, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (isAlive(known)) {
    if (Date.now() > end) return false;
    await pause(25);
  }
  return true;
}

/** Sends a signal if the process still is the one that we know; a process that ends meanwhile is no error. */
export function signal(known: RunningProcess, name: NodeJS.Signals): void {
  if (!isAlive(known)) return;
  try {
    process.kill(known.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

function fromProc(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return { pid, startedAt: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

function fromPs(pid: number): RunningProcess | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const found = status === 0 ? /^(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(stdout.trim()) : null;
  if (!found || found[1]?.startsWith('Z')) return null;
  return { pid, startedAt: found[2] ?? '', command: found[3] ?? '' };
}
