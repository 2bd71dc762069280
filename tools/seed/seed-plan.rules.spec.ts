import { expect, test } from '@jest/globals';
import { memberCount, planProblem, postsOfThread, type SeedPlan } from './seed-plan.rules.ts';

const plan: SeedPlan = { posts: 100, threads: 7, openItems: 3, randomSeed: 1 };

test.each([
  [{}, null],
  [{ openItems: 100 }, null],
  [{ posts: 6 }, 'at least as many posts'],
  [{ threads: 0 }, 'one thread'],
  [{ openItems: 101 }, 'at most as many open items'],
  [{ posts: Number.NaN }, 'whole numbers'],
  [{ randomSeed: 1.5 }, 'whole numbers'],
  [{ openItems: -1 }, 'whole numbers'],
])('%j is answered with %s', (change, expected) => {
  const problem = planProblem({ ...plan, ...change });
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toContain(expected);
});

test.each([
  { posts: 100, threads: 7 },
  { posts: 5, threads: 5 },
  { posts: 1_000, threads: 50 },
])('posts are spread evenly and none is lost: %j', (volume) => {
  const each = Array.from({ length: volume.threads }, (_, n) => postsOfThread(volume, n));
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(volume.posts);
  expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
  expect(Math.min(...each)).toBeGreaterThan(0);
});

test('a larger site has more members, and never fewer than can sign in', () => {
  expect([10, 500, 50_000].map(memberCount)).toEqual([500, 500, 20_000]);
});
