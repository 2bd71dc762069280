/** One measurement of one side. */
export interface Sample {
  /** Requests a second while the loading process shares the machine. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time of everything that serves, the database too, per flow. */
  readonly cpu: number;
}

/** A row of the result. */
export interface Figure {
  readonly work: string;
  readonly rps: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly cpu_ms: number;
  readonly bare_rps: number;
  readonly bare_cpu_ms: number;
  /** The yardstick's processor time ÷ ours. */
  readonly ratio_to_bare: number;
  /** The ratio that is wanted, at least; null where none is set. */
  readonly goal: number | null;
}

/** How a work holds out as there is more of something. */
export interface Growth {
  readonly work: string;
  /** How much there was, in words: `10,000 posts`. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds of processor time per flow, with little and with much. */
  readonly small_cpu_ms: number;
  readonly large_cpu_ms: number;
  /** The small one ÷ the large one: 1 where growth costs nothing. */
  readonly ratio: number;
  readonly goal: number;
}

/** Pure: what a long queue costs, from the rows of the works with few and with many open items; none where one was not measured. */
export function growthOfQueue(rows: readonly Figure[], goal = 0.9): Growth[] {
  return ['queue', 'decide'].flatMap((name) => {
    const [few, many] = [100, 100_000].map((count) => rows.find(({ work }) => work === `${name}-${count}`)?.cpu_ms);
    if (few === undefined || many === undefined) return [];
    return [{ work: name, from: '100 open', to: '100,000 open', small_cpu_ms: few, large_cpu_ms: many, ratio: round(few / many), goal }];
  });
}

/** Pure: the middle one of the values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No values have no median');
  return (low + high) / 2;
}

/** Pure: the value below which this share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Pure: each figure the median over the rounds; the ratio is that of the two medians. */
export function figureOf(work: { name: string; goal: number | null }, ours: readonly Sample[], bare: readonly Sample[]): Figure {
  const middle = (samples: readonly Sample[], of: keyof Sample): number => median(samples.map((sample) => sample[of]));
  return {
    work: work.name,
    rps: round(middle(ours, 'rps')),
    p50_ms: round(middle(ours, 'p50')),
    p99_ms: round(middle(ours, 'p99')),
    cpu_ms: round(middle(ours, 'cpu')),
    bare_rps: round(middle(bare, 'rps')),
    bare_cpu_ms: round(middle(bare, 'cpu')),
    ratio_to_bare: round(middle(bare, 'cpu') / middle(ours, 'cpu')),
    goal: work.goal,
  };
}

/** Pure: three significant digits, and no more than the whole number above 100. */
export const round = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** What the reading of texts for signals is to reach: posts a second on one core, and how linear it is in the length. */
export const assessGoals = { posts_per_s: 3_000, long_to_short: 0.8 };
