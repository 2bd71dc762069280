import { seedRows, type SeedProgress } from '../seed/seed-rows.ts';
import type { StopOrder } from '../start/stop-order.ts';
import type { BenchPlan } from './bench-plan.rules.ts';
import { makeYardstick, yardstickUrl } from './bare-process.ts';
import type { Side } from './measure.ts';
import { memoryOf, type Memory } from './processor-time.ts';
import { enterAsModerator, signInMembers } from './sessions.ts';
import { ask, startSite, type Site } from './site.ts';
import type { Cast } from './works.ts';

/** One run of the measurement. */
export interface BenchRun {
  readonly plan: BenchPlan;
  /** A folder that goes away afterwards. */
  readonly folder: string;
  /** Hears of everything that is started. */
  readonly order: StopOrder;
  readonly progress: SeedProgress;
  tell(line: string): void;
}

/** A site that runs, with people who are signed in. */
export interface Stage {
  readonly site: Site;
  readonly ours: Side;
  /** Memory of the API and the web process when they had just begun to answer. */
  readonly atRest: Memory;
  readonly cast: Cast;
}

/** From which number everything is drawn, so that two runs measure the same rows. */
export const randomSeed = 1;

export interface Volume {
  readonly dataDir: string;
  readonly posts: number;
  readonly threads: number;
  /** Whether the yardstick gets as many rows. */
  readonly yardstick: boolean;
}

/** Makes a database with the demo and so many rows. Nothing runs afterwards. */
export async function makeRows({ order, progress, tell }: BenchRun, { dataDir, posts, threads, yardstick }: Volume): Promise<void> {
  tell('starting a site on a data folder of its own');
  const site = await startSite(dataDir);
  await order.add(site);
  const failure = await seedRows(site.database, { posts, threads, openItems: 0, randomSeed }, progress);
  if (failure) throw new Error(failure.problem);
  if (yardstick) {
    tell('making the rows of the yardstick');
    await makeYardstick(site.database, { posts, threads });
    await settle(yardstickUrl(site.database));
  }
  await settle(site.database);
  await site.stop();
}

/** Starts the site on these rows and signs people in. */
export async function openStage(
  { order }: BenchRun,
  { dataDir, cached, members }: { dataDir: string; cached: boolean; members: number },
): Promise<Stage> {
  const site = await startSite(dataDir, cached ? {} : { RINNALLA_PAGE_CACHE: 'off' });
  await order.add(site);
  const atRest = memoryOf(site.apps);
  const cast = {
    database: site.database,
    yardstick: yardstickUrl(site.database),
    origin: site.origin,
    members: await signInMembers(site, { count: members, randomSeed }),
    moderator: await enterAsModerator(site),
  };
  return { site, cast, atRest, ours: { address: site.address, processes: [...site.apps, site.postgres] } };
}

/** Does now what autovacuum and the checkpointer would otherwise do amid the measurement. */
export async function settle(database: string): Promise<void> {
  await ask(database, 'vacuum (analyze)');
  await ask(database, 'checkpoint');
}
