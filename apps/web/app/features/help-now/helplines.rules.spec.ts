import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Helpline } from './helpline.ts';
import { groupHelplines, helplinesForChildren, hoursInWords, languagesInWords, phoneAddress } from './helplines.rules.ts';

const lines = (JSON.parse(readFileSync(new URL('./helplines.json', import.meta.url), 'utf8')) as { helplines: Helpline[] }).helplines;
const checked = (line: Helpline): Helpline => ({ ...line, checkedOn: '2026-11-22' });

test.each(['fi', 'sv', 'en'] as const)('112 stands first and by itself in %s', (language) => {
  const groups = groupHelplines(lines, language);
  expect(groups.emergency?.phone).toBe('112');
  expect(groups.finland.map((line) => line.id)).not.toContain('fi-112');
});

test('112 and 116117 are there whoever has or has not checked them', () => {
  const ids = groupHelplines(lines, 'fi').finland.map((line) => line.id);
  expect(ids).toContain('fi-116117');
});

test('a line whose sources contradict each other waits for its check', () => {
  const ids = (from: Helpline[]) => groupHelplines(from, 'en').finland.map((line) => line.id);
  expect(ids(lines)).not.toContain('fi-mieli-en');
  expect(ids(lines.map(checked))).toContain('fi-mieli-en');
});

test('lines that speak the reader’s language come first', () => {
  const speaks = groupHelplines(lines, 'sv').finland.map((line) => line.languages.includes('sv'));
  expect(speaks).toEqual([...speaks].sort((one, other) => Number(other) - Number(one)));
});

test.each([
  ['fi', []],
  ['sv', ['se-bris']],
  ['en', []],
] as const)(
  'a child who reads %s is led first to a line in Finland without an age limit, and to Sweden only in Swedish',
  (language, inSweden) => {
    const { finland, sweden } = helplinesForChildren(lines, language);
    expect(finland.map(({ id }) => id)).toEqual(['fi-mll', 'fi-sekasin']);
    expect(sweden.map(({ id }) => id)).toEqual(inSweden);
  },
);

test('every line can be reached and says what for, in each language', () => {
  for (const line of lines) {
    expect(line.phone ?? line.url).toMatch(/^[\d ]+$|^https:/);
    for (const language of ['fi', 'sv', 'en'] as const) expect(line.whatFor[language]).not.toBe('');
  }
});

test('hours and languages are put in words', () => {
  const hours = [{ days: [1, 3], from: '09:00', to: '13:00' }];
  expect(hoursInWords(hours, 'fi')).toBe('ma, ke 9.00–13.00');
  expect(hoursInWords(hours, 'en')).toBe('Mon, Wed 09:00–13:00');
  expect(languagesInWords(['fi', 'ar'], 'sv')).toBe('finska, arabiska');
  expect(phoneAddress('09 2525 0111')).toBe('tel:0925250111');
});
