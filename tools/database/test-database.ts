import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { clusterUrl, createCluster, spawnPostgres, type Cluster } from './cluster.ts';
import { findFreePort } from './free-port.ts';
import { startGuarded } from './guarded-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { reachableBinaries } from './reachable-folder.ts';
import { accountFor, canEnter } from './system-account.ts';

/** A PostgreSQL of its own for one test run; nothing of it is left after `stop`, nor after the caller died. */
export interface TestDatabase {
  /** Connection string of the owner. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL that a test kills and starts again. It is a direct child, so a kill meets the server itself. */
export interface DurableTestDatabase extends TestDatabase {
  /** SIGKILL; settles when the server is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port; settles when it answers. */
  restart(): Promise<void>;
  /** Process number of the server now. */
  pid(): number;
}

/** Starts a throw-away cluster that writes no faster than it must: no fsync. Takes one to two seconds. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const cluster = await planCluster({ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const database = startGuarded({ cluster, throwAway: true });
  const first = await database.first;
  if (first.kind === 'problem') throw new Error(first.problem);
  database.guardian.unref();
  database.guardian.channel?.unref();
  return { url: clusterUrl(cluster), stop: () => database.stop() };
}

/**
 * Starts a cluster with the settings that the product runs with (fsync, synchronous commit) for tests that kill it.
 * `configuration` changes server settings, for a control that must lose writes.
 */
export async function startDurableTestDatabase(configuration: Record<string, string> = {}): Promise<DurableTestDatabase> {
  const cluster = await planCluster(configuration);
  const failure = await createCluster(cluster);
  if (failure) throw new Error(failure.problem);
  let server = await startServer(cluster);
  const end = async (signal: NodeJS.Signals) => {
    const exit = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : null;
    server.kill(signal);
    await exit;
  };
  return {
    url: clusterUrl(cluster),
    kill: () => end('SIGKILL'),
    restart: async () => {
      server = await startServer(cluster);
    },
    pid: () => server.pid ?? 0,
    stop: async () => {
      await end('SIGQUIT');
      rmSync(join(cluster.folder, '..'), { recursive: true, force: true });
    },
  };
}

async function planCluster(configuration: Record<string, string>): Promise<Cluster> {
  const account = accountFor('');
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((place) => canEnter(account, place)) ?? tmpdir();
  const folder = mkdtempSync(join(parent, 'rinnalla-test-'));
  chmodSync(folder, 0o711);
  const binaries = findBinaries();
  const programs = binaries.kind === 'binaries' ? reachableBinaries(binaries, account) : binaries;
  if (programs.kind === 'problem') throw new Error(programs.problem);
  return {
    programs: programs.folder,
    folder: join(folder, 'postgres'),
    account,
    port: await findFreePort(),
    password: randomBytes(16).toString('hex'),
    logFile: join(folder, 'postgres.log'),
    configuration,
  };
}

async function startServer(cluster: Cluster): Promise<ChildProcess> {
  for (;;) {
    const server = spawnPostgres(cluster);
    const stopServer = () => server.kill('SIGKILL');
    process.once('exit', stopServer);
    server.once('exit', () => process.off('exit', stopServer));
    const { kind } = await prepareDatabase(cluster, server);
    if (kind === 'ready') return server;
    server.kill('SIGQUIT');
  }
}
