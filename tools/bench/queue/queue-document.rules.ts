import { round } from '../figures.rules.ts';
import { asTable, type Machine } from '../write-document.rules.ts';
import type { QueueVolume } from './fill-queue.ts';

/** What one thing that a moderator asks for costs. */
export interface QueueFigure {
  readonly name: string;
  /** Milliseconds of processor time of the API and PostgreSQL for one request, with few open items and with many. */
  readonly few_cpu_ms: number;
  readonly many_cpu_ms: number;
  /** Milliseconds until the answer, with many. */
  readonly many_p50_ms: number;
  readonly many_p95_ms: number;
}

export interface QueueResult {
  /** The first is the floor: the first page of the whole queue. */
  readonly figures: readonly QueueFigure[];
  readonly few: QueueVolume;
  readonly many: QueueVolume;
  readonly rounds: number;
  readonly requestsInRound: number;
}

/** As much more as anything may cost with a hundred times as many items. */
export const mostGrowth = 2;
/** As much more than the floor as anything may cost. */
export const mostOverFloor = 3;

const grouped = (count: number): string => count.toLocaleString('en');
const growthOf = ({ few_cpu_ms: few, many_cpu_ms: many }: QueueFigure): number => round(many / few);
const overFloor = ({ figures }: QueueResult, { many_cpu_ms: many }: QueueFigure): number =>
  round(many / (figures[0]?.few_cpu_ms ?? Number.NaN));

/** Pure: what costs more than it may, each in a line. */
export const queueShortfalls = (result: QueueResult): string[] =>
  result.figures
    .filter((figure) => growthOf(figure) > mostGrowth || overFloor(result, figure) > mostOverFloor)
    .map((figure) => `${figure.name}: ${growthOf(figure)} times itself, ${overFloor(result, figure)} times the floor`);

/** Pure: the figures as a table. */
export const queueTable = (result: QueueResult): string =>
  asTable(
    ['Asked for', 'CPU ms, few', 'CPU ms, many', 'Many ÷ few', 'Many ÷ floor', 'p50 ms, many', 'p95 ms, many'],
    result.figures.map((figure) => [
      ...[figure.name, figure.few_cpu_ms, figure.many_cpu_ms, growthOf(figure), overFloor(result, figure)],
      ...[figure.many_p50_ms, figure.many_p95_ms],
    ]),
  );

/** Pure: the document, but for the layout of its tables. */
export function queueDocument(result: QueueResult, { machine, day }: { machine: Machine; day: string }): string {
  const behind = queueShortfalls(result);
  return `# The queue at ${grouped(result.many.open)} items

Written by \`npm run bench -- --queue\` on ${day}: ${machine.cores} cores, ${machine.memory_gb} GB of memory, Node ${machine.node}, PostgreSQL ${machine.postgresql}.

## How it is measured

One site with the demo's staff, as \`npm start\` runs it (durable: \`fsync\` and \`synchronous_commit\` on), on a database of its own. First ${grouped(result.few.open)} items are
open and ${grouped(result.few.decided)} decisions made, then ${grouped(result.many.open)} and ${grouped(result.many.decided)}; both are measured in the same run, with the same questions. They are
put there by [SQL](../tools/bench/queue/fill-queue.ts), with every constraint and trigger: 42 boards in three languages of which the second has half as many items as
the first, the third a third, and so on; of a hundred items 4 are crises, 12 red, 26 amber and 58 green; one in twenty is about a title, some about
a name; opened within three days, so that most are late. An item's board is drawn apart from that of its post.

The API is asked by GraphQL, as the web process asks it, one request after another, ${result.requestsInRound} of each kind in turn in each of ${result.rounds} rounds after one to warm up; a figure
is the median of the rounds. **CPU** is the processor time of the API, the web process and every PostgreSQL process for one request. The **floor** is the first page of the whole
queue with ${grouped(result.few.open)} open. A page has its twenty items, the clocks of all classes, boards and appeals. "Take the next" takes one
crisis after another, so that whoever asks has soon had enough and five pages are looked through for something calmer; "claim" takes another item each time.

Nothing may cost more than ${mostGrowth} times what it does with few items, nor more than ${mostOverFloor} times the floor.

## Figures

${queueTable(result)}

## What falls short

${behind.length === 0 ? 'Nothing.' : behind.map((line) => `- ${line}`).join('\n')}
`;
}
