import { expect, test } from '@jest/globals';
import { figureOf, growthOfQueue, median, percentile, round, type Sample } from './figures.rules.ts';

const sample = (cpu: number, rps = 100): Sample => ({ rps, p50: cpu, p99: 2 * cpu, cpu });

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('no values have no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0.001, 1],
])('of the numbers from 1 to 100 the share %d lies at %d', (share, expected) => {
  const values = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect(percentile(values, share)).toBe(expected);
});

test('the ratio is the processor time of the yardstick by ours, each the median of its rounds', () => {
  const figure = figureOf({ name: 'thread', goal: 0.2 }, [sample(2), sample(9), sample(1)], [sample(0.5), sample(0.4), sample(5)]);
  expect(figure).toMatchObject({ work: 'thread', cpu_ms: 2, bare_cpu_ms: 0.5, ratio_to_bare: 0.25, goal: 0.2, p99_ms: 4 });
});

test.each([
  [0.123456, 0.123],
  [12.3456, 12.3],
  [1234.5, 1235],
  [0, 0],
])('%d is written as %d', (value, expected) => {
  expect(round(value)).toBe(expected);
});

test('the growth of the queue is told where both lengths were measured', () => {
  const row = (name: string, cpu: number) => figureOf({ name, goal: null }, [sample(cpu)], [sample(1)]);
  const rows = [row('decide-100', 9), row('decide-100000', 10), row('queue-100', 4)];
  expect(growthOfQueue(rows)).toEqual([
    { work: 'decide', from: '100 open', to: '100,000 open', small_cpu_ms: 9, large_cpu_ms: 10, ratio: 0.9, goal: 0.9 },
  ]);
});
