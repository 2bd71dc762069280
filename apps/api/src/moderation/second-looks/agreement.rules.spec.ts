import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf, tableOf } from './agreement.rules.ts';

test.each<[string, number[][], { observed: number; expected: number; kappa: number }]>([
  // Cohen 1960, the table of his own example: two clinicians sort 200 patients.
  [
    'Cohen’s own example',
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    { observed: 0.7, expected: 0.41, kappa: 0.4915 },
  ],
  // By hand: 35 of 50 alike; 0.5 · 0.6 + 0.5 · 0.4 by chance.
  [
    'two by two',
    [
      [20, 5],
      [10, 15],
    ],
    { observed: 0.7, expected: 0.5, kappa: 0.4 },
  ],
  [
    'never alike',
    [
      [0, 10],
      [10, 0],
    ],
    { observed: 0, expected: 0.5, kappa: -1 },
  ],
])('%s: %j agrees as %j', (_, table, expected) => {
  const { observed, expected: chance, kappa } = agreementOf(table);
  expect(observed).toBeCloseTo(expected.observed, 4);
  expect(chance).toBeCloseTo(expected.expected, 4);
  expect(kappa).toBeCloseTo(expected.kappa, 4);
});

test('the interval of Cohen’s own example is that of Fleiss, Cohen and Everitt, as statistics software gives it: 0.39 to 0.59', () => {
  const [low, high] = agreementOf([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]).interval ?? [0, 0];
  expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.39', '0.59']);
});

test('pairs are counted by what the first and what the second reader said', () => {
  const pairs = [
    [0, 0],
    [0, 1],
    [2, 1],
    [2, 1],
  ] as const;
  expect(tableOf(pairs, 3)).toEqual([
    [1, 1, 0],
    [0, 0, 0],
    [0, 2, 0],
  ]);
});

test('where both always say the same one thing, kappa says nothing', () => {
  expect(
    agreementOf([
      [40, 0],
      [0, 0],
    ]),
  ).toEqual({ pairs: 40, observed: 1, expected: 1, kappa: null, interval: null });
});

test('nothing is said of no pairs', () => {
  expect(() => agreementOf([[0]])).toThrow('no pair');
});

const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((groups) => fc.array(fc.array(fc.nat(60), { minLength: groups, maxLength: groups }), { minLength: groups, maxLength: groups }))
  .filter((table) => table.flat().some((count) => count > 0));
const turned = (table: number[][]): number[][] => table.map((_, place) => table.map((row) => row[place] ?? 0));
const known = ({ kappa }: { kappa: number | null }): number => kappa ?? NaN;

describe('whatever the readers say', () => {
  test('kappa lies between -1 and 1, within its interval', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { kappa, interval } = agreementOf(table);
        if (kappa === null || interval === null) return interval === kappa;
        return kappa >= -1 - 1e-9 && kappa <= 1 + 1e-9 && interval[0] <= kappa + 1e-9 && interval[1] >= kappa - 1e-9;
      }),
    );
  });

  test('whoever is called the first reader, it is the same', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [one, other] = [agreementOf(table), agreementOf(turned(table))];
        expect(known(other)).toBeCloseTo(known(one), 9);
        expect(other.interval?.[0] ?? 0).toBeCloseTo(one.interval?.[0] ?? 0, 9);
      }),
    );
  });

  test('whoever agrees in everything, over more than one judgement, has a kappa of 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 5 }), (counts) => {
        const table = counts.map((count, place) => counts.map((_, other) => (other === place ? count : 0)));
        expect(known(agreementOf(table))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('two who know nothing of one another agree by chance alone: a kappa of 0', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const table = first.map((one) => second.map((other) => one * other));
        expect(known(agreementOf(table))).toBeCloseTo(0, 9);
      }),
    );
  });
});
