import { expect, test } from '@jest/globals';
import type { Block } from '@rinnalla/post-grammar';
import { excerptOf } from './excerpt.rules.ts';

const said = (...lines: string[]): Block[] => lines.map((line) => ({ kind: 'p', of: [line] }));

test.each<[Block[], number, string]>([
  [[], 10, ''],
  [said('Short.'), 10, 'Short.'],
  [said('exactly', 'ten'), 11, 'exactly ten'],
  [said('one two three'), 8, 'one two…'],
  [said('one two three'), 7, 'one two…'],
  [said('unbroken'), 4, 'unbr…'],
  [said('😀😀😀😀'), 2, '😀😀…'],
])('of %j at most %i characters are %j', (tree, limit, excerpt) => {
  expect(excerptOf(tree, limit)).toBe(excerpt);
});
