import { settingsAsEnvironment, type Settings } from '@rinnalla/settings';
import { rolePasswordsAsEnvironment } from '@rinnalla/settings/database-roles';
import { problem, type Problem } from '../database/problem.ts';
import { lastLines } from '../database/server-log.ts';
import { wayInAs } from '../database/way-in.ts';
import { logFile, prepareDataFolder } from './data-folder.ts';
import { databaseExists, startEmbedded } from './embedded-database.ts';
import { fileFailure } from './file-failure.ts';
import type { KeptProcess, Speed } from './kept-process.ts';
import { checkPorts } from './ports.ts';
import { endLeftovers } from './process-note.ts';
import { keepApp, programs as ownPrograms, runScript, type AppPlan, type Environment, type Programs, type ScriptRun } from './programs.ts';
import { readOrMakeSecrets, readSecrets, type Secrets } from './secrets.ts';
import { claimDataFolder, releaseDataFolder } from './sole-start.ts';
import { createStopOrder, type StopOrder } from './stop-order.ts';

export interface SupervisorPlan {
  readonly settings: Settings;
  print(line: string): void;
  /** For tests: scripts that stand in for ours, and the bytes that must be free. */
  readonly programs?: Programs;
  readonly neededSpace?: number;
  /** Hears once, when all of it answers, of what runs; a development start then starts parts of it anew. */
  onRunning?(running: Running): void;
}

/** What can be done with a Rinnalla that runs. */
export interface Running {
  readonly apps: ReadonlyMap<AppPlan['name'], KeptProcess>;
  /** Brings the schema up to date once more. */
  migrate(): Promise<Problem | null>;
}

/** Everything of one Rinnalla: what starts it, in order, and what stops it, in the opposite order. */
export interface Supervisor {
  /** Settles with null when web pages and API answer, or with the first problem; then nothing of it runs any more. */
  start(): Promise<Problem | null>;
  /** Stops web, worker, API and database, in this order, and waits for each. Calling it again with `quick` hurries. */
  stop(speed: Speed): Promise<void>;
}

export function createSupervisor(plan: SupervisorPlan): Supervisor {
  const order = createStopOrder();
  const start = async (): Promise<Problem | null> => {
    const failure = await startAll(plan, order).catch((error: unknown) => {
      const sentence = fileFailure(error, plan.settings.dataDir);
      if (sentence) return problem(sentence);
      throw error;
    });
    if (failure) await order.stop('orderly');
    return order.stopping ? (failure ?? problem('Stopped before it had started.')) : failure;
  };
  return { start, stop: (speed) => order.stop(speed) };
}

async function startAll(plan: SupervisorPlan, order: StopOrder): Promise<Problem | null> {
  const { dataDir } = plan.settings;
  const blocked = prepareDataFolder(dataDir, plan.neededSpace) ?? claimDataFolder(dataDir, plan.settings.url);
  if (blocked) return blocked;
  await order.add({ stop: async () => releaseDataFolder(dataDir) });
  await endLeftovers(dataDir);
  const taken = await checkPorts(plan.settings);
  if (taken) return taken;
  const unbuilt = await build(plan, order);
  if (unbuilt) return unbuilt;
  const read = readOrMakeSecrets(dataDir, plan.settings.databaseUrl === null && databaseExists(dataDir));
  if (read.kind === 'problem') return read;
  const database = await openDatabase(plan, order, read.secrets);
  if (database.kind === 'problem') return database;
  const migrateNow = () => migrate(plan, order, database.url);
  const unmigrated = await migrateNow();
  if (unmigrated) return unmigrated;
  const plans = appPlans(plan, await waysIn(plan, database.url, read.secrets), read.secrets);
  return startApps(plan, order, { plans, migrate: migrateNow });
}

/** Builds what changed. */
export async function build(plan: SupervisorPlan, order: StopOrder): Promise<Problem | null> {
  const { build: script } = plan.programs ?? ownPrograms;
  const code = await runStep(order, { script, environment: process.env, log: null });
  return code === 0 ? null : problem('Rinnalla could not be built; what went wrong stands above.');
}

/** Opens the operator's own database or starts the embedded one; answers its owner's connection string. */
export async function openDatabase(
  plan: SupervisorPlan,
  order: StopOrder,
  secrets: Secrets,
): Promise<{ kind: 'open'; url: string } | Problem> {
  const { settings, print } = plan;
  if (settings.databaseUrl) return { kind: 'open', url: settings.databaseUrl };
  print('Starting the database …');
  const database = await startEmbedded({ dataDir: settings.dataDir, password: secrets.databasePassword, print });
  if (database.kind === 'problem') return database;
  await order.add(database.process);
  return (await database.process.ready) ?? { kind: 'open', url: database.url };
}

/** Brings the schema up to date and, in demo mode, fills an empty database with the demo. */
export async function migrate(plan: SupervisorPlan, order: StopOrder, databaseUrl: string): Promise<Problem | null> {
  const { migrate: script } = plan.programs ?? ownPrograms;
  const log = logFile(plan.settings.dataDir, 'migrate');
  const secrets = readSecrets(plan.settings.dataDir);
  const passwords = secrets.kind === 'secrets' ? (secrets.secrets.rolePasswords ?? {}) : {};
  const environment = appEnvironment(plan.settings, { DATABASE_URL: databaseUrl, ...rolePasswordsAsEnvironment(passwords) });
  const code = await runStep(order, { script, environment, log });
  if (code === 0) return null;
  return problem(`The database could not be brought up to date. The end of the log (${log}):\n${lastLines(log).slice(-12).join('\n')}`);
}

/** How API and worker enter the database, each by its connection string. */
type WaysIn = Readonly<Record<'api' | 'worker', string>>;

/** Each as a role of its own; as the owner, loudly, where somebody has not made the roles yet. */
async function waysIn(plan: SupervisorPlan, ownerUrl: string, { rolePasswords }: Secrets): Promise<WaysIn> {
  const [api, worker] = [await wayInAs(ownerUrl, 'api', rolePasswords), await wayInAs(ownerUrl, 'worker', rolePasswords)];
  if (api === null || worker === null)
    plan.print('API and worker enter the database as its owner, who may do more than they need: npm run doctor says what to do.');
  return { api: api ?? ownerUrl, worker: worker ?? ownerUrl };
}

async function startApps(
  plan: SupervisorPlan,
  order: StopOrder,
  { plans, migrate }: { plans: readonly AppPlan[]; migrate: Running['migrate'] },
): Promise<Problem | null> {
  plan.print('Starting the API and the web pages …');
  const apps = new Map(plans.map((each) => [each.name, keepApp(each)]));
  for (const one of apps.values()) await order.add(one);
  const answers = await Promise.all([...apps.values()].map((one) => one.ready));
  const failure = answers.find((answer) => answer !== null) ?? null;
  if (failure === null) plan.onRunning?.({ apps, migrate });
  return failure;
}

/** The API, the worker and the web pages, in the order in which they are started. */
function appPlans(plan: SupervisorPlan, ways: WaysIn, secrets: Secrets): AppPlan[] {
  const { settings, print } = plan;
  const scripts = plan.programs ?? ownPrograms;
  const roles = rolePasswordsAsEnvironment({});
  const api: AppPlan = {
    name: 'api',
    title: 'The API',
    script: scripts.api,
    environment: appEnvironment(settings, { ...roles, DATABASE_URL: ways.api, RINNALLA_PEPPER: secrets.pepper }),
    healthUrl: `http://127.0.0.1:${settings.apiPort}/health`,
    dataDir: settings.dataDir,
    print,
  };
  const worker: AppPlan = {
    ...api,
    name: 'worker',
    title: 'The worker',
    script: scripts.worker,
    environment: appEnvironment(settings, { ...roles, DATABASE_URL: ways.worker, RINNALLA_PEPPER: '' }),
    healthUrl: null,
  };
  const web: AppPlan = {
    ...api,
    name: 'web',
    title: 'The web server',
    script: scripts.web,
    // The process that meets the public knows no way into the database.
    environment: appEnvironment(settings, { ...roles, DATABASE_URL: '', RINNALLA_PEPPER: '', RINNALLA_WEB_KEY: secrets.webKey }),
    healthUrl: `http://${reachableHost(settings.host)}:${settings.port}/health`,
  };
  return [api, worker, web];
}

async function runStep(order: StopOrder, script: ScriptRun): Promise<number | null> {
  if (order.stopping) return null;
  const run = runScript(script);
  await order.add(run);
  return run.code;
}

function appEnvironment(settings: Settings, own: Environment): Environment {
  return { ...process.env, ...settingsAsEnvironment(settings), NODE_ENV: 'production', ...own };
}

/** An address at which this machine reaches a server that listens on `host`. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
