import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { findBinaries } from '../database/binaries.ts';
import { clusterUrl, type Cluster } from '../database/cluster.ts';
import { findFreePort, tryPort } from '../database/free-port.ts';
import { startGuarded } from '../database/guarded-database.ts';
import type { GuardianReport } from '../database/guardian-messages.ts';
import { clearLeftoverPostgres } from '../database/leftover-postgres.ts';
import { problem, type Problem } from '../database/problem.ts';
import { forgottenFolders, reachableBinaries, reachableDataFolder } from '../database/reachable-folder.ts';
import { accountFor, type SystemAccount } from '../database/system-account.ts';
import { logFile } from './data-folder.ts';
import { keepRunning, type KeptProcess } from './kept-process.ts';
import { forgetProcess, noteProcess } from './process-note.ts';

const schema = z.object({ folder: z.string(), port: z.number() });

/** Where the embedded database of a data folder lies and on which port of 127.0.0.1 it listens. */
export type DatabasePlace = z.infer<typeof schema> & { readonly kind: 'place' };

/** The place that an earlier start wrote down, or null before the first. */
export function readPlace(dataDir: string): DatabasePlace | Problem | null {
  const file = placeFile(dataDir);
  if (!existsSync(file)) return null;
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success
    ? { kind: 'place', ...parsed.data }
    : problem(`${file} does not hold what it should: put it back from your backup.`);
}

/** Whether the data folder has a database, which secrets made anew would not open. */
export function databaseExists(dataDir: string): boolean {
  return existsSync(placeFile(dataDir)) || existsSync(join(dataDir, 'postgres'));
}

export interface DatabasePlan {
  readonly dataDir: string;
  readonly password: string;
  print(line: string): void;
}

/** The embedded PostgreSQL, kept running; `url` is its owner's connection string. */
export interface EmbeddedDatabase {
  readonly kind: 'database';
  readonly url: string;
  readonly process: KeptProcess;
}

/** Finds or makes the database's place, clears what a crash left there, and starts PostgreSQL. */
export async function startEmbedded(plan: DatabasePlan): Promise<EmbeddedDatabase | Problem> {
  const cluster = await planCluster(plan);
  if ('kind' in cluster) return cluster;
  return { kind: 'database', url: clusterUrl(cluster), process: keepDatabase(cluster, plan) };
}

async function planCluster(plan: DatabasePlan): Promise<Cluster | Problem> {
  const known = readPlace(plan.dataDir);
  if (known?.kind === 'problem') return known;
  const inaccessible = known ? accessProblem(plan.dataDir, known.folder) : null;
  if (inaccessible) return inaccessible;
  const account = accountFor(known?.folder ?? join(plan.dataDir, 'postgres'));
  const folder = known?.folder ?? join(reachableDataFolder(plan.dataDir, account), 'postgres');
  tellPlace(plan, folder);
  const programs = findPrograms(account);
  if (programs.kind === 'problem') return programs;
  const leftover = await clearLeftoverPostgres(folder);
  if (leftover) return leftover;
  const port = await choosePort(known?.port);
  writePlace(plan.dataDir, { folder, port });
  const log = logFile(plan.dataDir, 'postgres');
  return { programs: programs.folder, folder, account, port, password: plan.password, logFile: log, configuration: {} };
}

function findPrograms(account: SystemAccount | null): ReturnType<typeof reachableBinaries> {
  const binaries = findBinaries();
  return binaries.kind === 'binaries' ? reachableBinaries(binaries, account) : binaries;
}

/** The port of the start before, unless someone else has it now. */
async function choosePort(before: number | undefined): Promise<number> {
  return before !== undefined && (await tryPort(before, '127.0.0.1')) === 'free' ? before : findFreePort();
}

function accessProblem(dataDir: string, folder: string): Problem | null {
  if (!existsSync(dirname(folder))) {
    return problem(`The database of ${dataDir} should lie in ${folder}, which is not there: put it back from your backup.`);
  }
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  const own = process.getuid?.();
  if (owner === undefined || own === 0 || owner === own) return null;
  return problem(`The database in ${folder} belongs to another user: start as that user or as root, or set RINNALLA_DATA_DIR=…`);
}

function keepDatabase(cluster: Cluster, plan: DatabasePlan): KeptProcess {
  const tell = (report: GuardianReport) => {
    if (report.kind === 'restarting') plan.print('The database stopped; starting it again.');
  };
  return keepRunning({
    name: 'The database',
    launch: () => {
      const { guardian, first, end } = startGuarded({ cluster, throwAway: false }, tell);
      const answers = first.then((report) => (report.kind === 'ready' ? null : problem(report.problem)));
      return { child: guardian, answers, end };
    },
    noteRun: (pid) => (pid === undefined ? forgetProcess(plan.dataDir, 'database') : noteProcess(plan.dataDir, 'database', pid)),
    print: plan.print,
  });
}

/** Says plainly where data lies outside of the data folder. */
function tellPlace(plan: DatabasePlan, folder: string): void {
  if (!folder.startsWith(plan.dataDir)) {
    plan.print(`PostgreSQL does not run as root and cannot enter ${plan.dataDir}: the database itself lies in ${folder}.`);
  }
  for (const old of forgottenFolders(plan.dataDir, folder)) {
    plan.print(`An older database of this folder, no longer used, is still in ${old}. To remove it: rm -r ${old}`);
  }
}

function writePlace(dataDir: string, place: { folder: string; port: number }): void {
  const unfinished = `${placeFile(dataDir)}.new`;
  writeFileSync(unfinished, JSON.stringify(place), { mode: 0o600 });
  renameSync(unfinished, placeFile(dataDir));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function placeFile(dataDir: string): string {
  return join(dataDir, 'database.json');
}
