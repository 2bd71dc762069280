import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { PhraseCompiler } from './compile.ts';
import { PhraseWalk } from './phrase-walk.ts';
import { WordsOfRules } from './words-of-rules.ts';
import { WordsOfText } from './words-of-text.ts';

/** The words of the text that the phrase stands on, wherever it stands. */
function foundBy(phrase: string, written: string, lists: Record<string, string[]> = {}): string[] {
  const words = new WordsOfRules();
  const compiled = new PhraseCompiler(words, lists).phrase(phrase);
  const stops = new Set(['not', 'but'].map((word) => words.number('word', word)));
  const tokens = tokensOf(readableText(written), { vocabulary: words, finnish: true });
  const text = new WordsOfText(tokens, 0, words);
  const walk = new PhraseWalk(text, stops);
  return tokens.flatMap((_token, start) => {
    const range = walk.match(compiled, start);
    if (range !== null) expect(text.holds(compiled.needs)).toBe(true);
    return range === null
      ? []
      : [
          tokens
            .slice(range.start, range.end)
            .flatMap(({ forms }) => forms[0] ?? [])
            .join(' '),
        ];
  });
}

test.each([
  ['a word', 'kuolla', 'haluan kuolla', ['kuolla']],
  ['the beginning of a word', 'kuol*', 'kuolema ja kuolla', ['kuolema', 'kuolla']],
  ['a part of a word', '~murha', 'itsemurhaa', ['itsemurhaa']],
  ['one of several', '(die|be dead) now', 'be dead now or die now', ['be dead now', 'die now']],
  ['a word that may be left out', 'want to? die', 'want die want to die', ['want die', 'want to die']],
  ['up to two words between', 'want .. die', 'want to just die', ['want to just die']],
  ['three words are too many for it', 'want .. die', 'want to just quietly die', []],
  ['up to five words between', 'want ... die', 'want to just quietly die', ['want to just quietly die']],
  ['the start of a sentence', '^ die', 'die. i die. die', ['die', 'die']],
  ['the end of a sentence', 'die $', 'die. die now', ['die']],
  ['a word or the end of a sentence', 'die (now|$)', 'die. die now, die soon', ['die', 'die now']],
  ['an emoji', 'myyn 💊', 'myyn 💊 halvalla', ['myyn 💊']],
  ['a hyphen is a space', 'self-harm', 'self harm and self-harm', ['self harm', 'self harm']],
])('%s', (...[, phrase, text, found]) => {
  expect(foundBy(phrase, text)).toEqual(found);
});

test('a phrase does not go on into the next sentence', () => {
  expect(foundBy('want ... die', 'i want. you die')).toEqual([]);
});

test('a gap does not reach over a word that turns the meaning round', () => {
  expect(foundBy('want ... die', 'i want to live and not die')).toEqual([]);
});

test('lists stand in lists, and hold phrases of several words', () => {
  const lists = { die: ['die', 'be <gone>'], gone: ['gone', 'no more'] };
  expect(foundBy('i <die>', 'i be no more, i die', lists)).toEqual(['i be no more', 'i die']);
});

test('a list of what tokens are', () => {
  expect(foundBy('for <money>', 'for 20€ for you')).toEqual(['for 20€']);
});

test.each([
  ['an unknown list', '<nothing>', /no list "nothing"/],
  ['a gap at the beginning', '.. die', /begins with a gap/],
  ['nothing that must be there', 'die?', /may be left out/],
  ['a sign that no word has', 'di(e', /cannot be read/],
])('a mistake in a rule file is told in words: %s', (_what, phrase, message) => {
  expect(() => foundBy(phrase, 'x')).toThrow(message);
});
