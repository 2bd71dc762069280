import { apply, learn } from './trained-linker.ts';
import type { Pairs } from './trained-linker.ts';

/** Average precision, in points of a hundred. */
export interface Gain {
  /** What a linker reaches that names pairs by chance. */
  readonly byChance: number;
  readonly without: number;
  readonly with: number;
  /** `with` minus `without`. */
  readonly gain: number;
  /** 95 % of the uncertainty of the gain lies below (one-sided, jackknife over accounts). */
  readonly upperBound: number;
}

const points = 100;
const oneSided95 = 1.645;

/**
 * How much better a linker links that has both sources than one that has the first alone. Each world is linked by a linker that was
 * taught on the others. The score is the average precision: the pairs are named, the surest first; at every pair that is right, how
 * many of a hundred named so far were right; the mean of these.
 */
export function gainOf(worlds: readonly Pairs[], sources: { without: string; with: string }): Gain {
  const names = [...new Set(worlds.flatMap(({ columns }) => [...columns.keys()]))];
  const few = names.filter((name) => name.startsWith(`${sources.without}:`));
  const all = names.filter((name) => few.includes(name) || name.startsWith(`${sources.with}:`));
  const each = worlds.map((world) => {
    const others = worlds.filter((other) => other !== world);
    const [one, both] = [few, all].map((columns) => new Ranking(world, apply(learn(others, columns), world)));
    return { world, one: one!, both: both! };
  });
  const mean = (of: (result: (typeof each)[number]) => number): number => each.reduce((sum, result) => sum + of(result), 0) / each.length;
  const [without, withBoth] = [mean(({ one }) => one.averagePrecision()), mean(({ both }) => both.averagePrecision())];
  const error = Math.sqrt(mean(({ world, one, both }) => jackknifeVariance(world, one, both)) / each.length);
  const gain = withBoth - without;
  return {
    byChance: points * mean(({ world: { together } }) => together.reduce((sum, one) => sum + one, 0) / together.length),
    without,
    with: withBoth,
    gain,
    upperBound: gain + oneSided95 * error,
  };
}

/** Every account is left out in turn: accounts are what was drawn, while the pairs of one account hang together. */
function jackknifeVariance({ owners }: Pairs, one: Ranking, both: Ranking): number {
  const accounts = [...new Set(owners)];
  const gains = accounts.map((account) => both.averagePrecision(account) - one.averagePrecision(account));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return ((gains.length - 1) / gains.length) * gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
}

/** The pairs of a world, the surest first. */
class Ranking {
  private readonly order: Uint32Array;

  constructor(
    private readonly pairs: Pairs,
    private readonly sure: Float64Array,
  ) {
    this.order = Uint32Array.from(sure.keys()).sort((one, other) => sure[other]! - sure[one]!);
  }

  /** Without the pairs in which this account has a part. Pairs of which the linker is equally sure are named together. */
  averagePrecision(leftOut?: number): number {
    const { order, sure } = this;
    const { first, second, together, owners } = this.pairs;
    let [named, right, sum, tied] = [0, 0, 0, 0];
    for (let at = 0; at < order.length; at += 1) {
      const pair = order[at]!;
      if (owners[first[pair]!] !== leftOut && owners[second[pair]!] !== leftOut) {
        named += 1;
        tied += together[pair]!;
      }
      if (tied > 0 && (at + 1 === order.length || sure[order[at + 1]!] !== sure[pair])) {
        right += tied;
        sum += (tied * right) / named;
        tied = 0;
      }
    }
    return right === 0 ? 0 : (points * sum) / right;
  }
}
