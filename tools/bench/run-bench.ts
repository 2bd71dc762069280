import { join } from 'node:path';
import { openSeededItems } from '../seed/seed-rows.ts';
import { measureAssess, type AssessSpeed } from './assess-speed.ts';
import { startBare } from './bare-process.ts';
import { startLoader, type Loader } from './child.ts';
import { figureOf, growthOfQueue, type Figure, type Growth, type Sample } from './figures.rules.ts';
import { commitsOf, measure, type Side } from './measure.ts';
import { payloadOf, type Payload } from './payload.ts';
import { memoryOf, type Memory } from './processor-time.ts';
import { growth } from './run-growth.ts';
import { ask, type Site } from './site.ts';
import { makeRows, openStage, randomSeed, settle, type BenchRun, type Stage } from './stage.ts';
import { works, type Work } from './works.ts';

/** A row of the result, with the statements or transactions that the database committed for one flow; null where not counted. */
export type BenchRow = Figure & { readonly commits: number | null; readonly note: string };

export interface BenchResult {
  readonly rows: readonly BenchRow[];
  readonly growth: readonly Growth[];
  /** Of the API and the web process together. */
  readonly memory: { readonly at_rest: Memory; readonly under_load: Memory };
  readonly payload: readonly Payload[];
  /** null where it was not asked for. */
  readonly assess: AssessSpeed | null;
}

/** Milliseconds between two looks at the memory. */
const lookEvery = 250;

/** The name by which the reading of texts is asked for alone. */
export const assessWork = 'assess';
const none: Memory = { rss: 0, pss: 0 };

/** Carries out the whole measurement on data folders of its own. @throws Error when an answer was not whole and right. */
export async function runBench(run: BenchRun): Promise<BenchResult> {
  const { plan } = run;
  const chosen = works(plan.members).filter(({ name, openItems }) => (plan.only?.includes(name) ?? true) && (openItems ?? 0) <= plan.posts);
  const assess = plan.only?.includes(assessWork) === false ? null : measureAssess();
  if (chosen.length === 0) return { rows: [], growth: [], memory: { at_rest: none, under_load: none }, payload: [], assess };
  const loader = startLoader();
  await run.order.add({ stop: () => loader.stop() });
  const dataDir = join(run.folder, 'data');
  await makeRows(run, { dataDir, posts: plan.posts, threads: plan.threads, yardstick: true });
  const rows: BenchRow[] = [];
  let memory: BenchResult['memory'] = { at_rest: none, under_load: none };
  let payload: Payload[] = [];
  for (const cached of [false, true]) {
    const group = chosen.filter((work) => work.cached === cached);
    if (group.length === 0) continue;
    run.tell(`starting the site with the page cache ${cached ? 'on' : 'off'}`);
    const stage = await openStage(run, { dataDir, cached, members: cached ? plan.members : 1 });
    const bare = await startBare(stage.site.database, plan);
    await run.order.add(bare);
    payload = await payloadsOf(stage.site);
    const both = { stage, bare: { address: bare.address, processes: [bare.pid, stage.site.postgres] }, loader };
    memory = await watchMemory(stage, async () => {
      rows.push(...(await measureAll(run, both, group)));
    });
    await bare.stop();
    await stage.site.stop();
  }
  return { rows, growth: [...growthOfQueue(rows), ...(plan.growth ? await growth(run, loader) : [])], memory, payload, assess };
}

/** Looks at the memory again and again while some work goes on. */
async function watchMemory({ site, atRest }: Stage, work: () => Promise<void>): Promise<BenchResult['memory']> {
  let most = atRest;
  const timer = setInterval(() => {
    const now = memoryOf(site.apps);
    if (now.rss > most.rss) most = now;
  }, lookEvery);
  await work().finally(() => clearInterval(timer));
  return { at_rest: atRest, under_load: most };
}

interface Both {
  readonly stage: Stage;
  readonly bare: Side;
  readonly loader: Loader;
}

/** Works that need the same number of open items are measured together, the few before the many. */
async function measureAll(run: BenchRun, both: Both, group: readonly Work[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const openItems of new Set(group.map((work) => work.openItems))) {
    const together = group.filter((work) => work.openItems === openItems);
    const samples = new Map(together.map((work) => [work, { ours: [] as Sample[], bare: [] as Sample[] }]));
    for (let number = 1; number <= run.plan.rounds; number += 1) {
      for (const [work, { ours, bare }] of samples) {
        const [oursNow, bareNow] = await measureBoth(run, both, work);
        ours.push(oursNow);
        bare.push(bareNow);
        run.tell(`round ${number}, ${work.name}: ${oursNow.cpu.toFixed(2)} ms, the yardstick ${bareNow.cpu.toFixed(2)} ms`);
      }
    }
    for (const [work, { ours, bare }] of samples) {
      rows.push({ ...figureOf(work, ours, bare), commits: await countCommits(both, work), note: work.note });
    }
  }
  return rows;
}

async function countCommits({ stage, loader }: Both, work: Work): Promise<number | null> {
  if (work.most !== null) return null;
  const commits = await commitsOf({ ...stage.ours, database: stage.site.database }, await work.ours(stage.cast), loader);
  return Math.round(commits * 10) / 10;
}

async function measureBoth({ plan }: BenchRun, { stage, bare, loader }: Both, work: Work): Promise<[Sample, Sample]> {
  const { ours, cast } = stage;
  await openAsMany(cast.database, work);
  const measuring = { loader, seconds: plan.seconds };
  const { most, cached } = work;
  return [
    await measure(ours, { flows: await work.ours(cast), most, cached }, measuring),
    await measure(bare, { flows: await work.bare(cast), most: null, cached }, measuring),
  ];
}

/** Opens as many items of review as a work needs; many new rows are settled first. */
export async function openAsMany(database: string, { openItems }: Pick<Work, 'openItems'>): Promise<void> {
  if (openItems === null) return;
  const opened = await openSeededItems(database, { count: openItems, randomSeed });
  if (opened > openItems / 2) await settle(database);
}

async function payloadsOf({ address, database }: Site): Promise<Payload[]> {
  const [thread] = await ask<{ id: string; slug: string }>(
    database,
    `select thread.id, board.slug from thread join board on board.id = board_id where board.slug like 'measure-%-en-%' order by thread.id limit 1`,
  );
  const pages = [
    { name: 'front', path: '/en' },
    { name: 'board', path: `/en/boards/${thread?.slug}` },
    { name: 'thread', path: `/en/threads/${thread?.id}` },
  ];
  return Promise.all(pages.map((page) => payloadOf(address, page)));
}
