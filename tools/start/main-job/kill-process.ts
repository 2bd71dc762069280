import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcess } from '../../database/running-process.ts';
import { findNoted } from '../process-note.ts';
import { eventually, notedPid, postgresOf } from '../stand-in/try-start.ts';
import type { Whole } from './start-whole.ts';

/** The processes that a test kills. Each has a keeper that starts it again. */
export const killable = ['api', 'web', 'postgres'] as const;
export type Killable = (typeof killable)[number];

/** Ends a process with SIGKILL; answers its number. */
export async function kill(whole: Whole, name: Killable): Promise<number> {
  let pid: number | null = null;
  await eventually(() => (pid = pidOf(whole, name)) !== null);
  process.kill(pid ?? NaN, 'SIGKILL');
  return pid ?? NaN;
}

/** A moment drawn at random within so many milliseconds. */
export const randomMoment = (within: number): Promise<void> => pause(randomInt(within + 1));

/** Settles when another process has taken the killed one's place and everything answers; gives the milliseconds that it took. */
export async function recovered(whole: Whole, name: Killable, killed: number): Promise<number> {
  const from = performance.now();
  await eventually(async () => ![null, killed].includes(pidOf(whole, name)) && (await isHealthy(whole.webUrl)) && isHealthy(whole.apiUrl));
  return Math.round(performance.now() - from);
}

/** Kills a process and stops the hand of its keeper, until the answer is called; then the keeper does its work. */
export async function holdDown(whole: Whole, name: 'api' | 'postgres'): Promise<() => Promise<void>> {
  const keeper = name === 'api' ? whole.process.pid : notedPid(whole.dataDir, 'database');
  process.kill(keeper ?? NaN, 'SIGSTOP');
  const killed = await kill(whole, name);
  await eventually(async () => !(await isHealthy(whole.apiUrl)));
  return async () => {
    process.kill(keeper ?? NaN, 'SIGCONT');
    await recovered(whole, name, killed);
  };
}

/** Number of the living process of this name, or null between two. */
export function pidOf({ dataDir }: Whole, name: Killable): number | null {
  if (name !== 'postgres') return findNoted(dataDir, name)?.pid ?? null;
  try {
    return findProcess(postgresOf(dataDir))?.pid ?? null;
  } catch {
    return null;
  }
}

function isHealthy(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
}
