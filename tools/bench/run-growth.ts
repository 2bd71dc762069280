import { join } from 'node:path';
import { growthVolumes } from './bench-plan.rules.ts';
import type { Loader } from './child.ts';
import { median, round, type Growth } from './figures.rules.ts';
import { measure } from './measure.ts';
import { makeRows, openStage, type BenchRun, type Stage } from './stage.ts';
import { works, type Work } from './works.ts';

const goal = 0.85;
const measured = ['front', 'board', 'thread', 'thread-signed-in', 'reply'];

/** Measures our side at both volumes, in turn, each on a site of its own with the page cache off. */
export async function growth(run: BenchRun, loader: Loader): Promise<Growth[]> {
  const chosen = works(run.plan.members).filter(({ name }) => measured.includes(name));
  const [small, large] = [await openVolume(run, 'small'), await openVolume(run, 'large')];
  const figures = new Map(chosen.map((work) => [work, { small: [] as number[], large: [] as number[] }]));
  for (let number = 1; number <= run.plan.rounds; number += 1) {
    for (const [work, samples] of figures) {
      samples.small.push(await cpuOf(run, { stage: small, work, loader }));
      samples.large.push(await cpuOf(run, { stage: large, work, loader }));
      run.tell(`round ${number}, growth of ${work.name}: ${samples.small.at(-1)?.toFixed(2)} ms, ${samples.large.at(-1)?.toFixed(2)} ms`);
    }
  }
  await small.site.stop();
  await large.site.stop();
  return [...figures].map(([{ name }, samples]) => {
    const [few, many] = [median(samples.small), median(samples.large)];
    return {
      work: name,
      from: '10,000 posts',
      to: '1,000,000 posts',
      small_cpu_ms: round(few),
      large_cpu_ms: round(many),
      ratio: round(few / many),
      goal,
    };
  });
}

async function openVolume(run: BenchRun, name: keyof typeof growthVolumes): Promise<Stage> {
  const dataDir = join(run.folder, name);
  await makeRows(run, { dataDir, ...growthVolumes[name], yardstick: false });
  return openStage(run, { dataDir, cached: false, members: run.plan.members });
}

async function cpuOf({ plan }: BenchRun, { stage, work, loader }: { stage: Stage; work: Work; loader: Loader }): Promise<number> {
  const flows = await work.ours(stage.cast);
  return (await measure(stage.ours, { flows, most: work.most, cached: false }, { loader, seconds: plan.seconds })).cpu;
}
