import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOpening } from './read-opening.ts';
import { weekInWords } from './week-in-words.ts';
import { writeOpening } from './write-opening.ts';

test.each([
  ['always', 'always'],
  [' Unknown ', 'unknown'],
  ['mon-fri 08:00-20:00; sat-sun 10:00-18:00; holidays closed', 'mon,tue,wed,thu,fri 08:00-20:00; sat,sun 10:00-18:00; holidays closed'],
  ['mon – wed 9–13,16.30 - 20;', 'mon,tue,wed 09:00-13:00, 16:30-20:00'],
  ['sat-mon 22:00-02:00', 'mon,sat,sun 22:00-02:00'],
  ['fri, mon 0-24; holidays 10-12', 'mon,fri 00:00-24:00; holidays 10:00-12:00'],
  ['mon 8-16; holidays as usual', 'mon 08:00-16:00'],
])('%j is read', (text, written) => {
  const read = readOpening(text);
  expect(read.kind === 'opening' && writeOpening(read.times)).toBe(written);
});

test.each([
  ['', 'empty', ''],
  ['holidays closed', 'empty', ''],
  ['maanantai 8-16', 'day', 'maanantai 8-16'],
  ['8-16', 'day', '8-16'],
  ['mon', 'time', 'mon'],
  ['mon 8', 'time', '8'],
  ['mon 8-25', 'time', '8-25'],
  ['mon 8-8', 'time', '8-8'],
  ['mon 08:61-10', 'time', '08:61-10'],
  ['mon 24:00-08:00', 'time', '24:00-08:00'],
  ['mon 8-16; holidays perhaps', 'time', 'perhaps'],
  ['mon 8-16; holidays closed; holidays closed', 'holidays_twice', 'holidays closed'],
  ['mon '.repeat(200), 'too_long', ''],
])('%j is refused and says why', (text, problem, part) => {
  expect(readOpening(text)).toEqual({ kind: 'problem', problem, part });
});

test('any text gets an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => ['opening', 'problem'].includes(readOpening(text).kind)));
});

test.each([
  ['fi', 'ma–pe 8.00–20.00; la, su 10.00–18.00'],
  ['sv', 'mån–fre 8.00–20.00; lör, sön 10.00–18.00'],
  ['en', 'Mon–Fri 08:00–20:00; Sat, Sun 10:00–18:00'],
] as const)('a week in words: %s', (language, words) => {
  const read = readOpening('mon-fri 08:00-20:00; sat-sun 10:00-18:00');
  if (read.kind === 'problem' || typeof read.times.hours === 'string') throw new Error('not read');
  expect(weekInWords(read.times.hours, language)).toBe(words);
});
