import { drawFrom } from '../../../../tools/seed/drawn.ts';
import type { Drawn } from '../../../../tools/seed/drawn.ts';
import { shuffled } from './chance.ts';
import type { PairScores } from './pair-scores.ts';
import { strategiesFor } from './strategies.ts';
import type { Trace } from './traces.ts';

/** How one strategy did. */
export interface StrategyResult {
  readonly name: string;
  /** How many standard deviations its score lies above what chance gives on average. */
  readonly z: number;
}

export interface Judgement {
  /** The best first. */
  readonly strategies: readonly StrategyResult[];
  readonly best: StrategyResult;
  /** The 99.9th percentile of the best of all strategies, when owners are dealt by chance. */
  readonly chance: number;
  /** How often chance does as well as the linker did, its own try counted in: 1 / (permutations + 1) at least. */
  readonly p: number;
}

/** Who owns what: the traces of each account in turn, and where each account's begin. */
interface Deal {
  readonly traces: Uint16Array;
  readonly begins: Uint16Array;
}

/**
 * Whether the traces of these worlds can be linked better than by chance, after Westfall and Young: every strategy's score is the sum
 * over the pairs that truly are one account's. The same is done with owners dealt anew among the traces of each stratum, and the best
 * strategy is compared with the best of each deal. So the number of strategies is paid for, however they hang together.
 */
export function judge(worlds: readonly (readonly Trace[])[], given: { permutations: number; seed: string }): Judgement {
  const drawn = drawFrom(given.seed);
  const sums = new Map<string, Float64Array>();
  for (const traces of worlds) {
    const deals = dealOwners(drawn, traces, given.permutations);
    for (const { name, scores } of strategiesFor(traces)) {
      const sum = sums.get(name) ?? new Float64Array(deals.length);
      deals.forEach((deal, at) => (sum[at]! += scoreOf(deal, scores, traces.length) / 255));
      sums.set(name, sum);
    }
  }
  return compare(sums);
}

/** The true owners first, then so many deals by chance. */
function dealOwners(drawn: Drawn, traces: readonly Trace[], permutations: number): Deal[] {
  const strata = [...Map.groupBy(traces.keys(), (at) => traces[at]!.stratum).values()];
  const truth = traces.map(({ owner }) => owner);
  const accounts = Math.max(...truth) + 1;
  const dealt = Array.from({ length: permutations }, () => {
    const owners = [...truth];
    for (const stratum of strata) {
      const order = shuffled(drawn, stratum);
      stratum.forEach((at, n) => (owners[at] = truth[order[n]!]!));
    }
    return byOwner(owners, accounts);
  });
  return [byOwner(truth, accounts), ...dealt];
}

function byOwner(owners: readonly number[], accounts: number): Deal {
  const begins = new Uint16Array(accounts + 1);
  for (const owner of owners) begins[owner + 1]! += 1;
  for (let account = 0; account < accounts; account += 1) begins[account + 1]! += begins[account]!;
  const next = begins.slice();
  const traces = new Uint16Array(owners.length);
  owners.forEach((owner, at) => (traces[next[owner]!++] = at));
  return { traces, begins };
}

function scoreOf({ traces, begins }: Deal, scores: PairScores, n: number): number {
  let sum = 0;
  for (let account = 1; account < begins.length; account += 1) {
    const end = begins[account]!;
    for (let a = begins[account - 1]!; a < end; a += 1) {
      const row = traces[a]! * n;
      for (let b = a + 1; b < end; b += 1) sum += scores[row + traces[b]!]!;
    }
  }
  return sum;
}

/** The first entry of each sum is the truth's, the others are chance's. */
function compare(sums: ReadonlyMap<string, Float64Array>): Judgement {
  const standardised = [...sums].map(([name, sum]) => ({ name, z: standardise(sum) }));
  const deals = standardised[0]!.z.length;
  const best = Float64Array.from({ length: deals }, (_, at) => Math.max(...standardised.map(({ z }) => z[at]!)));
  const byChance = best.slice(1).sort();
  const strategies = standardised.map(({ name, z }) => ({ name, z: z[0]! })).sort((one, other) => other.z - one.z);
  return {
    strategies,
    best: strategies[0]!,
    chance: byChance[Math.ceil(byChance.length * 0.999) - 1]!,
    p: (1 + byChance.filter((value) => value >= best[0]!).length) / deals,
  };
}

/** Where nearly no pair scores, one pair more or less is no wonder: a spread below one pair counts as one. */
function standardise(sum: Float64Array): Float64Array {
  const byChance = sum.subarray(1);
  const mean = byChance.reduce((total, value) => total + value, 0) / byChance.length;
  const variance = byChance.reduce((total, value) => total + (value - mean) ** 2, 0) / byChance.length;
  const spread = Math.max(1, Math.sqrt(variance));
  return sum.map((value) => (value - mean) / spread);
}
