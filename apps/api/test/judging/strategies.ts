import { commonPrefix, equalBits, equalBytes, none, ranksOf, scorePairs, tokenOf } from './pair-scores.ts';
import type { PairScores } from './pair-scores.ts';
import type { Cell } from './copy.ts';
import type { Trace } from './traces.ts';

/** One way of guessing which traces are one account's. */
export interface Strategy {
  readonly name: string;
  readonly scores: PairScores;
}

type Score = (i: number, j: number) => number;
type Column = readonly (readonly Cell[])[];

/** How far apart in an order two traces are still seen to follow one another. */
const nearby = 2;

/**
 * Every way of looking that the columns themselves suggest, one after another: whatever column is added to the schema, it is looked at.
 * Those that tell nothing at all are left out.
 */
export function* strategiesFor(traces: readonly Trace[]): Generator<Strategy> {
  const names = [...new Set(traces.flatMap(({ values }) => [...values.keys()]))].sort();
  for (const name of names) {
    const column = traces.map(({ values }) => values.get(name) ?? []);
    for (const [way, score] of waysOfLooking(column)) {
      const scores = scorePairs(traces, score);
      if (scores !== undefined) yield { name: `${way} ${name}`, scores };
    }
  }
  for (const [name, score] of acrossColumns(traces)) {
    const scores = scorePairs(traces, score);
    if (scores !== undefined) yield { name, scores };
  }
}

function waysOfLooking(column: Column): [string, Score][] {
  const example = column.find((cells) => cells.length > 0)?.[0];
  if (typeof example === 'number') return ofNumbers(column);
  if (example instanceof Uint8Array) return ofBytes(column);
  return example === undefined ? [] : ofTexts(column as readonly (readonly string[])[]);
}

function ofNumbers(column: Column): [string, Score][] {
  const first = column.map((cells) => cells[0] as number | undefined);
  return [['same', sharedBy(column)], ...ofOrder(first)];
}

/** Following one another in an order, and being in the same part of it. */
function ofOrder(values: readonly (number | undefined)[]): [string, Score][] {
  const ranks = ranksOf(values);
  const last = Math.max(nearby + 1, ...ranks);
  const apart = (i: number, j: number): number => {
    const one = ranks[i]!;
    const other = ranks[j]!;
    if (one === none || other === none) return last;
    return one < other ? other - one : one - other;
  };
  return [
    ['next in', (i, j) => (apart(i, j) <= nearby ? 1 / (1 + apart(i, j)) : 0)],
    ['near in', (i, j) => 1 - apart(i, j) / last],
  ];
}

function ofBytes(column: Column): [string, Score][] {
  const first = column.map((cells) => cells[0] as Uint8Array | undefined);
  const both =
    (compare: (one: Uint8Array, other: Uint8Array) => number): Score =>
    (i, j) =>
      first[i] === undefined || first[j] === undefined ? 0 : compare(first[i], first[j]);
  const number = (bytes: Uint8Array | undefined): number | undefined =>
    bytes === undefined || bytes.length < 6 ? undefined : Buffer.from(bytes).readUIntBE(0, 6);
  return [
    ['same', sharedBy(column)],
    ['bits of', both(equalBits)],
    ['bytes of', both(equalBytes)],
    ['beginning of', both(commonPrefix)],
    ['length of', both((one, other) => Number(one.length === other.length))],
    ...ofOrder(first.map(number)),
  ];
}

function ofTexts(column: readonly (readonly string[])[]): [string, Score][] {
  const words = column.map((cells) => cells.flatMap((cell) => cell.split(/\W+/u).map((word) => word.toLowerCase())));
  return [
    ['same', sharedBy(column)],
    ['words of', sharedBy(words)],
    ...ofOrder(column.map((cells) => cells[0]?.length)).map(([way, score]): [string, Score] => [`length ${way}`, score]),
  ];
}

/** What two traces have in common counts the more, the fewer have it. What only one has is nothing in common. */
function sharedBy(column: readonly (readonly Cell[])[]): Score {
  const tokens = column.map((cells) => [...new Set(cells.map(tokenOf))]);
  const counts = new Map<string, number>();
  for (const token of tokens.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  const numbers = new Map(shared.map(([token], number) => [token, number]));
  const weights = Float32Array.from(shared, ([, count]) => Math.log(column.length / count));
  const sets = tokens.map((own) => Uint32Array.from(own.flatMap((token) => numbers.get(token) ?? [])).sort());
  return (i, j) => weightInCommon(sets[i]!, sets[j]!, weights);
}

/** Two sorted lists walked side by side. */
function weightInCommon(one: Uint32Array, other: Uint32Array, weights: Float32Array): number {
  let sum = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const left = one[a]!;
    const right = other[b]!;
    if (left === right) sum += weights[left]!;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return sum;
}

/** Bytes of one column in another, whole or in part: a value of the member's own, hidden anywhere. */
function acrossColumns(traces: readonly Trace[]): [string, Score][] {
  const bytesOf = ({ values }: Trace): Uint8Array[] => [...values.values()].flat().filter((cell) => cell instanceof Uint8Array);
  const windows = traces.map((trace) =>
    bytesOf(trace).flatMap((bytes) =>
      Array.from({ length: Math.max(0, Math.min(bytes.length, 48) - 3) }, (_, at) => bytes.subarray(at, at + 4)),
    ),
  );
  const parts = traces.map(({ values }) => [...values].flatMap(([name, cells]) => cells.map((cell) => `${name} ${tokenOf(cell)}`)));
  return [
    ['any four bytes in common', sharedBy(windows)],
    ['any value in common', sharedBy(parts)],
  ];
}
