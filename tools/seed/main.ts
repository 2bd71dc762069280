import { parseArgs } from 'node:util';
import { readSettings } from '@rinnalla/settings';
import { withDatabase } from '../database/open-database.ts';
import { problem, type Problem } from '../database/problem.ts';
import { showProgress } from './progress.ts';
import { planProblem, type SeedPlan } from './seed-plan.rules.ts';
import { removeSeed, seedRows } from './seed-rows.ts';

/*
 * `npm run seed -- --posts 1000000 --threads 50000 [--open-items N] [--random-seed N]` fills the database with rows to measure with;
 * `npm run seed -- --remove` takes them away. In production mode it does nothing without `--yes`.
 */

const usage = 'Give --posts N and --threads N, with --open-items N, --random-seed N or --yes if you like, or --remove alone.';
const options = {
  posts: { type: 'string', default: '100000' },
  threads: { type: 'string' },
  'open-items': { type: 'string', default: '0' },
  'random-seed': { type: 'string', default: '1' },
  remove: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;
const postsPerThread = 20;

const failure = await seed();
if (failure !== null) process.stderr.write(`${failure.problem}\n`);
process.exit(failure === null ? 0 : 1);

async function seed(): Promise<Problem | null> {
  const asked = readArguments();
  if (asked === null) return problem(usage);
  const read = readSettings(process.env);
  if (read.kind === 'problem') return read;
  if (read.settings.mode === 'production' && !asked.yes) {
    return problem('These are rows for measuring, and this is production, where people are: add --yes if you mean it.');
  }
  const wrong = planProblem(asked.plan);
  if (wrong !== null) return problem(wrong);
  return withDatabase((url) => carryOut(url, asked));
}

interface Asked {
  readonly plan: SeedPlan;
  readonly remove: boolean;
  readonly yes: boolean;
}

async function carryOut(url: string, { plan, remove }: Asked): Promise<Problem | null> {
  const progress = showProgress();
  const began = performance.now();
  const failed = await (remove ? removeSeed(url, progress) : seedRows(url, plan, progress)).finally(() => progress.end());
  const seconds = (performance.now() - began) / 1_000;
  if (failed === null) process.stdout.write(`${remove ? 'Removed' : told(plan, seconds)} in ${(seconds / 60).toFixed(1)} minutes.\n`);
  return failed;
}

function told({ posts, threads, openItems }: SeedPlan, seconds: number): string {
  const items = openItems === 0 ? '' : ` and ${openItems} open items`;
  return `${posts} posts in ${threads} threads${items}, ${Math.round(posts / seconds)} posts a second,`;
}

function readArguments(): Asked | null {
  try {
    const { values } = parseArgs({ options });
    const posts = Number(values.posts);
    const threads = values.threads === undefined ? Math.ceil(posts / postsPerThread) : Number(values.threads);
    const plan = { posts, threads, openItems: Number(values['open-items']), randomSeed: Number(values['random-seed']) };
    return { plan, remove: values.remove, yes: values.yes };
  } catch {
    return null;
  }
}
