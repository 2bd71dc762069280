/** One case: what was seen, and whether it is one of those that are sought. */
export interface Case {
  readonly seen: ReadonlySet<string>;
  readonly sought: boolean;
}

/** The logarithm of the odds that a case is sought: `start` and what each thing that was seen adds. */
export interface LogOdds {
  readonly start: number;
  readonly of: ReadonlyMap<string, number>;
}

/** What a thing may add to the odds: nothing but more, or nothing but less. */
export type Direction = 'up' | 'down';

const steps = 2_000;
const step = 2;
/** Holds back what few cases tell (ridge). */
const ridge = 0.001;

/**
 * Pure: logistic regression with a ridge, each thing in its direction, by projected gradient descent. The same cases give the same odds.
 */
export function logOddsOf(cases: readonly Case[], directions: ReadonlyMap<string, Direction>): LogOdds {
  const names = [...directions.keys()];
  const place = new Map(names.map((name, n) => [name, n]));
  const rows = cases.map(({ seen, sought }) => ({ at: [...seen].flatMap((name) => place.get(name) ?? []), sought: Number(sought) }));
  const weights = new Float64Array(names.length);
  const upwards = names.map((name) => directions.get(name) === 'up');
  let start = 0;
  for (let n = 0; n < steps; n += 1) {
    const slope = Float64Array.from(weights, (weight) => weight * ridge);
    let slopeOfStart = 0;
    for (const { at, sought } of rows) {
      const error = (oddsToShare(at.reduce((sum, each) => sum + (weights[each] ?? 0), start)) - sought) / rows.length;
      for (const each of at) slope[each] = (slope[each] ?? 0) + error;
      slopeOfStart += error;
    }
    start -= step * slopeOfStart;
    for (const [each, up] of upwards.entries()) weights[each] = inDirection((weights[each] ?? 0) - step * (slope[each] ?? 0), up);
  }
  return { start, of: new Map(names.map((name, n) => [name, weights[n] ?? 0])) };
}

const oddsToShare = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const inDirection = (weight: number, up: boolean): number => (up ? Math.max(0, weight) : Math.min(0, weight));
