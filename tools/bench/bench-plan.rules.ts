/** What is measured, and for how long. */
export interface BenchPlan {
  readonly posts: number;
  readonly threads: number;
  /** How often both sides take their turn. */
  readonly rounds: number;
  /** Seconds that one side is measured in one round. */
  readonly seconds: number;
  /** Members who are signed in. */
  readonly members: number;
  /** Names of works; null for all. */
  readonly only: readonly string[] | null;
  readonly growth: boolean;
}

/** The two volumes whose ratio is the growth. */
export const growthVolumes = { small: { posts: 10_000, threads: 500 }, large: { posts: 1_000_000, threads: 50_000 } } as const;

/** Pure: why this cannot be measured, as one sentence, or null. */
export function planProblem({ posts, threads, rounds, seconds, only }: BenchPlan, names: readonly string[]): string | null {
  if (![posts, threads, rounds, seconds].every((number) => Number.isSafeInteger(number) && number > 0)) {
    return 'Give whole numbers, such as --posts 100000 --threads 5000 --rounds 3 --seconds 8.';
  }
  if (posts < threads * 20) return 'A page has twenty posts: give at least twenty times as many posts as threads.';
  if (threads < 500) return 'Pages are asked for in turn: give at least 500 threads.';
  const unknown = only?.find((name) => !names.includes(name));
  return unknown === undefined ? null : `There is no work called ${unknown}. There are: ${names.join(', ')}.`;
}
