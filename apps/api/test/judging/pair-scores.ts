import type { Trace } from './traces.ts';
import type { Cell } from './copy.ts';

/**
 * How alike each two traces are to one way of looking, from 0 to 255: the score of traces i < j stands at i × n + j. Bytes, so that a
 * whole world lies in a processor's cache. Two traces in one place are two accounts', as everybody knows; they always score 0.
 */
export type PairScores = Uint8Array;

/** Scores every pair that is worth asking about; undefined if all of them look the same to it. */
export function scorePairs(traces: readonly Trace[], score: (i: number, j: number) => number): PairScores | undefined {
  const n = traces.length;
  const places = ranksOf(traces.map(({ place }) => (place === '' ? undefined : place)));
  const exact = new Float32Array(n * n);
  let [least, most] = [score(0, 1), 0];
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (places[i] === places[j] && places[i] !== none) continue;
      const value = score(i, j);
      exact[i * n + j] = value;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  if (least >= most) return undefined;
  const scores = new Uint8Array(n * n);
  for (let at = 0; at < n * n; at += 1) scores[at] = (exact[at]! * 255) / most;
  return scores;
}

export const samePlace = (one: Trace, other: Trace): boolean => one.place !== '' && one.place === other.place;

/** The rank of what has no value. */
export const none = -1;

/** The rank of each value in the order of all, from 0; equal values share one. */
export function ranksOf(values: readonly (number | string | undefined)[]): Int32Array {
  const sorted = [...new Set(values.filter((value) => value !== undefined))].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(sorted.map((value, rank) => [value, rank]));
  return Int32Array.from(values, (value) => (value === undefined ? none : ranks.get(value)!));
}

/** A cell as something that is equal exactly when the cell is. */
export const tokenOf = (cell: Cell): string => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell));

const bitsIn = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
const zerosBefore = Uint8Array.from({ length: 256 }, (_, byte) => Math.clz32(byte) - 24);

/** Of longer strings the first bytes are compared: what is sealed is random throughout, or in no part. */
const comparedBytes = 32;
const shorter = (one: Uint8Array, other: Uint8Array): number => {
  const length = one.length < other.length ? one.length : other.length;
  return length < comparedBytes ? length : comparedBytes;
};

/** The share of bits in which two strings of bytes agree. */
export function equalBits(one: Uint8Array, other: Uint8Array): number {
  const length = shorter(one, other);
  let different = 0;
  for (let at = 0; at < length; at += 1) different += bitsIn[one[at]! ^ other[at]!]!;
  return length === 0 ? 0 : 1 - different / (length * 8);
}

/** The share of bytes in which two strings of bytes agree. */
export function equalBytes(one: Uint8Array, other: Uint8Array): number {
  const length = shorter(one, other);
  let equal = 0;
  for (let at = 0; at < length; at += 1) if (one[at] === other[at]) equal += 1;
  return length === 0 ? 0 : equal / length;
}

/** With how many bits two strings of bytes begin alike. */
export function commonPrefix(one: Uint8Array, other: Uint8Array): number {
  const length = shorter(one, other);
  for (let at = 0; at < length; at += 1) {
    const difference = one[at]! ^ other[at]!;
    if (difference !== 0) return at * 8 + zerosBefore[difference]!;
  }
  return length * 8;
}
