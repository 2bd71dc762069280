import { expect, test } from '@jest/globals';
import { appealByAuthor, appealByReporter, appealEndsHour, decidingAppeal } from './appeal.rules.ts';

const hourOf = (instant: string): number => Date.parse(instant) / 3_600_000;
const decided = hourOf('2026-05-22T12:00:00Z');

test.each([
  ['2026-05-22T12:00:00Z', '2026-11-23T12:00:00Z'],
  ['2026-12-31T23:00:00Z', '2027-07-02T23:00:00Z'],
  ['2026-08-31T10:00:00Z', '2027-03-04T10:00:00Z'],
])('a decision of %s can be appealed until %s', (from, until) => {
  expect(appealEndsHour(hourOf(from))).toBe(hourOf(until));
});

test('the time to appeal is never shorter than six months', () => {
  for (let day = 0; day < 800; day += 1) {
    const start = new Date(Date.UTC(2026, 0, 1 + day));
    const end = new Date(appealEndsHour(start.getTime() / 3_600_000) * 3_600_000);
    const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
    expect(months > 6 || (months === 6 && end.getUTCDate() > start.getUTCDate())).toBe(true);
  }
});

test.each([
  ['remove', false, 0, 'allowed'],
  ['hide', false, 0, 'allowed'],
  ['add_content_note', false, 0, 'allowed'],
  ['no_action', false, 0, 'not_available'],
  ['approve', false, 0, 'not_available'],
  ['remove', true, 0, 'not_available'],
  ['remove', false, 185 * 24 - 1, 'allowed'],
  ['remove', false, 185 * 24, 'too_late'],
] as const)('an author who meets %s (appealed before: %s) after %d hours: %s', (kind, isAppealed, hours, answer) => {
  expect(appealByAuthor({ kind, sanction: null, isAppealed, hour: decided }, decided + hours)).toBe(answer);
});

test('an author may appeal a sanction that left the post as it was', () => {
  expect(appealByAuthor({ kind: 'no_action', sanction: 'warn', isAppealed: false, hour: decided }, decided)).toBe('allowed');
});

test.each([
  [false, 0, 'allowed'],
  [true, 0, 'not_available'],
  [false, 185 * 24, 'too_late'],
] as const)('somebody who reported (appealed before: %s) after %d hours: %s', (isAppealed, hours, answer) => {
  expect(appealByReporter({ isAppealed, hour: decided }, decided + hours)).toBe(answer);
});

test.each([
  [{ state: 'open', firstDeciderId: 'Bo', isOwnPost: false }, 'allowed'],
  [{ state: 'open', firstDeciderId: 'Aino', isOwnPost: false }, 'same_decider'],
  [{ state: 'open', firstDeciderId: 'Bo', isOwnPost: true }, 'own_post'],
  [{ state: 'upheld', firstDeciderId: 'Bo', isOwnPost: false }, 'already_decided'],
  [{ state: 'open', firstDeciderId: 'Bo', isOwnPost: false, confirmedById: 'Aino' }, 'same_decider'],
] as const)('Aino and the appeal %j: %s', (appeal, answer) => {
  expect(decidingAppeal({ confirmedById: null, ...appeal, deciderId: 'Aino' })).toBe(answer);
});
