import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { findBinaries } from '../database/binaries.ts';
import { showProgress } from '../seed/progress.ts';
import { createStopOrder } from '../start/stop-order.ts';
import { planProblem, type BenchPlan } from './bench-plan.rules.ts';
import { assessWork, runBench, type BenchResult } from './run-bench.ts';
import { queueDocument, queueTable, type QueueResult } from './queue/queue-document.rules.ts';
import { measureQueue } from './queue/queue-speed.ts';
import { works } from './works.ts';
import { assessTable, documentOf, figuresTable, shortfalls, type Machine } from './write-document.rules.ts';

/*
 * `npm run bench` measures Rinnalla beside the yardstick (bare.mjs) and writes docs/performance.md. `-- --quick` takes about a minute
 * and writes nothing; `-- --only thread,reply` measures these works alone; `-- --json` prints one object; `-- --queue` measures the review
 * queue with a hundred thousand open items and writes docs/queue-speed.md. It starts everything that it
 * needs on a data folder of its own, and leaves nothing behind.
 */

const { values } = parseArgs({
  options: {
    posts: { type: 'string' },
    threads: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    queue: { type: 'boolean', default: false },
  },
});
const usual = values.quick
  ? { posts: 20_000, threads: 1_000, rounds: 1, seconds: 3, members: 40 }
  : { posts: 100_000, threads: 5_000, rounds: 3, seconds: 8, members: 500 };
const plan: BenchPlan = {
  posts: Number(values.posts ?? usual.posts),
  threads: Number(values.threads ?? usual.threads),
  rounds: Number(values.rounds ?? usual.rounds),
  seconds: Number(values.seconds ?? usual.seconds),
  members: usual.members,
  only: values.only?.split(',') ?? null,
  growth: values.growth,
};

const folder = mkdtempSync(join(tmpdir(), 'rinnalla-bench-'));
chmodSync(folder, 0o755);
const order = createStopOrder();
const documents = join(import.meta.dirname, '..', '..', 'docs');
const document = join(documents, 'performance.md');
const queueFile = join(documents, 'queue-speed.md');
for (const name of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(name, () => void end(1));

const problem = planProblem(plan, [...works(plan.members).map(({ name }) => name), assessWork]);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  await end(1);
}
const progress = showProgress();
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
try {
  const run = { plan, folder, order, progress, tell };
  await (values.queue ? publishQueue(await measureQueue(run)) : publish(await runBench(run)));
  await end(0);
} catch (error) {
  if (!order.stopping) process.stderr.write(`${sentenceOf(error)}\n`);
  await end(1);
}

async function end(code: number): Promise<void> {
  progress.end();
  await order.stop('orderly');
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

/** Shows the result, and writes the document when everything was measured. */
async function publish(result: BenchResult): Promise<void> {
  const machine = thisMachine();
  if (values.json) process.stdout.write(`${JSON.stringify({ machine, ...result }, null, 2)}\n`);
  else process.stdout.write(`${await laidOut([figuresTable(result.rows), assessTable(result.assess), shortfalls(result)].join('\n\n'))}`);
  if (values.quick || plan.only !== null) return;
  writeFileSync(document, await laidOut(documentOf({ machine, plan, result, day: today() })));
  tell('docs/performance.md is written.');
}

/** Shows what the queue costs, and writes its document. */
async function publishQueue(result: QueueResult): Promise<void> {
  process.stdout.write(await laidOut(queueTable(result)));
  writeFileSync(queueFile, await laidOut(queueDocument(result, { machine: thisMachine(), day: today() })));
  tell('docs/queue-speed.md is written.');
}

function thisMachine(): Machine {
  const memory_gb = Math.round(totalmem() / 2 ** 30);
  return { cores: availableParallelism(), memory_gb, node: process.versions.node, postgresql: postgresVersion() };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function laidOut(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(document)), parser: 'markdown' });
}

function postgresVersion(): string {
  const found = findBinaries();
  return found.kind === 'binaries' ? (found.version.split('-')[0] ?? '') : '';
}

/** An error with what caused it, such as a connection that was refused. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${sentenceOf(error.cause)}`;
}
