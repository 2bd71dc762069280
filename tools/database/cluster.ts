import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { programIn } from './binaries.ts';
import { logEnd, tellsOfFullDisk } from './server-log.ts';
import { problem, type Problem } from './problem.ts';
import type { SystemAccount } from './system-account.ts';

/** One embedded PostgreSQL: its programs, its data, how it listens. */
export interface Cluster {
  /** Folder of bin, lib and share. */
  readonly programs: string;
  /** PostgreSQL's data folder; made by `createCluster`. */
  readonly folder: string;
  readonly account: SystemAccount | null;
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Password of `databaseOwner`. */
  readonly password: string;
  readonly logFile: string;
  /** Server settings beyond ours, for tests. */
  readonly configuration: Readonly<Record<string, string>>;
}

/** Role and database of the embedded PostgreSQL; the role owns all and may create the narrower ones. */
export const databaseOwner = 'rinnalla';
export const databaseName = 'rinnalla';

const letters: Partial<Record<NodeJS.Platform, string>> = { linux: 'C.UTF-8', darwin: 'UTF-8' };

const serverConfiguration: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // Paths of sockets may be 107 bytes long, and a data folder may lie deeper than that.
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '60',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What people wrote must not reach the log by way of a statement that failed: its message alone may quote a value. The API
  // writes down code and place of each failure itself; what ends the server or keeps it from starting is still in this log.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_connections: '',
  log_disconnections: 'off',
};

/** Connection string of the cluster's owner. */
export function clusterUrl(cluster: Pick<Cluster, 'password' | 'port'>, database = databaseName): string {
  return `postgres://${databaseOwner}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;
}

/** Whether the folder holds a cluster already. */
export function clusterExists(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** Makes the cluster; a creation that was cut off leaves nothing that counts, because the folder gets its name last. */
export async function createCluster(cluster: Cluster): Promise<Problem | null> {
  const parent = dirname(cluster.folder);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('postgres.new-')) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const unfinished = join(parent, `postgres.new-${process.pid}`);
  const passwordFile = `${unfinished}-password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.account) {
    for (const path of [unfinished, passwordFile]) chownSync(path, cluster.account.uid, cluster.account.gid);
  }
  const code = await runInitdb(cluster, unfinished, passwordFile);
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const cure = tellsOfFullDisk(cluster.logFile) ? 'Make room on the disk and start again.' : `The whole story is in ${cluster.logFile}.`;
    return problem(`The database could not be made in ${parent}: ${logEnd(cluster.logFile)} ${cure}`);
  }
  renameSync(unfinished, cluster.folder);
  return null;
}

/** Starts PostgreSQL in the foreground as a child of this process. */
export function spawnPostgres(cluster: Cluster): ChildProcess {
  const all = { ...serverConfiguration, ...cluster.configuration, port: String(cluster.port) };
  const parameters = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawnLogged(cluster, 'postgres', ['-D', cluster.folder, ...parameters]);
}

async function runInitdb(cluster: Cluster, folder: string, passwordFile: string): Promise<number | null> {
  const child = spawnLogged(cluster, 'initdb', [
    `--pgdata=${folder}`,
    `--username=${databaseOwner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // pg_trgm still asks the system, not ICU, what a letter is; in plain C ä and ö are none.
    `--lc-ctype=${letters[process.platform] ?? 'C'}`,
    '--locale-provider=icu',
    '--icu-locale=fi',
    '--data-checksums',
    ...(cluster.configuration.fsync === 'off' ? ['--no-sync'] : []),
  ]);
  const stopChild = () => child.kill('SIGKILL');
  process.once('exit', stopChild);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('exit', stopChild);
  return code;
}

function spawnLogged(cluster: Cluster, program: 'postgres' | 'initdb', parameters: string[]): ChildProcess {
  const log = openSync(cluster.logFile, 'a', 0o600);
  const child = spawn(programIn(cluster.programs, program), parameters, {
    ...cluster.account,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: process.env.PATH, SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  return child;
}
