import type { AssessSpeed } from './assess-speed.ts';
import type { Memory } from './processor-time.ts';
import type { BenchRow, BenchResult } from './run-bench.ts';
import type { BenchPlan } from './bench-plan.rules.ts';
import { assessGoals, type Growth } from './figures.rules.ts';

/** What a result stands on. */
export interface Machine {
  readonly cores: number;
  readonly memory_gb: number;
  readonly node: string;
  readonly postgresql: string;
}

export interface Measured {
  readonly machine: Machine;
  readonly plan: BenchPlan;
  readonly result: BenchResult;
  /** Such as 2026-11-22. */
  readonly day: string;
}

/** Megabytes, of a million bytes, that the API and the web process may take together. */
const memoryGoals = { at_rest: 300, under_load: 600 };
const million = 1e6;

/** Pure: a table as Markdown has it; numbers stand to the right. */
export const asTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, n) => (n === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Pure: whether a goal is met, in a word. */
const met = (value: number, goal: number | null): string => (goal === null ? '' : value >= goal ? 'yes' : '**no**');

/** Pure: the rows as the table of the document. */
export function figuresTable(rows: readonly BenchRow[]): string {
  const head = ['Work', 'Requests/s', 'p50 ms', 'p99 ms', 'SQL', 'CPU ms', 'Yardstick CPU ms', 'Ratio', 'Goal', 'Met'];
  return asTable(
    head,
    rows.map((row) => [
      row.work,
      row.rps,
      row.p50_ms,
      row.p99_ms,
      row.commits ?? '–',
      row.cpu_ms,
      row.bare_cpu_ms,
      row.ratio_to_bare,
      row.goal === null ? '–' : `≥ ${row.goal}`,
      met(row.ratio_to_bare, row.goal),
    ]),
  );
}

const grouped = (count: number): string => count.toLocaleString('en');
const megabytes = (bytes: number): number => Math.round(bytes / million);

function memoryTable({ at_rest, under_load }: BenchResult['memory']): string {
  const row = (name: string, { rss, pss }: Memory, goal: number): (string | number)[] => {
    return [name, megabytes(rss), megabytes(pss), `≤ ${goal}`, megabytes(rss) <= goal ? 'yes' : '**no**'];
  };
  const rows = [row('at rest', at_rest, memoryGoals.at_rest), row('under load, at most', under_load, memoryGoals.under_load)];
  return asTable(['API and web', 'RSS MB', 'PSS MB', 'Goal (RSS)', 'Met'], rows);
}

const growthTable = (rows: readonly Growth[]): string =>
  asTable(
    ['Work', 'From', 'To', 'CPU ms, before', 'CPU ms, after', 'Ratio', 'Goal', 'Met'],
    rows.map((row) => [
      row.work,
      row.from,
      row.to,
      row.small_cpu_ms,
      row.large_cpu_ms,
      row.ratio,
      `≥ ${row.goal}`,
      met(row.ratio, row.goal),
    ]),
  );

/** Pure: how fast texts are read for signals, as a table; nothing where it was not measured. */
export function assessTable(assess: AssessSpeed | null): string {
  if (assess === null) return '';
  const { ours_posts_per_s: ours, bad_words_posts_per_s: badWords, ratio_to_bad_words: ratio, long_to_short: linear } = assess;
  const head = ['Reading a text for signals', 'Figure', 'Goal', 'Met'];
  return asTable(head, [
    ['posts/s on one core', grouped(ours), `≥ ${grouped(assessGoals.posts_per_s)}`, met(ours, assessGoals.posts_per_s)],
    ['the same by bad-words, posts/s', grouped(badWords), '–', ''],
    ['ratio', ratio, '–', ''],
    ['characters/s at 64 kB ÷ at 4 kB', linear, `≥ ${assessGoals.long_to_short}`, met(linear, assessGoals.long_to_short)],
  ]);
}

/** Pure: what falls short, row by row, or that nothing does. */
export function shortfalls({ rows, growth, assess }: Pick<BenchResult, 'rows' | 'growth' | 'assess'>): string {
  const behind = [
    ...rows
      .filter((row) => row.goal !== null && row.ratio_to_bare < row.goal)
      .map((row) => `${row.work}: ${row.ratio_to_bare} of ${row.goal}`),
    ...growth.filter((row) => row.ratio < row.goal).map((row) => `growth of ${row.work}: ${row.ratio} of ${row.goal}`),
    ...(assess !== null && assess.ours_posts_per_s < assessGoals.posts_per_s ? [`assess: ${assess.ours_posts_per_s} posts/s`] : []),
    ...(assess !== null && assess.long_to_short < assessGoals.long_to_short ? [`assess, long texts: ${assess.long_to_short}`] : []),
  ];
  return behind.length === 0 ? 'Every goal that was measured is met.' : behind.map((line) => `- ${line}`).join('\n');
}

/** Pure: the document, but for the layout of its tables. */
export function documentOf({ machine, plan, result, day }: Measured): string {
  return `# Performance

Written by \`npm run bench\` on ${day}: ${machine.cores} cores, ${machine.memory_gb} GB of memory, Node ${machine.node}, PostgreSQL ${machine.postgresql};
${grouped(plan.posts)} posts of about 420 characters in ${grouped(plan.threads)} threads, ${plan.members} members signed in.

## How it is measured

The yardstick is [bare.mjs](../tools/bench/bare.mjs): plain \`node:http\` and \`pg\`, one or two prepared statements a page, HTML by template
strings. It knows no members, no screening and no moderation; it stands for the practical limit of Node and PostgreSQL on the machine. Both
sides run on the same PostgreSQL, set up as \`npm start\` does it (durable: \`fsync\` and \`synchronous_commit\` on), with as many rows, and take
turns (rounds: ${plan.rounds}, of ${plan.seconds} seconds each after a warming up), 10 connections, without compression; every figure is the median.

The loading process shares the cores, so what counts is **CPU**: milliseconds of processor time, user and system, of API, web process and
every PostgreSQL process together, for one request (the worker serves none and is left out). **Ratio** is the yardstick's CPU ÷ ours: 1 would be as cheap as the yardstick. Requests a
second and the times of answer are those of our side on the shared machine. **SQL** is what the database committed for one request: single
statements, and transactions as one, with the worker's own among them, so that it holds to within a half. Requests are spread over 500 threads and all boards made for it on both sides. Every answer is compared
with what the database holds (status, title, the beginning of every post, the end of the page); one that is not whole stops the measurement.

## Figures

${figuresTable(result.rows)}

${result.rows.map((row) => `- ${row.work}: ${row.note}.`).join('\n')}

The figures of \`decide\` are for the whole flow of four requests; its requests a second count each of them.

## Reading texts for signals

${assessTable(result.assess)}

The ${result.assess?.posts ?? 0} open posts of the [content safety library](content-safety.md), ${result.assess?.mean_characters ?? 0} characters on the average, read
again and again by the library and by the most used word list in turn, in one process; processor time, the median of five rounds.

## What falls short

${shortfalls(result)}

## As it grows

${growthTable(result.growth)}

${plan.growth ? '' : 'Growth in posts was not measured in this run: `npm run bench -- --growth` does, and takes half an hour more.'}

## Memory

${memoryTable(result.memory)}

## First visit

What a first visit fetches, compressed with Brotli: the page, style sheet, script, icon and two fonts.

${asTable(
  ['Page', 'Requests', 'Bytes', 'of these the page'],
  result.payload.map((row) => [row.page, row.requests, grouped(row.br_bytes), grouped(row.html_br_bytes)]),
)}
`;
}
