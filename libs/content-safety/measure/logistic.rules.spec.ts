import { expect, test } from '@jest/globals';
import { logOddsOf } from './logistic.rules.ts';
import type { Case } from './logistic.rules.ts';

const cases = (sought: boolean, count: number, ...seen: string[]): Case[] =>
  Array.from({ length: count }, () => ({ seen: new Set(seen), sought }));

const given = [
  ...cases(true, 40, 'means', 'letter'),
  ...cases(true, 10, 'letter'),
  ...cases(false, 40, 'means'),
  ...cases(false, 40, 'means', 'letter', 'film'),
  ...cases(false, 70),
];
const { start, of } = logOddsOf(
  given,
  new Map([
    ['means', 'up'],
    ['letter', 'up'],
    ['film', 'down'],
    ['weather', 'up'],
  ]),
);
const sum = (...seen: string[]): number => seen.reduce((total, name) => total + (of.get(name) ?? 0), start);

test('what stands in the cases that are sought raises the odds, what stands in the others lowers them', () => {
  expect(of.get('letter')).toBeGreaterThan(1);
  expect(of.get('film')).toBeLessThan(-1);
  expect(sum('means', 'letter')).toBeGreaterThan(0);
  expect(sum('means')).toBeLessThan(0);
  expect(sum('means', 'letter', 'film')).toBeLessThan(0);
});

test('nothing goes against its direction, and what nobody saw adds nothing', () => {
  expect(of.get('means')).toBeGreaterThanOrEqual(0);
  expect(of.get('weather')).toBe(0);
});
