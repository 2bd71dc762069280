import { expect, test } from '@jest/globals';
import { planProblem, type BenchPlan } from './bench-plan.rules.ts';

const plan: BenchPlan = { posts: 20_000, threads: 1_000, rounds: 3, seconds: 8, members: 10, only: null, growth: false };

test.each([
  [{}, null],
  [{ only: ['thread'] }, null],
  [{ only: ['thread', 'tread'] }, 'There is no work called tread'],
  [{ posts: 19_999 }, 'twenty times'],
  [{ posts: 9_980, threads: 499 }, 'at least 500 threads'],
  [{ seconds: 0 }, 'whole numbers'],
  [{ rounds: Number.NaN }, 'whole numbers'],
])('%j is answered with %s', (change, expected) => {
  const problem = planProblem({ ...plan, ...change }, ['thread', 'reply']);
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toContain(expected);
});
