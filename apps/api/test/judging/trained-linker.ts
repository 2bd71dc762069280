import { samePlace } from './pair-scores.ts';
import { strategiesFor } from './strategies.ts';
import type { Trace } from './traces.ts';

/** All pairs of a world's traces that a linker may be asked about, and how alike each is to each way of looking. */
export interface Pairs {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  /** 1 where both are one account's. */
  readonly together: Uint8Array;
  readonly owners: Uint16Array;
  readonly columns: Map<string, Uint8Array>;
}

/** `asked`: which pairs are asked about, beside that they lie in different places. */
export function pairsOf(traces: readonly Trace[], asked: (one: Trace, other: Trace) => boolean = () => true): Pairs {
  const first: number[] = [];
  const second: number[] = [];
  for (const [i, one] of traces.entries()) {
    for (let j = i + 1; j < traces.length; j += 1) {
      if (samePlace(one, traces[j]!) || !asked(one, traces[j]!)) continue;
      first.push(i);
      second.push(j);
    }
  }
  const together = Uint8Array.from(first, (i, at) => Number(traces[i]!.owner === traces[second[at]!]!.owner));
  const owners = Uint16Array.from(traces, ({ owner }) => owner);
  return { first: Uint16Array.from(first), second: Uint16Array.from(second), together, owners, columns: new Map() };
}

/** Looks at the same traces once more, by what another source tells of them; they must come in the same order. */
export function look(pairs: Pairs, source: string, traces: readonly Trace[]): void {
  const n = traces.length;
  const { first, second } = pairs;
  for (const { name, scores } of strategiesFor(traces)) {
    const column = new Uint8Array(first.length);
    for (let at = 0; at < column.length; at += 1) column[at] = scores[first[at]! * n + second[at]!]!;
    pairs.columns.set(`${source}: ${name}`, column);
  }
}

/** What a linker has learned from worlds in which it was told the owners: how much each way of looking is worth. */
export type Lesson = ReadonlyMap<string, number>;

/** Little enough to change no weight that matters, enough that columns which say the same do not break the solving. */
const ridge = 1e-3;

/** Fisher's linear discriminant on these columns of these worlds. */
export function learn(worlds: readonly Pairs[], names: readonly string[]): Lesson {
  const moments = worlds.map((pairs) => momentsOf(pairs, names));
  const total = (of: (each: Moments) => number): number => moments.reduce((sum, each) => sum + of(each), 0);
  const [count, together] = [total((each) => each.count), total((each) => each.together)];
  const mean = names.map((_, s) => total(({ sums }) => sums[s]!) / count);
  const meanTogether = names.map((_, s) => total(({ sumsTogether }) => sumsTogether[s]!) / together);
  const spread = names.map((_, s) => Math.sqrt(total(({ products }) => products[s]![s]!) / count - mean[s]! ** 2) || 1);
  const matrix = names.map((_, s) =>
    names.map((__, t) => {
      const [low, high] = s < t ? [s, t] : [t, s];
      const covariance = total(({ products }) => products[low]![high]!) / count - mean[s]! * mean[t]!;
      return covariance / (spread[s]! * spread[t]!) + (s === t ? ridge : 0);
    }),
  );
  const weights = solve(
    matrix,
    names.map((_, s) => (meanTogether[s]! - mean[s]!) / spread[s]!),
  );
  return new Map(names.map((name, s) => [name, weights[s]! / spread[s]!]));
}

interface Moments {
  readonly count: number;
  readonly together: number;
  readonly sums: readonly number[];
  readonly sumsTogether: readonly number[];
  /** Upper triangle. */
  readonly products: readonly (readonly number[])[];
}

/** Of the pairs that are not one account's every so-manieth is learned from; where the discriminant points does not hang on their number. */
const stride = 8;

function momentsOf({ together, columns }: Pairs, names: readonly string[]): Moments {
  const learned = Uint32Array.from([...together.keys()].filter((at) => together[at] === 1 || at % stride === 0));
  const part = (column: Uint8Array | undefined): Uint8Array => Uint8Array.from(learned, (at) => column?.[at] ?? 0);
  const [truth, ones] = [part(together), new Uint8Array(learned.length).fill(1)];
  const column = names.map((name) => part(columns.get(name)));
  return {
    count: learned.length,
    together: dot(truth, ones),
    sums: column.map((one) => dot(one, ones)),
    sumsTogether: column.map((one) => dot(one, truth)),
    products: column.map((one, s) => column.map((other, t) => (t < s ? 0 : dot(one, other)))),
  };
}

function dot(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

/** Gauss's elimination; the matrix is positive definite, so that it needs no exchange of rows. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, s) => [...row, right[s]!]);
  for (const [pivot, top] of rows.entries()) {
    for (const row of rows.slice(pivot + 1)) subtract(row, row[pivot]! / top[pivot]!, top);
  }
  const size = rows.length;
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = rows[row]![size]!;
    for (let at = row + 1; at < size; at += 1) rest -= rows[row]![at]! * solution[at]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}

function subtract(from: number[], factor: number, what: readonly number[]): void {
  if (factor !== 0) for (let at = 0; at < what.length; at += 1) from[at]! -= factor * what[at]!;
}

/** How sure the linker is of each pair. */
export function apply(lesson: Lesson, { columns, together }: Pairs): Float64Array {
  const sure = new Float64Array(together.length);
  for (const [name, weight] of lesson) {
    const column = columns.get(name);
    if (column === undefined) continue;
    for (let at = 0; at < sure.length; at += 1) sure[at]! += weight * column[at]!;
  }
  return sure;
}
