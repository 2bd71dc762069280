import { describe, expect, test } from '@jest/globals';
import { chanceFrom } from './draw.rules.ts';
import { figuresOf } from './figures.rules.ts';
import type { ClassFigures } from './figures.rules.ts';
import { orders } from './orders.rules.ts';
import { planOf } from './plans.ts';
import { simulate } from './shift.rules.ts';

/** Time here is simulated: nothing that runs is timed. */

const inOrder = (name: string, load: number, { seeds, days } = { seeds: [1, 2], days: 14 }): Record<string, ClassFigures> => {
  const order = orders[name]!;
  const all = seeds.flatMap((seed) => simulate({ ...planOf({ load, seed, always: true, days }), order }));
  return Object.fromEntries(figuresOf(all).map((figures) => [figures.class, figures]));
};

describe('two moderators, ten times the usual load', () => {
  const { crisis, red, amber, green } = inOrder('the order of the service', 10);

  test('of the crises at least 95 % are claimed within their quarter of an hour', () => {
    expect(crisis!.items).toBeGreaterThan(200);
    expect(crisis!.inTime).toBeGreaterThanOrEqual(0.95);
  });

  test('no item starves: amber and green are all claimed in their time, and nothing waits more than three times as long as it may', () => {
    expect([amber!.inTime, green!.inTime]).toEqual([1, 1]);
    expect(red!.inTime).toBeGreaterThanOrEqual(0.99);
    expect(Math.max(...[crisis, red, amber, green].map((each) => each!.longestOfLevel))).toBeLessThanOrEqual(3);
  });

  test('control: the oldest first claims so many crises too late', () => {
    expect(inOrder('the oldest first', 10)['crisis']!.inTime).toBeLessThan(0.95);
  });
});

test('nearly more than two can do: crises still come in time, and amber does not starve', () => {
  const { crisis, amber } = inOrder('the order of the service', 12.5, { seeds: [3], days: 7 });
  expect(crisis!.inTime).toBeGreaterThanOrEqual(0.95);
  expect(amber!.longestOfLevel).toBeLessThanOrEqual(1.5);
});

test('the same seed gives the same days, and another seed others', () => {
  const days = (seed: number): unknown =>
    simulate({ ...planOf({ load: 2, seed, always: false, days: 2 }), order: orders['the oldest first']! });
  expect(days(5)).toEqual(days(5));
  expect(days(5)).not.toEqual(days(6));
});

test('chance is as it says: shares are even, times have the median and the rate that was asked for', () => {
  const chance = chanceFrom(7);
  const drawn = (draw: () => number): number[] => Array.from({ length: 20_000 }, draw).sort((one, other) => one - other);
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  expect(mean(drawn(() => chance.share()))).toBeCloseTo(0.5, 1);
  expect(drawn(() => chance.around(12, 0.6))[10_000]).toBeCloseTo(12, 0);
  expect(mean(drawn(() => chance.until(0.5)))).toBeCloseTo(2, 0);
});
