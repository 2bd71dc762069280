import { expect, test } from '@jest/globals';
import { finland, readOpening } from '@rinnalla/opening-hours';
import type { Opening } from '@rinnalla/opening-hours';
import { reportCategories } from '../reports/report-category.type.ts';
import { reviewableClasses } from './review-words.type.ts';
import { atRiskUntil, bySeverity, classOfReport, dueAt, moreSevere } from './service-level.rules.ts';

const opened = new Date('2026-11-22T12:00:00Z');

test.each([
  ['crisis', '2026-11-22T12:15:00Z'],
  ['red', '2026-11-22T13:00:00Z'],
  ['amber', '2026-11-22T20:00:00Z'],
  ['green', '2026-11-23T12:00:00Z'],
] as const)('%s is due at %s when opened at noon', (itsClass, due) => {
  expect(dueAt(opened, itsClass)).toEqual(new Date(due));
});

function openingOf(text: string): Opening {
  const read = readOpening(text);
  if (read.kind === 'problem') throw new Error(read.problem);
  return { ...read.times, ...finland };
}

// Finland's own time; in November it is two hours ahead of UTC, and from the end of March three.
test.each([
  ['while somebody is there', '2026-11-23T10:00+02:00', '2026-11-23T10:15+02:00'],
  ['at night, from the morning on', '2026-11-24T03:00+02:00', '2026-11-24T08:15+02:00'],
  ['five minutes before the end, the rest in the morning', '2026-11-23T19:55+02:00', '2026-11-24T08:10+02:00'],
  ['at the very end', '2026-11-23T20:00+02:00', '2026-11-24T08:15+02:00'],
  ['on Saturday, on Monday', '2026-11-21T12:00+02:00', '2026-11-23T08:15+02:00'],
  ['on Christmas Eve, after the weekend', '2026-12-24T12:00+02:00', '2026-12-28T08:15+02:00'],
  ['in the night in which the clocks are put on', '2026-03-29T02:30+02:00', '2026-03-30T08:15+03:00'],
])('a crisis that comes %s', (_when, at, due) => {
  const staffed = openingOf('mon-fri 08:00-20:00; holidays closed');
  expect(dueAt(new Date(at), 'crisis', staffed)).toEqual(new Date(due));
});

test('hours change the clock of no other class, and always is every minute', () => {
  const night = new Date('2026-11-24T01:00:00Z');
  const staffed = openingOf('mon-fri 08:00-20:00');
  for (const itsClass of ['red', 'amber', 'green'] as const) expect(dueAt(night, itsClass, staffed)).toEqual(dueAt(night, itsClass));
  expect(dueAt(night, 'crisis', openingOf('always'))).toEqual(dueAt(night, 'crisis'));
});

test.each([
  ['worried_about_author', 'crisis'],
  ['threat_or_abuse', 'red'],
  ['method_details', 'red'],
  ['personal_data', 'red'],
  ['sourcing', 'amber'],
  ['misinformation', 'amber'],
  ['spam', 'green'],
  ['other', 'green'],
] as const)('a report of %s is %s', (category, itsClass) => {
  expect(classOfReport(category)).toBe(itsClass);
});

test('every category has a class', () => {
  expect(reportCategories.map(classOfReport).every((itsClass) => reviewableClasses.includes(itsClass))).toBe(true);
});

test('the order of severity is the order of the words in the schema', () => {
  expect(bySeverity).toEqual(reviewableClasses);
});

test('the more severe of two classes is the same in either order', () => {
  for (const [n, severe] of bySeverity.entries()) {
    for (const lesser of bySeverity.slice(n)) {
      expect(moreSevere(severe, lesser)).toBe(severe);
      expect(moreSevere(lesser, severe)).toBe(severe);
    }
  }
});

test.each([
  ['2026-11-22T12:11:14Z', false],
  ['2026-11-22T12:11:15Z', true],
  ['2026-11-22T13:00:00Z', true],
])('a crisis opened at noon is at risk at %s: %s', (now, atRisk) => {
  expect(dueAt(opened, 'crisis') <= atRiskUntil('crisis', new Date(now))).toBe(atRisk);
});
