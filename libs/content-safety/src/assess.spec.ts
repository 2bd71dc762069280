import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPosts } from '../measure/posts.ts';
import { assess } from './assess.ts';
import { crisisLevels, languages } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { reasonInWords } from './reasons.ts';

const posts = languages
  .flatMap((language) => readPosts('open', language))
  .filter(({ tags }) => !tags.some((tag) => tag.startsWith('evasion')))
  .map((post) => ({ ...post, said: assess(post.text, post.lang) }));
const inCrisis = posts.filter(({ said }) => said.crisis !== 'none');
const levelOf = ({ crisis }: Assessment): number => crisisLevels.indexOf(crisis);

const somePosts = fc.constantFrom(...(inCrisis.length === 0 ? posts : inCrisis));
const inWords = (text: string, change: (word: string, n: number) => string): string =>
  text
    .split(/(\s+)/)
    .map((part, n) => (/^\p{L}+$/u.test(part) ? change(part, n) : part))
    .join('');
const lookalike: Record<string, string> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р', x: 'х', y: 'у' };

/** Ways to disguise a text that leave it readable. */
const disguises: [string, (text: string, seed: number) => string][] = [
  [
    'zero-width signs between letters',
    (text, seed) => [...text].map((sign, n) => ((n + seed) % 3 === 0 ? `${sign}\u200b` : sign)).join(''),
  ],
  ['soft hyphens', (text, seed) => [...text].map((sign, n) => ((n + seed) % 4 === 0 ? `${sign}\u00ad` : sign)).join('')],
  ['capitals', (text) => text.toUpperCase()],
  ['capitals here and there', (text, seed) => inWords(text, (word, n) => ((n + seed) % 2 === 0 ? word.toUpperCase() : word))],
  [
    'letters of another script',
    (text, seed) => [...text].map((sign, n) => ((n + seed) % 2 === 0 ? (lookalike[sign] ?? sign) : sign)).join(''),
  ],
  ['full width letters', (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))],
  ['decomposed letters', (text) => text.normalize('NFD')],
];

test.each(disguises)('%s lower no level of crisis', (_how, disguise) => {
  fc.assert(
    fc.property(somePosts, fc.nat(10), ({ text, lang, said }, seed) => {
      expect(levelOf(assess(disguise(text, seed), lang))).toBeGreaterThanOrEqual(levelOf(said));
    }),
    { numRuns: 150 },
  );
});

test('control: a level that a disguise does lower is noticed', () => {
  const backwards = (text: string): string => [...text].reverse().join('');
  expect(inCrisis.some(({ text, lang, said }) => levelOf(assess(backwards(text), lang)) < levelOf(said))).toBe(true);
});

test('any string gives an answer, whose spans lie within it and whose reasons have words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })), (text) => {
      for (const { span, reason } of assess(text).signals) {
        expect(0 <= span.from && span.from < span.to && span.to <= text.length).toBe(true);
        expect(reasonInWords(reason, 'fi')).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('any string of 64 kB gives an answer', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(...posts.map(({ text }) => `${text} `)),
  );
  fc.assert(
    fc.property(unit, (part) => {
      const text = part.repeat(Math.ceil(65_536 / part.length)).slice(0, 65_536);
      expect(crisisLevels).toContain(assess(text).crisis);
    }),
    { numRuns: 12 },
  );
});

test.each(languages)('each signal that the posts in %s raise is explained in three languages', (language) => {
  for (const { said } of posts.filter(({ lang }) => lang === language)) {
    for (const { reason } of said.signals) for (const each of languages) expect(reasonInWords(reason, each)).not.toBe('');
  }
});
