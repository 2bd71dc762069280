import { expect, test } from '@jest/globals';
import { afterKey } from './key-sequence.rules.ts';

const known = ['c', 'g q', 'q'];

test.each([
  ['', 'c', { begun: '', shortcut: 'c' }],
  ['', 'g', { begun: 'g', shortcut: null }],
  ['g', 'q', { begun: '', shortcut: 'g q' }],
  ['', 'q', { begun: '', shortcut: 'q' }],
  ['g', 'c', { begun: '', shortcut: 'c' }],
  ['g', 'g', { begun: 'g', shortcut: null }],
  ['g', 'x', { begun: '', shortcut: null }],
  ['', ' ', { begun: '', shortcut: null }],
])('after "%s" the key "%s" comes to %j', (begun, key, expected) => {
  expect(afterKey(begun, key, known)).toEqual(expected);
});
