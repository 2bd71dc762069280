import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { aliasWords, drawAlias } from './alias.ts';
import type { AliasLanguage } from './alias.ts';

const languages: AliasLanguage[] = ['fi', 'sv', 'en'];
const free = () => false;

/** Words that could sting here: drugs and their street names, drink, diagnosis, death, body, insult, and given names. */
const stinging = new Set(
  `alone ash bare bitter black blue body bottle broken clean cold crack crazy crystal dark dead deep dull empty faint fat flying fragile grass hazy
  heron high ice joint lily lonely lost mad needle old patient poppy pot raven rock rose sad shadow silent slim small snow sober speed stone tall
  thin weed weeping whispering wild wine heather ivy hazel robin daisy violet willow rowan
  aamu elokuu halla helmi hilla humala hullu jää kaisla kanerva karhu kielo kirkas kide korppi kukka kylmä laiha lilja lumi marja meri orvokki
  otso pilvi pimeä puhdas pyry pöllö raitis ruoho ruusu satu selvä sieni sirkku kirsikka suvi taimi tumma tuuli unikko usva valo vanamo varjo vuokko
  yksinäinen kuiskaava
  blå ensamma flaskan full galna gräset humlen höga isen kalla klara kaja lena ljungan molnet mesen mörka nyktra näktergalen rena rosen skuggan
  snön svampen trasiga vallmon vilda domherren liljan viska viskande`.split(/\s+/),
);

test.each(languages)('%s has enough words, each of them once', (language) => {
  const { adjectives, nouns } = aliasWords[language];
  expect(adjectives.length).toBeGreaterThanOrEqual(60);
  expect(nouns.length).toBeGreaterThanOrEqual(80);
  const all = [...adjectives, ...nouns].map((word) => word.toLowerCase());
  expect(all.filter((word, n) => all.indexOf(word) !== n)).toEqual([]);
});

test.each(languages)('%s has no word that could sting', (language) => {
  const { adjectives, nouns } = aliasWords[language];
  expect([...adjectives, ...nouns].filter((word) => stinging.has(word.toLowerCase()))).toEqual([]);
});

test('each Swedish pair agrees: an adjective in -a before a definite singular noun', () => {
  expect(aliasWords.sv.adjectives.filter((word) => !/^[A-ZÅÄÖ][a-zåäö]*a$/.test(word))).toEqual([]);
  expect(aliasWords.sv.nouns.filter((word) => !/^[a-zåäö]*(n|et)$/.test(word))).toEqual([]);
});

test.each(['fi', 'en'] as const)('each %s word is one word with one capital', (language) => {
  const { adjectives, nouns } = aliasWords[language];
  expect([...adjectives, ...nouns].filter((word) => !/^[A-ZÅÄÖ][a-zåäö]+$/.test(word))).toEqual([]);
});

test.each(languages)('%s names are at most 80 characters, even with a third word', (language) => {
  const longest = (words: readonly string[]) => Math.max(...words.map((word) => word.length));
  expect(2 * longest(aliasWords[language].adjectives) + longest(aliasWords[language].nouns) + 2).toBeLessThanOrEqual(80);
});

test('a name that is taken in the thread is not given again', () => {
  const taken = new Set<string>();
  for (let n = 0; n < 2000; n++) taken.add(drawAlias('sv', (name) => taken.has(name)));
  expect(taken.size).toBe(2000);
});

test.each([
  ['fi', /^[A-ZÅÄÖ]\S+ [A-ZÅÄÖ]\S+ [A-ZÅÄÖ]\S+$/],
  ['sv', /^[A-ZÅÄÖ]\S+ [a-zåäö]+a [a-zåäö]+$/],
  ['en', /^[A-Z]\S+ [A-Z]\S+ [A-Z]\S+$/],
] as const)('a %s name has a third word where the pairs run short', (language, shape) => {
  expect(drawAlias(language, (name) => name.split(' ').length === 2)).toMatch(shape);
});

test('a thread in which nothing is free is a fault, not a loop without end', () => {
  expect(() => drawAlias('en', () => true)).toThrow('No alias is free');
});

/** In how many of 2,000 members two threads show the same name, when each thread draws with `draw(member, thread)`. */
const sameNameInTwoThreads = (draw: (member: string, thread: string) => string): number =>
  Array.from({ length: 2000 }, (_, n) => `member ${n}`).filter((member) => draw(member, 'one') === draw(member, 'two')).length;

/** By chance 2,000 members meet about 0.2 such names; ten would be so by chance less than once in 10^13 runs. */
const bound = 10;

test('a name does not follow a member from thread to thread', () => {
  expect(sameNameInTwoThreads(() => drawAlias('fi', free))).toBeLessThan(bound);
});

test('control: a name seeded from the member is caught', () => {
  const seeded = (member: string) => {
    const seed = createHmac('sha256', 'key').update(member).digest();
    const { adjectives, nouns } = aliasWords.fi;
    return `${adjectives[seed.readUInt16BE(0) % adjectives.length] ?? ''} ${nouns[seed.readUInt16BE(2) % nouns.length] ?? ''}`;
  };
  expect(sameNameInTwoThreads(seeded)).toBeGreaterThan(bound);
});

test('control: a name seeded from the member once in a hundred times is caught', () => {
  const sometimes = (member: string) => (member.endsWith('00') ? `${member} birch` : drawAlias('fi', free));
  expect(sameNameInTwoThreads(sometimes)).toBeGreaterThan(bound);
});
