import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterExists, createCluster, spawnPostgres, type Cluster } from './cluster.ts';
import type { GuardianReport } from './guardian-messages.ts';
import { clearLeftoverPostgres } from './leftover-postgres.ts';
import { prepareDatabase } from './prepare-database.ts';
import { lastLines, logEnd, tellsOfFullDisk, turnLog } from './server-log.ts';

/** A PostgreSQL that is kept running until it is stopped. */
export interface RunningCluster {
  /** Stops it and waits: SIGINT ends connections and saves, SIGQUIT leaves the saving to the next start. */
  stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Settles when it is stopped or could not be started. */
  readonly ended: Promise<void>;
}

/** Pauses in milliseconds between two starts: the first, and the longest that doubling leads to. */
const firstPause = 100;
const longestPause = 10_000;
/** Milliseconds that PostgreSQL gets to stop before it is stopped harder. */
const patience = 15_000;

/** Makes the cluster if needed, starts it, and starts it again whenever it dies. Tells of each step. */
export function runCluster(cluster: Cluster, report: (message: GuardianReport) => void): RunningCluster {
  const state = { stopping: false, child: null as ChildProcess | null };
  const ended = keepRunning(cluster, report, state);
  return {
    ended,
    async stop(signal) {
      state.stopping = true;
      state.child?.kill(signal);
      const harder = setTimeout(() => state.child?.kill('SIGQUIT'), patience);
      await ended;
      clearTimeout(harder);
    },
  };
}

async function keepRunning(
  cluster: Cluster,
  report: (message: GuardianReport) => void,
  state: { stopping: boolean; child: ChildProcess | null },
): Promise<void> {
  turnLog(cluster.logFile);
  const failure = (clusterExists(cluster.folder) ? null : await createCluster(cluster)) ?? (await clearLeftoverPostgres(cluster.folder));
  if (failure) return report(failure);
  let wasReady = false;
  let wait = firstPause;
  while (!state.stopping) {
    const child = spawnPostgres(cluster);
    state.child = child;
    const exit = once(child, 'exit');
    const outcome = await prepareDatabase(cluster, child);
    if (outcome.kind === 'ready') {
      report({ kind: 'ready', postgresPid: child.pid ?? 0 });
      wasReady = true;
      wait = firstPause;
    } else if (outcome.kind === 'refused') {
      child.kill('SIGINT');
      report({ kind: 'problem', problem: outcome.problem });
      state.stopping = true;
    }
    await exit;
    if (state.stopping) return;
    if (!wasReady && !isPassing(cluster.logFile)) return report(startFailure(cluster));
    if (wasReady) report({ kind: 'restarting' });
    await pause(wait);
    wait = Math.min(wait * 2, longestPause);
  }
}

/** After a kill the old server's processes may hold its memory for a moment longer. */
function isPassing(logFile: string): boolean {
  return lastLines(logFile)
    .slice(-4)
    .some((line) => line.includes('pre-existing shared memory block'));
}

function startFailure(cluster: Cluster): GuardianReport {
  const recent = lastLines(cluster.logFile).slice(-8).join('\n');
  if (recent.includes('Address already in use')) {
    return { kind: 'problem', problem: `Another program has just taken port ${cluster.port}, which the database uses: start again.` };
  }
  const cure = tellsOfFullDisk(cluster.logFile)
    ? 'The disk is full: make room and start again.'
    : `Put back your backup of that folder, or, to begin with an empty database, move it away: mv ${cluster.folder} ${cluster.folder}.broken`;
  return { kind: 'problem', problem: `The database in ${cluster.folder} does not start: ${logEnd(cluster.logFile)} ${cure}` };
}
