import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawPhrase, openWithPhrase, readPhrase } from './recovery-phrase.ts';
import { wordsNotDrawn } from './recovery-phrase-words.ts';

const known = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const words = known.split(' ');
const phrase = { kind: 'phrase', words };

test('a drawn phrase is read back, and holds no word that could hurt', () => {
  for (let n = 0; n < 300; n++) {
    const drawn = drawPhrase();
    expect(drawn.filter((word) => wordsNotDrawn.has(word))).toEqual([]);
    expect(readPhrase(drawn.join(' '))).toEqual({ kind: 'phrase', words: drawn });
  }
});

test('every word that is not drawn is a word of the list, and so few are left out that a phrase keeps 126 bits', () => {
  expect([...wordsNotDrawn].filter((word) => !wordlist.includes(word))).toEqual([]);
  expect(128 + 12 * Math.log2(1 - wordsNotDrawn.size / wordlist.length)).toBeGreaterThan(126);
});

test.each([
  ['as written', known],
  ['in capitals', known.toUpperCase()],
  ['on a line each', words.join('\r\n')],
  ['with spaces around', `\t  ${words.join('   ')}\u00a0`],
  ['numbered', words.map((word, n) => `${n + 1}. ${word}`).join('\n')],
  ['numbered without space', words.map((word, n) => `${n + 1}.${word}`).join(' ')],
  ['numbered with brackets', words.map((word, n) => `${n + 1}) ${word}`).join(' ')],
  ['with bare numbers', words.map((word, n) => `${n + 1} ${word}`).join(' ')],
  ['with commas', words.join(', ')],
  ['with dashes', words.join(' – ')],
  ['with a full stop', `${known}.`],
  ['with invisible characters', words.join('\u200b ')],
  ['four letters of each', words.map((word) => word.slice(0, 4)).join(' ')],
  ['a slip after the fourth letter', known.replace('sausage', 'sausige')],
])('a phrase is read %s', (_, text) => {
  expect(readPhrase(text)).toEqual(phrase);
});

test.each([
  ['', { kind: 'wrong_count', count: 0 }],
  [words.slice(1).join(' '), { kind: 'wrong_count', count: 11 }],
  [`${known} ${known}`, { kind: 'wrong_count', count: 24 }],
  [known.replace('winner', 'wimmer').replace(/yellow$/, 'yel'), { kind: 'unknown_words', positions: [2, 12] }],
  [known.replace(/yellow$/, 'year'), { kind: 'wrong_checksum' }],
])('what is wrong is told: %j', (text, answer) => {
  expect(readPhrase(text)).toEqual(answer);
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      expect(readPhrase(text)).toHaveProperty('kind');
    }),
  );
});

test('a phrase always finds and opens the same, another phrase something else, and what it finds does not tell what it opens', () => {
  const mine = openWithPhrase(words);
  expect(openWithPhrase(words)).toEqual(mine);
  const values = [mine, openWithPhrase(drawPhrase())].flatMap(({ find, wrapKey }) => [find, wrapKey]);
  expect(new Set(values.map((value) => Buffer.from(value).toString('hex'))).size).toBe(4);
  expect(values.every((value) => value.length === 32)).toBe(true);
});

test('only a phrase of 12 words opens', () => {
  expect(() => openWithPhrase(words.slice(1))).toThrow(RangeError);
  expect(() => openWithPhrase([...Array<string>(23).fill('abandon'), 'art'])).toThrow(RangeError);
});
