import { expect, test } from '@jest/globals';
import { wronglyConfirmed } from './confirmed-words.rules.ts';

const words = ['river', 'stone', 'maple', 'cloud'];
const back = (...typed: [position: number, word: string][]) => typed.map(([position, word]) => ({ position, word }));

test.each([
  ['two words', back([1, 'river'], [4, 'CLOU ']), []],
  ['a wrong word', back([1, 'river'], [4, 'stone']), [4]],
  ['the same place twice', back([2, 'stone'], [2, 'stone']), [2]],
  ['places that the phrase does not have', back([0, ''], [99, ' ']), [0, 99]],
])('%s', (_, confirmed, wrong) => {
  expect(wronglyConfirmed(words, confirmed)).toEqual(wrong);
});
