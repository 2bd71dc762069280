import { expect, test } from '@jest/globals';
import { holidaysOf } from './holidays.ts';

// Pages 1 to 12 of the almanac: the days that are not always a Sunday.
const finland2026 = [
  '01-01',
  '01-06',
  '04-03',
  '04-05',
  '04-06',
  '05-01',
  '05-14',
  '05-24',
  '06-19',
  '06-20',
  '10-31',
  '12-06',
  '12-24',
  '12-25',
  '12-26',
];

test('the holidays of Finland, and the eves on which services close', () => {
  expect([...holidaysOf('FI', 2026)].sort()).toEqual(finland2026.map((day) => `2026-${day}`));
});

test.each([
  ['Easter at its latest', 2038, '2038-04-26'],
  ['Easter at its earliest in this century', 2008, '2008-03-24'],
  ['midsummer on its first day', 2026, '2026-06-20'],
  ['midsummer on its last day', 2027, '2027-06-26'],
  ['midsummer eve', 2027, '2027-06-25'],
  ['All Saints on its last day', 2027, '2027-11-06'],
  ['Ascension Day', 2027, '2027-05-06'],
  ['Whit Sunday', 2027, '2027-05-16'],
])('%s', (_name, year, day) => {
  expect(holidaysOf('FI', year)).toContain(day);
  expect(holidaysOf('SE', year)).toContain(day);
});

test.each([
  ['12-06', ['FI', 'AX']],
  ['06-09', ['AX']],
  ['06-06', ['SE']],
  ['12-31', ['SE']],
  ['05-25', []],
] as const)('the %s is a holiday in %j alone', (day, calendars) => {
  const with2026 = (['FI', 'AX', 'SE', 'none'] as const).filter((calendar) => holidaysOf(calendar, 2026).has(`2026-${day}`));
  expect(with2026).toEqual(calendars);
});

test('where nobody’s holidays count there are none', () => {
  expect(holidaysOf('none', 2026).size).toBe(0);
});
