/** How many pairs it takes before a coefficient is said at all. */
export const fewestPairs = 20;

/** Two judgements of the same thing, by two readers, as places in a list of groups. */
export type Pair = readonly [number, number];

/** How far two readers agree. */
export interface Agreement {
  readonly pairs: number;
  /** The share of pairs in which both judged alike, from 0 to 1. */
  readonly observed: number;
  /** The share in which they would by chance alone, given how often each gives each judgement. */
  readonly expected: number;
  /** Cohen's kappa; null: both always gave one and the same judgement, so that chance alone would make them agree. */
  readonly kappa: number | null;
  /** Where kappa lies with 95 % confidence, where there are many pairs. */
  readonly interval: readonly [number, number] | null;
}

/** The standard normal quantile of a two-sided interval of 95 %. */
const quantile = 1.959964;

/** Pure: how often each pair of groups was given; the first reader's are the rows. */
export function tableOf(pairs: readonly Pair[], groups: number): number[][] {
  const places = Array.from({ length: groups }, (_, place) => place);
  return places.map((row) => places.map((column) => pairs.filter(([first, second]) => first === row && second === column).length));
}

/**
 * Pure: how far two readers agree, from a square table of counts. Kappa is (observed - expected) / (1 - expected) (Cohen 1960,
 * doi:10.1177/001316446002000104); its interval rests on the large-sample standard error of Fleiss, Cohen and Everitt (1969,
 * doi:10.1037/h0028106) and is cut at -1 and 1. Throws where the table is empty.
 */
export function agreementOf(table: readonly (readonly number[])[]): Agreement {
  const pairs = sum(table.map(sum));
  if (pairs === 0) throw new Error('there is no pair to compare');
  const cells = table.map((row) => row.map((count) => count / pairs));
  const first = cells.map(sum);
  const second = cells.map((_, place) => sum(cells.map((row) => at(row, place))));
  const observed = sum(cells.map(at));
  const expected = sum(first.map((share, place) => share * at(second, place)));
  // Counts are whole: an expectation of 1 is one judgement alone, but for how computers round.
  if (expected > 1 - 1e-12) return { pairs, observed, expected, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const error = standardError({ cells, first, second, expected, kappa, pairs });
  return { pairs, observed, expected, kappa, interval: [Math.max(-1, kappa - quantile * error), Math.min(1, kappa + quantile * error)] };
}

interface Shares {
  readonly cells: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly expected: number;
  readonly kappa: number;
  readonly pairs: number;
}

/** Fleiss, Cohen and Everitt (1969), formula 13: what agrees, what does not, and the expectation. */
function standardError({ cells, first, second, expected, kappa, pairs }: Shares): number {
  const agreeing = sum(cells.map((row, i) => at(row, i) * (1 - (at(first, i) + at(second, i)) * (1 - kappa)) ** 2));
  const differing = sum(cells.map((row, i) => sum(row.map((share, j) => (i === j ? 0 : share * (at(second, i) + at(first, j)) ** 2)))));
  const centre = kappa - expected * (1 - kappa);
  const variance = (agreeing + (1 - kappa) ** 2 * differing - centre ** 2) / (pairs * (1 - expected) ** 2);
  return Math.sqrt(Math.max(0, variance));
}

const at = (numbers: readonly number[], place: number): number => numbers[place] ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
