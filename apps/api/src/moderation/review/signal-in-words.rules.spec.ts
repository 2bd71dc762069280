import { expect, test } from '@jest/globals';
import { quoteOf, wordsOf } from './signal-in-words.rules.ts';

const long = 'x'.repeat(200);

test.each([
  ['whole', 'One two three', 4, 7, { before: 'One ', marked: 'two', after: ' three' }],
  ['cut', `${long}two${long}`, 200, 203, { before: `…${'x'.repeat(80)}`, marked: 'two', after: `${'x'.repeat(80)}…` }],
  ['never within a character', `${'😀'.repeat(60)}x`, 120, 121, { before: `…${'😀'.repeat(40)}`, marked: 'x', after: '' }],
  [
    'never within a character, cut at half of one',
    `a${'😀'.repeat(60)}x`,
    121,
    122,
    { before: `…${'😀'.repeat(40)}`, marked: 'x', after: '' },
  ],
])('a quote is %s', (_, text, from, to, quote) => {
  expect(quoteOf(text, from, to)).toEqual(quote);
});

test('of a text that is gone nothing is quoted', () => {
  expect(quoteOf('', 4, 7)).toBeNull();
});

test('the library says why in each language; what is the site’s own rule the pages say', () => {
  expect(Object.keys(wordsOf('crisis', 'wish-to-die') ?? {})).toEqual(['fi', 'sv', 'en']);
  expect(wordsOf('premoderation', 'board_policy')).toBeNull();
  expect(wordsOf('crisis', 'a rule of an earlier release')).toBeNull();
});
