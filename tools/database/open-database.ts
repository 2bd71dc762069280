import { readSettings, type Settings } from '@rinnalla/settings';
import type { DatabaseRole } from '@rinnalla/settings/database-roles';
import { prepareDataFolder } from '../start/data-folder.ts';
import { databaseExists } from '../start/embedded-database.ts';
import { endLeftovers, findNoted } from '../start/process-note.ts';
import { findRunningDatabase } from '../start/running-database.ts';
import { readOrMakeSecrets, readSecrets } from '../start/secrets.ts';
import { claimDataFolder, releaseDataFolder } from '../start/sole-start.ts';
import { createStopOrder, type StopOrder } from '../start/stop-order.ts';
import { build, migrate, openDatabase, type SupervisorPlan } from '../start/supervisor.ts';
import type { Problem } from './problem.ts';
import { wayInAs } from './way-in.ts';

/**
 * Carries out work on the database that `npm start` with the same settings uses; `work` gets its owner's connection string. That
 * is the operator's own (DATABASE_URL), or the embedded one of a Rinnalla that runs, or else the embedded one of the data folder,
 * started for as long as the work takes. The API is built and the schema brought up to date first, unless a running Rinnalla has
 * done so. What it says on the way goes to stderr. `migrates`: false leaves the database as it is. `as`: the work enters as this role
 * instead, where that can enter. The other changes are for tests.
 */
export async function withDatabase<Result>(
  work: (url: string) => Promise<Result>,
  { migrates = true, as, ...changes }: OpeningChanges = {},
): Promise<Result | Problem> {
  const read = readSettings(process.env);
  if (read.kind === 'problem') return read;
  const { settings } = read;
  const plan: SupervisorPlan = { settings, print: (line) => process.stderr.write(`${line}\n`), ...changes };
  const order = createStopOrder();
  try {
    const opened = (await ofRunningSite(settings)) ?? (await openOwn(plan, order, migrates));
    return opened.kind === 'problem' ? opened : await work(await enterAs(as, opened.url, settings));
  } finally {
    await order.stop('orderly');
  }
}

type OpeningChanges = Partial<Omit<SupervisorPlan, 'settings'>> & { readonly migrates?: boolean; readonly as?: DatabaseRole };
type Opened = { readonly url: string; readonly kind: 'url' | 'open' } | Problem;

async function enterAs(role: DatabaseRole | undefined, url: string, { dataDir }: Settings): Promise<string> {
  const secrets = role === undefined ? null : readSecrets(dataDir);
  if (role === undefined || secrets?.kind !== 'secrets') return url;
  return (await wayInAs(url, role, secrets.secrets.rolePasswords ?? {})) ?? url;
}

/** null: no Rinnalla runs on the data folder; a folder claimed by another command has no web address. */
async function ofRunningSite(settings: Settings): Promise<Opened | null> {
  if (settings.databaseUrl || findNoted(settings.dataDir, 'supervisor')?.url === undefined) return null;
  return findRunningDatabase(settings);
}

async function openOwn(plan: SupervisorPlan, order: StopOrder, migrates: boolean): Promise<Opened> {
  const { settings } = plan;
  const unready = settings.databaseUrl ? prepareDataFolder(settings.dataDir, plan.neededSpace) : await claim(plan, order);
  if (unready) return unready;
  const unbuilt = await build(plan, order);
  if (unbuilt) return unbuilt;
  const opened = settings.databaseUrl ? { kind: 'open' as const, url: settings.databaseUrl } : await startEmbedded(plan, order);
  return opened.kind === 'problem' || !migrates ? opened : ((await migrate(plan, order, opened.url)) ?? opened);
}

/** Makes the data folder ours until the work is done, so that no `npm start` opens its database meanwhile. */
async function claim({ settings, neededSpace }: SupervisorPlan, order: StopOrder): Promise<Problem | null> {
  const taken = prepareDataFolder(settings.dataDir, neededSpace) ?? claimDataFolder(settings.dataDir, null);
  if (taken) return taken;
  await order.add({ stop: async () => releaseDataFolder(settings.dataDir) });
  await endLeftovers(settings.dataDir);
  return null;
}

async function startEmbedded(plan: SupervisorPlan, order: StopOrder): Promise<Opened> {
  const secrets = readOrMakeSecrets(plan.settings.dataDir, databaseExists(plan.settings.dataDir));
  return secrets.kind === 'problem' ? secrets : openDatabase(plan, order, secrets.secrets);
}
