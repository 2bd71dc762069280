import { expect, test } from '@jest/globals';
import type { CrisisLevel } from '../assessment.ts';
import type { Token } from '../text/token.ts';
import type { Finding } from './contexts.rules.ts';
import { addUp, mayReach } from './scorecard.rules.ts';
import type { Scorecard } from './scorecard-file.ts';

/** Two words a sentence. */
const tokens = Array.from({ length: 18 }, (_, n): Token => {
  const sentence = Math.floor(n / 2);
  return { forms: ['x'], span: { from: n, to: n + 1 }, sentence, clause: sentence, quoted: false, is: [] };
});

const sign = (name: string, sentence: number, word = 0): Finding => ({
  id: name,
  names: new Set([name]),
  level: undefined,
  form: undefined,
  hint: true,
  calms: name === 'film',
  reason: name,
  range: { start: 2 * sentence + word, end: 2 * sentence + word + 1 },
});

const scorecard: Scorecard = {
  sentences: 3,
  signs: new Set(['means', 'burden', 'now', 'film']),
  levels: [
    { level: 'concern', least: 10, points: new Map(Object.entries({ means: 6, burden: 6, film: -8, abuse: -20 })) },
    { level: 'urgent', least: 20, points: new Map(Object.entries({ means: 12, now: 9, film: -8 })) },
  ],
};
const levels = (findings: Finding[], beside: 'abuse'[] = [], said: CrisisLevel = 'none'): unknown[] =>
  addUp({ findings, tokens, beside, said }, scorecard).map(({ id, level, hint }) => [id, level, hint]);
const concern = [
  ['means', 'concern', false],
  ['burden', 'concern', false],
];

test('one sign alone says nothing', () => {
  expect(levels([sign('means', 0)])).toEqual([]);
});

test('signs close to one another say a level together, and each that speaks for it is named with it', () => {
  expect(levels([sign('means', 0), sign('burden', 2)])).toEqual(concern);
  expect(levels([sign('burden', 0), sign('means', 1), sign('now', 1, 1)])).toEqual([
    ['means', 'urgent', false],
    ['now', 'urgent', false],
  ]);
});

test('signs far from one another are not added up', () => {
  expect(levels([sign('means', 0), sign('burden', 3)])).toEqual([]);
});

test('the same sign twice counts once, and is told where it first stands', () => {
  expect(levels([sign('means', 0), sign('means', 1)])).toEqual([]);
  const told = addUp({ findings: [sign('means', 1), sign('means', 2), sign('burden', 2, 1)], tokens, beside: [], said: 'none' }, scorecard);
  expect(told.map(({ id, range }) => [id, range.start])).toEqual([
    ['means', 2],
    ['burden', 5],
  ]);
});

test('the same words count for one sign', () => {
  expect(levels([sign('means', 0), sign('burden', 0)])).toEqual([]);
  expect(levels([sign('means', 0), sign('burden', 0, 1)])).toEqual(concern);
});

test('what calms takes points away, also over the same words, and so does another kind of signal', () => {
  expect(levels([sign('means', 0), sign('burden', 1), sign('film', 1)])).toEqual([]);
  expect(levels([sign('means', 0), sign('burden', 1)], ['abuse'])).toEqual([]);
});

test('words within the phrase of another sign count for that sign alone', () => {
  const long = { ...sign('burden', 0), range: { start: 0, end: 2 } };
  expect(levels([sign('means', 0, 1), long])).toEqual([]);
});

test('what rules have said already is not said again', () => {
  expect(levels([sign('means', 0), sign('burden', 1)], [], 'concern')).toEqual([]);
  expect(levels([sign('means', 0), sign('now', 1)], [], 'concern')).toHaveLength(2);
});

test('what cannot reach a level even where nothing calms is known beforehand', () => {
  expect(mayReach(new Set(['means']), scorecard)).toBe(false);
  expect(mayReach(new Set(['means', 'burden', 'film']), scorecard)).toBe(true);
});
