import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The account of the operating system that PostgreSQL runs under; it refuses to run as root. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for a cluster in `folder`: null (our own) unless we are root; as root the account that the cluster already
 * belongs to, and `nobody` for a new one.
 */
export function accountFor(folder: string): SystemAccount | null {
  if (process.getuid?.() !== 0) return null;
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return nobody();
}

/** Whether the account can step into the folder and list it. */
export function canEnter(account: SystemAccount | null, folder: string): boolean {
  return !account || asAccount(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

/** Whether the account can start the program. */
export function canRun(account: SystemAccount | null, program: string): boolean {
  return asAccount(account, program, ['--version']);
}

function asAccount(account: SystemAccount | null, command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function nobody(): SystemAccount {
  return { uid: idOfNobody('-u', 65534), gid: idOfNobody('-g', 65534) };
}

function idOfNobody(flag: '-u' | '-g', fallback: number): number {
  const { status, stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  // macOS writes the largest ids as negative numbers.
  return status === 0 ? Number(stdout) >>> 0 : fallback;
}
