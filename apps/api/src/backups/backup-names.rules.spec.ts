import { expect, test } from '@jest/globals';
import { dayOf, newestFirst, nextName, outlived } from './backup-names.rules.ts';

const names = ['2026-11-22', 'erasures.json', '2026-11-22.10', '2026-11-22.2', '2026-10-23', '2026-10-22', 'under-way', '2026-11-2'];

test('the newest stands first, and what is no backup is left out', () => {
  expect(newestFirst(names)).toEqual(['2026-11-22.10', '2026-11-22.2', '2026-11-22', '2026-10-23', '2026-10-22']);
});

test.each([
  ['2026-11-22', '2026-11-22.11'],
  ['2026-10-22', '2026-10-22.2'],
  ['2026-11-23', '2026-11-23'],
])('the next backup of %s is %s', (day, name) => {
  expect(nextName(day, names)).toBe(name);
});

test('a backup is kept for 30 days and not for 31', () => {
  expect(outlived(names, '2026-11-22')).toEqual(['2026-10-22']);
});

test.each([
  ['2026-11-22.2', '2026-11-22'],
  ['erasures.json', null],
])('the day of %s is %s', (name, day) => {
  expect(dayOf(name)).toBe(day);
});
