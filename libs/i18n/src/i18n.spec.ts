import { expect, test } from '@jest/globals';
import { formatCount } from './format-count.ts';
import { formatDay, formatMonth, isoDayOf } from './format-time.ts';
import { m } from './index.ts';
import { preferredLanguage } from './preferred-language.rules.ts';
import { renderIn, renderingLanguage } from './render-in.ts';

const hourOf = (iso: string): number => Date.parse(iso) / 3_600_000;
const now = hourOf('2026-11-22T10:00:00Z');

test.each([
  ['2026-11-22T08:00:00Z', 'fi', 'tänään'],
  ['2026-11-21T22:00:00Z', 'fi', 'tänään'],
  ['2026-11-21T21:00:00Z', 'fi', 'eilen'],
  ['2026-11-21T12:00:00Z', 'sv', 'i går'],
  ['2026-11-03T12:00:00Z', 'en', '3 November'],
  ['2026-11-03T12:00:00Z', 'fi', '3. marraskuuta'],
  ['2025-11-03T12:00:00Z', 'sv', '3 november 2025'],
] as const)('%s is in %s "%s", counted in Helsinki', (at, language, words) => {
  expect(formatDay(hourOf(at), language, now)).toBe(words);
});

test('months and counts are written as the language does', () => {
  expect(formatMonth('2026-11', 'fi')).toBe('marraskuu 2026');
  expect(formatMonth('2026-13', 'fi')).toBe('2026-13');
  expect(formatCount(10_000, 'fi')).toBe('10\u00a0000');
  expect(isoDayOf(hourOf('2026-11-21T22:00:00Z'))).toBe('2026-11-22');
});

test.each([
  [undefined, 'fi'],
  ['', 'fi'],
  ['de', 'fi'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['en;q=0.5,fi;q=0.9', 'fi'],
  ['de,en;q=0.1', 'en'],
  ['fi;q=0,en;q=0.1', 'en'],
])('a reader who sends "%s" is met in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('a render speaks one language, and the one around it speaks its own again', () => {
  const both = renderIn('fi', () => [renderIn('sv', () => m.shell_help_now()), m.shell_help_now(), renderingLanguage()]);
  expect(both).toEqual(['Hjälp nu', 'Apua nyt', 'fi']);
});

test('a message outside of a render is a mistake that shows', () => {
  expect(() => m.shell_help_now()).toThrow('outside of renderIn');
  expect(() =>
    renderIn('fi', () => {
      throw new Error('render failed');
    }),
  ).toThrow('render failed');
  expect(() => m.shell_help_now()).toThrow('outside of renderIn');
});
