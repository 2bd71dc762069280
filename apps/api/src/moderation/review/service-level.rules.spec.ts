import { expect, test } from '@jest/globals';
import { reportCategories } from '../reports/report-category.type.ts';
import { reviewableClasses } from './review-words.type.ts';
import { atRiskUntil, bySeverity, classOfReport, classOfSignal, dueAt, moreSevere } from './service-level.rules.ts';

const opened = new Date('2026-11-22T12:00:00Z');

test.each([
  ['crisis', '2026-11-22T12:15:00Z'],
  ['red', '2026-11-22T13:00:00Z'],
  ['amber', '2026-11-22T20:00:00Z'],
  ['green', '2026-11-23T12:00:00Z'],
] as const)('%s is due at %s when opened at noon', (itsClass, due) => {
  expect(dueAt(opened, itsClass)).toEqual(new Date(due));
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

test('every category has a class, and a held post is amber', () => {
  expect(reportCategories.map(classOfReport).every((itsClass) => reviewableClasses.includes(itsClass))).toBe(true);
  expect(classOfSignal('premoderation')).toBe('amber');
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
  expect(opened <= atRiskUntil('crisis', new Date(now))).toBe(atRisk);
});
