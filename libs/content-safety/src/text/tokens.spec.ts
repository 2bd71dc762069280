import { expect, test } from '@jest/globals';
import { WordsOfRules } from '../phrases/words-of-rules.ts';
import type { Token } from './token.ts';
import { readableText } from './readable-text.ts';
import { tokensOf } from './tokens.ts';

const vocabulary = new WordsOfRules();
for (const word of ['kill', 'myself', 'tapan', 'itseni', 'haluan', 'kuolla', 'suicide', 'self', 'harm', 'i', 'bensot'])
  vocabulary.number('word', word);
for (const beginning of ['itsemurh', 'halu', 'kuol']) vocabulary.number('beginning', beginning);
vocabulary.addOftenMistyped('itsemurh');
vocabulary.addOftenMistyped('suicid');

const read = (written: string): Token[] => tokensOf(readableText(written), { vocabulary, finnish: true });
const readings = (written: string): string[] => read(written).flatMap(({ forms }) => forms);

test.each([
  ['digits and signs for letters', 'k1ll my5elf', ['kill', 'myself']],
  ['an exclamation mark for a letter', 'k!ll', ['kill']],
  ['letters apart', 'k i l l  m y s e l f', ['kill', 'myself']],
  ['letters apart, all words run together', 'i k i l l m y s e l f', ['i', 'kill', 'myself']],
  ['letters apart, where a rule knows only how they begin', 'h a l u a n k u o l l a', ['haluan', 'kuolla']],
  ['letters apart, with wide gaps between words', 'm i ä  k u o l e n  i', ['kuolen']],
  ['letters apart by dots', 'k.i.l.l t.a.p.a.n', ['kill', 'tapan']],
  ['a word cut by a dash', 'sui-cide', ['suicide']],
  ['masked letters', 'su*c*de k**l', ['suicide', 'kill']],
  ['masked letters of a word that goes on', 'its*m*rhan', ['itsemurhan']],
  ['letters drawn out', 'haluaaaan kuollaaa', ['haluan', 'kuolla']],
  ['a slip of a finger in a word that matters', 'itsemruhaa sucide', ['itsemurhaa', 'suicide']],
  ['a Finnish clitic', 'haluanko kuollakaan', ['haluan', 'kuolla']],
])('%s: the word behind is read', (_how, written, words) => {
  expect(readings(written)).toEqual(expect.arrayContaining(words));
});

test.each([
  ['a word with a hyphen that rules know in two parts', 'self-harm', ['self', 'harm']],
  ['letters apart that spell no word of any rule', 'a b c d', ['a', 'b', 'c', 'd']],
  ['an abbreviation', 'e.g. this', ['e', 'g', 'this']],
  ['a word with an apostrophe', "don't", ['dont']],
  ['one letter apart', 'I a', ['i', 'a']],
])('%s stays as it is', (_what, written, words) => {
  expect(readings(written)).toEqual(words);
});

test('what a token is besides a word', () => {
  const shapes = read('he Anna maksaa 20€ tai 10 www.a.example a@b.example @joku 💊 NYT').map(({ forms, is }) => [forms[0], ...is]);
  expect(shapes).toEqual([
    ['he'],
    ['anna', 'name'],
    ['maksaa'],
    ['20€', 'money', 'number'],
    ['tai'],
    ['10', 'number'],
    ['www.a.example', 'link'],
    ['a@b.example', 'email'],
    ['@joku', 'handle'],
    ['💊', 'emoji'],
    ['nyt', 'shout'],
  ]);
});

test('sums, shares and measures', () => {
  const shapes = read('500 € 15e 70 % 20% 300mg 2g k1ll').map(({ forms, is }) => [forms[0], ...is]);
  expect(shapes).toEqual([
    ['500', 'number', 'money'],
    ['€'],
    ['15e', 'money', 'number'],
    ['70', 'number', 'percent'],
    ['%'],
    ['20%', 'percent', 'number'],
    ['300', 'number'],
    ['mg'],
    ['2', 'number'],
    ['g'],
    ['k1ll'],
  ]);
});

test.each([['www.a.example'], ['https://a.fi/x?y'], ['kauppa.fi'], ['t.me/joku']])('%s is a link', (written) => {
  expect(read(written)[0]?.is).toEqual(['link']);
});

test.each([['siellä.no'], ['talo.se'], ['e.g'], ['klo.16']])('%s, a missing space, is no link', (written) => {
  expect(read(written)[0]?.is).not.toContain('link');
});

test('sentences and clauses are counted over punctuation and lines', () => {
  const places = read('yksi, kaksi. kolme\nneljä – viisi').map(({ sentence, clause }) => [sentence, clause]);
  expect(places).toEqual([
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 4],
  ]);
});

test('words between quotation marks are known as quoted; a mark that is never closed quotes nothing', () => {
  const quoted = (written: string): boolean[] => read(written).map((token) => token.quoted);
  expect(quoted('hän sanoi ”haluan kuolla” eilen')).toEqual([false, false, true, true, false]);
  expect(quoted('hän sanoi "haluan kuolla')).toEqual([false, false, false, false]);
});

test('a token tells where it stands in the text as it was written', () => {
  const written = 'no k i\u200b l l  vaan';
  const token = read(written).find(({ forms }) => forms.includes('kill'));
  expect(written.slice(token?.span.from, token?.span.to)).toBe('k i\u200b l l');
});
