import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcess } from '../../database/running-process.ts';
import { findNoted } from '../process-note.ts';
import { eventually, postgresOf } from '../stand-in/try-start.ts';
import type { Whole } from './start-whole.ts';

/** The processes that serve. Each has a keeper that starts it again. */
export const serving = ['api', 'web', 'postgres'] as const;
/** And PostgreSQL's keeper, whose death takes PostgreSQL with it. */
export const killable = [...serving, 'guardian'] as const;
export type Killable = (typeof killable)[number];

/** The processes that a kill ends, with their numbers: others will take their places. */
export type Killed = readonly (readonly [Killable, number])[];

/** Ends a process with SIGKILL. */
export async function kill(whole: Whole, name: Killable): Promise<Killed> {
  const names: Killable[] = name === 'guardian' ? ['guardian', 'postgres'] : [name];
  await eventually(() => names.every((each) => pidOf(whole, each) !== null));
  const killed = names.map((each) => [each, pidOf(whole, each) ?? NaN] as const);
  process.kill(killed[0]?.[1] ?? NaN, 'SIGKILL');
  return killed;
}

/** A moment drawn at random within so many milliseconds. */
export const randomMoment = (within: number): Promise<void> => pause(randomInt(within + 1));

/** Settles when others have taken the places of the killed and everything answers; gives the milliseconds that it took. */
export async function recovered(whole: Whole, killed: Killed): Promise<number> {
  const from = performance.now();
  const areReplaced = () => killed.every(([name, pid]) => ![null, pid].includes(pidOf(whole, name)));
  await eventually(async () => areReplaced() && (await isHealthy(whole.webUrl)) && isHealthy(whole.apiUrl));
  return Math.round(performance.now() - from);
}

/** Kills a process and stops the hand of its keeper, until the answer is called; then the keeper does its work. */
export async function holdDown(whole: Whole, name: 'api' | 'postgres'): Promise<() => Promise<void>> {
  const keeper = name === 'api' ? whole.process.pid : pidOf(whole, 'guardian');
  process.kill(keeper ?? NaN, 'SIGSTOP');
  const killed = await kill(whole, name);
  await eventually(async () => !(await isHealthy(whole.apiUrl)));
  return async () => {
    process.kill(keeper ?? NaN, 'SIGCONT');
    await recovered(whole, killed);
  };
}

/** Number of the living process of this name, or null between two. */
export function pidOf({ dataDir }: Whole, name: Killable): number | null {
  if (name !== 'postgres') return findNoted(dataDir, name === 'guardian' ? 'database' : name)?.pid ?? null;
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
