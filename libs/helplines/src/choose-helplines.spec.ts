import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseHelplines, type HelplineNeed } from './choose-helplines.ts';
import { gatheredHelplines } from './gathered-helplines.ts';
import { helplineTopics } from './helpline.ts';

const lines = gatheredHelplines.filter(({ hidden }) => !hidden);
const night = new Date('2026-11-23T03:00+02:00');
const day = new Date('2026-11-23T15:00+02:00');
const need: HelplineNeed = { language: 'fi', topics: [], country: 'FI', age: null, level: 'concern', at: night };

const ids = (given: Partial<HelplineNeed>): string[] =>
  chooseHelplines(lines, { ...need, ...given }).map(({ line, speaksOwn }) => (speaksOwn ? line.id : `${line.id} in another language`));

test.each<[string, Partial<HelplineNeed>, string[]]>([
  ['somebody in Finnish at night', {}, ['fi-mieli', 'fi-116117']],
  ['a life in danger', { level: 'emergency' }, ['fi-112', 'fi-mieli', 'fi-116117']],
  ['in Swedish: the Finnish line last', { language: 'sv' }, ['fi-mieli-sv', 'fi-116117', 'fi-mieli in another language']],
  ['in English, where only other languages are spoken', { language: 'en' }, ['fi-116117', 'fi-mieli in another language']],
  ['gambling at night: an open line first', { topics: ['gambling'] }, ['fi-mieli', 'fi-peluuri', 'fi-116117']],
  ['gambling by day: the line for it first', { topics: ['gambling'], at: day }, ['fi-peluuri', 'fi-mieli', 'fi-116117']],
  ['violence', { topics: ['violence'] }, ['fi-nollalinja', 'fi-mieli', 'fi-116117']],
  ['an overdose', { topics: ['poisoning'], level: 'emergency' }, ['fi-112', 'fi-myrkytys', 'fi-mieli', 'fi-116117']],
  ['somebody of 15', { age: 15 }, ['fi-mieli', 'fi-sekasin', 'fi-mll', 'fi-116117']],
  ['somebody of 25', { age: 25 }, ['fi-mieli', 'fi-sekasin', 'fi-116117']],
  ['somebody of 50', { age: 50 }, ['fi-mieli', 'fi-116117']],
  ['in Sweden', { country: 'SE', language: 'sv' }, ['se-mind', 'se-1177']],
  ['in a country that we know nothing of', { country: 'DE', level: 'emergency' }, ['eu-112', 'any-findahelpline']],
])('%s', (_, given, chosen) => {
  expect(ids(given)).toEqual(chosen);
});

test('a line whose check is too old is not chosen; 112 always is', () => {
  expect(ids({ at: new Date('2027-11-23T03:00+02:00'), level: 'emergency' })).toEqual(['fi-112', 'fi-116117']);
});

test('whoever it is for: never more than four, and in an emergency 112 first', () => {
  const needs = fc.record({
    language: fc.constantFrom('fi', 'sv', 'en'),
    topics: fc.subarray([...helplineTopics]),
    country: fc.constantFrom('FI', 'SE', 'DE', '*'),
    age: fc.option(fc.integer({ min: 0, max: 110 })),
    level: fc.constantFrom('concern', 'urgent', 'emergency'),
    at: fc.date({ min: night, max: new Date('2028-01-01'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(needs, (given) => {
      const chosen = chooseHelplines(lines, given as HelplineNeed);
      expect(chosen.length).toBeLessThanOrEqual(4);
      expect(new Set(chosen.map(({ line }) => line.id)).size).toBe(chosen.length);
      if (given.level === 'emergency') expect(chosen[0]?.line.phone).toBe('112');
      const others = chosen.map(({ speaksOwn }) => speaksOwn);
      expect(others).toEqual(others.toSorted((one, other) => Number(other) - Number(one)));
    }),
  );
});
