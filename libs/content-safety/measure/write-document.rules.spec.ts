import { expect, test } from '@jest/globals';
import { intervalOf } from './figures.rules.ts';
import { shareInWords, tablesOf, withFigures } from './write-document.rules.ts';

test('a share is told with its interval', () => {
  expect(shareInWords({ hits: 24, of: 26 })).toBe('92.3 % (24/26; 76–98)');
  expect(shareInWords({ hits: 0, of: 0 })).toBe('–');
});

test('the interval of nothing is everything, and never leaves 0 to 1', () => {
  expect(intervalOf({ hits: 0, of: 0 })).toEqual([0, 1]);
  expect(intervalOf({ hits: 5, of: 5 })[1]).toBe(1);
});

test('a figure that misses its goal stands out', () => {
  const figures = [
    { name: 'recall', share: { hits: 1, of: 2 }, goal: '≥ 90 %', met: false },
    { name: 'false positives', share: { hits: 0, of: 2 }, goal: '≤ 2 %', met: true },
  ];
  const table = tablesOf([{ set: 'open', language: 'fi', posts: 4, figures }]);
  expect(table).toContain('| recall | ≥ 90 % | **50.0 % (1/2; 9–91)** |');
  expect(table).toContain('| false positives | ≤ 2 % | 0.0 % (0/2; 0–66) |');
});

test('renewed figures leave the words around them as they are', () => {
  expect(withFigures('a\n<!-- figures -->\nold\n<!-- end of figures -->\nb', 'new')).toBe(
    'a\n<!-- figures -->\n\nnew\n\n<!-- end of figures -->\nb',
  );
  expect(() => withFigures('a', 'new')).toThrow(/no place/);
});
