import { expect, test } from '@jest/globals';
import { placeOfReport, readReport } from './report-form.rules.ts';
import type { ReportForm } from './report-form.rules.ts';

const form: ReportForm = {
  submission: 'a'.repeat(22),
  postId: 'post',
  revisionId: 'revision',
  about: 'post',
  category: 'threat_or_abuse',
  explanation: '  It threatens.\r\n',
  goodFaith: true,
  contact: ' me@example.org ',
};

const fieldsOf = (read: ReturnType<typeof readReport>): string[] | false => Array.isArray(read) && read.map(({ field }) => field);

test('a report is kept as it was meant', () => {
  expect(readReport('guest', form)).toMatchObject({ explanation: 'It threatens.', contact: 'me@example.org' });
});

test.each(['member', 'staff'] as const)('the contact of a %s is never kept', (by) => {
  expect(readReport(by, form)).toMatchObject({ contact: null });
});

test('whoever is worried need not find words, but other needs them', () => {
  expect(readReport('guest', { ...form, category: 'worried_about_author', explanation: ' ' })).toMatchObject({ explanation: '' });
  expect(fieldsOf(readReport('guest', { ...form, category: 'other', explanation: ' ' }))).toEqual(['explanation']);
});

test('a guest says that it is meant honestly; a member need not', () => {
  expect(fieldsOf(readReport('guest', { ...form, goodFaith: false }))).toEqual(['goodFaith']);
  expect(fieldsOf(readReport('member', { ...form, goodFaith: false }))).toBe(false);
});

test.each<[string, Partial<ReportForm>]>([
  ['submission', { submission: '' }],
  ['explanation', { explanation: 'x'.repeat(2_001) }],
  ['explanation', { explanation: 'a\u0000b' }],
  ['contact', { contact: 'x'.repeat(201) }],
])('a bad %s is named: %#', (field, but) => {
  expect(fieldsOf(readReport('guest', { ...form, ...but }))).toEqual([field]);
});

test('two thousand characters count as code points', () => {
  expect(fieldsOf(readReport('guest', { ...form, explanation: '🌲'.repeat(2_000) }))).toBe(false);
});

test.each<[ReportForm['about'], ReportForm['category'], string[] | false]>([
  ['thread', 'misleading', false],
  ['thread', 'worried_about_author', ['category']],
  ['persona', 'posing', false],
  ['persona', 'misinformation', ['category']],
  ['professional_claim', 'posing', false],
  ['professional_claim', 'spam', ['category']],
  ['post', 'misleading', ['category']],
])('a report about a %s as %s lacks %j', (about, category, lacking) => {
  expect(fieldsOf(readReport('guest', { ...form, about, category, seen: 1 }))).toEqual(lacking);
});

test('what was seen is one place: a text by its revision, another target by its number', () => {
  const at = (seen: number | null, kind: ReportForm['about']): string =>
    placeOfReport({ revisionId: 'revision', seen }, { kind, id: 'id' });
  expect([at(null, 'post'), at(1, 'thread'), at(2, 'thread'), at(1, 'persona')]).toEqual([
    'revision',
    'thread/id/1',
    'thread/id/2',
    'persona/id/1',
  ]);
});
