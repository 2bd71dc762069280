import { readdirSync, readFileSync } from 'node:fs';
import { bytesIn, readStat, treeOf, type ProcessStat } from './processor-time.rules.ts';

/** Milliseconds of processor time, user and system, that these processes and all below them have used so far. */
export const timeUsed = (roots: readonly number[]): number => treeOf(allProcesses(), roots).reduce((sum, { used }) => sum + used, 0);

/** Bytes that processes take: all that is resident, and with what several share counted in parts. */
export interface Memory {
  readonly rss: number;
  readonly pss: number;
}

/** The memory of these processes together. One that ended has none. */
export function memoryOf(pids: readonly number[]): Memory {
  const rollups = pids.flatMap((pid) => readOrNothing(`/proc/${pid}/smaps_rollup`));
  const sum = (name: 'Rss' | 'Pss'): number => rollups.reduce((total, rollup) => total + bytesIn(rollup, name), 0);
  return { rss: sum('Rss'), pss: sum('Pss') };
}

function allProcesses(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readOrNothing(`/proc/${pid}/stat`))
    .map(readStat);
}

/** A process may end between two looks. */
function readOrNothing(file: string): string[] {
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}
