import { expect, test } from '@jest/globals';
import { gatheredHelplines } from '@rinnalla/helplines';
import { agesInWords, groupHelplines, helplinesForChildren, languagesInWords, phoneAddress } from './helplines.rules.ts';

const lines = gatheredHelplines.filter(({ hidden }) => !hidden);
/** A Monday afternoon: Peluuri, on weekdays from 12 to 18, is open. */
const day = new Date('2026-11-23T15:00+02:00');
const night = new Date('2026-11-23T03:00+02:00');

test.each(['fi', 'sv', 'en'] as const)('112 stands first and by itself in %s', (language) => {
  const { emergency, topics } = groupHelplines(lines, { language, at: day });
  expect(emergency?.phone).toBe('112');
  expect(topics.map(({ topic }) => topic)).not.toContain('emergency');
});

test('lines stand under what they are for, and every one of Finland’s once', () => {
  const { topics } = groupHelplines(lines, { language: 'fi', at: day });
  const ids = topics.flatMap(({ lines: some }) => some.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(
    lines
      .filter(({ country, phone }) => country === 'FI' && phone !== '112')
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('what nobody is there for is named', () => {
  expect(groupHelplines(lines, { language: 'fi', at: day }).missing).toEqual(['relatives', 'eating']);
  const without = lines.filter(({ topics }) => !topics.includes('substances'));
  expect(groupHelplines(without, { language: 'fi', at: day }).missing).toEqual(['substances', 'relatives', 'eating']);
});

test('lines that speak the reader’s language come first, and of them those that are open', () => {
  const crisis = (language: 'fi' | 'sv') =>
    groupHelplines(lines, { language, at: night })
      .topics.find(({ topic }) => topic === 'crisis')
      ?.lines.map(({ id }) => id);
  expect(crisis('fi')).toEqual(['fi-mieli', 'fi-mieli-sv']);
  expect(crisis('sv')).toEqual(['fi-mieli-sv', 'fi-mieli']);
  const twin = { ...lines.find(({ id }) => id === 'fi-peluuri')!, id: 'twin', opening: 'always' };
  const gambling = (at: Date) =>
    groupHelplines([...lines, twin], { language: 'fi', at })
      .topics.find(({ topic }) => topic === 'gambling')
      ?.lines.map(({ id }) => id);
  expect(gambling(night)).toEqual(['twin', 'fi-peluuri']);
  expect(gambling(day)).toEqual(['fi-peluuri', 'twin']);
});

test.each([
  ['fi', []],
  ['sv', ['se-bris']],
  ['en', []],
] as const)(
  'a child who reads %s is led first to a line in Finland without an age limit, and to Sweden only in Swedish',
  (language, inSweden) => {
    const { finland, sweden } = helplinesForChildren(lines, { language, at: day });
    expect(finland.map(({ id }) => id)).toEqual(['fi-mll', 'fi-sekasin']);
    expect(sweden.map(({ id }) => id)).toEqual(inSweden);
  },
);

test('languages, ages and numbers are put in words', () => {
  expect(languagesInWords(['fi', 'ar'], 'sv')).toBe('finska, arabiska');
  expect([
    agesInWords({ minAge: 12, maxAge: 29 }),
    agesInWords({ minAge: 18, maxAge: null }),
    agesInWords({ minAge: null, maxAge: null }),
  ]).toEqual(['12–29', '18–', '']);
  expect(phoneAddress('09 2525 0111')).toBe('tel:0925250111');
});
