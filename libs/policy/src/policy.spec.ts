import { expect, test } from '@jest/globals';
import { policyDigest } from './policy-digest.ts';
import { pointOf, policyInForce, policyOf, policyToCome } from './policy-in-force.ts';
import { contentNotePoint, isPolicyPoint, policyPoints } from './policy-version.ts';
import type { InThreeLanguages, PolicyVersion, WordedPoint } from './policy-version.ts';
import { policyVersions } from './policy-versions.ts';

const hourAt = (instant: string): number => Date.parse(instant) / 3_600_000;
const first = policyVersions[0]!;
const last = policyVersions.at(-1)!;
const languages = ['fi', 'sv', 'en'] as const;

test('versions count up from 1, and each begins after the one before', () => {
  expect(policyVersions.map(({ version }) => version)).toEqual(policyVersions.map((_, place) => place + 1));
  expect(first.inForceFrom).toBeNull();
  const days = policyVersions.slice(1).map(({ inForceFrom }) => inForceFrom ?? '');
  expect(days).toEqual([...new Set(days)].sort());
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
});

const third: PolicyVersion = { ...last, version: last.version + 1, inForceFrom: '2030-07-01' };

test.each<[string, string, number]>([
  ['the beginning', '1970-01-01T00:00Z', 1],
  ['the hour before, by the clocks of Finland', '2030-06-30T20:00Z', last.version],
  ['the first hour of its day in Finland', '2030-06-30T21:00Z', third.version],
  ['any later hour', '2031-01-01T00:00Z', third.version],
])('in %s the version of that hour is in force', (_, instant, version) => {
  expect(policyInForce(hourAt(instant), [...policyVersions, third]).version).toBe(version);
});

test('a version that is agreed on is known before it is in force, and is to come no more once it is', () => {
  const versions = [...policyVersions, third];
  expect(policyToCome(hourAt('2030-06-30T20:00Z'), versions)).toBe(third);
  expect(policyToCome(hourAt('2030-06-30T21:00Z'), versions)).toBeUndefined();
});

test('a version that does not exist is none', () => {
  expect([policyOf(0), policyOf(policyVersions.length + 1), policyOf(1.5), pointOf(first, 'P99')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

/** What a version lacks: a point, or words in a language. */
function lacksOf(policy: PolicyVersion): string[] {
  const codes = policy.points.map(({ code }) => code);
  const worded: [string, InThreeLanguages][] = [
    ...[...policy.points, policy.contentNote].flatMap(({ code, name, text, plain }: WordedPoint): [string, InThreeLanguages][] => [
      [`${code} name`, name],
      [`${code} text`, text],
      [`${code} plain`, plain],
    ]),
    ['never text', policy.never.text],
    ['never plain', policy.never.plain],
  ];
  return [
    ...(codes.join() === policyPoints.join() && policy.contentNote.code === contentNotePoint ? [] : ['its points']),
    ...worded.flatMap(([what, words]) => languages.filter((language) => !words[language]?.trim()).map((language) => `${what} ${language}`)),
    ...languages
      .filter((language) => policy.changes[language].length !== policy.changes.en.length)
      .map((language) => `changes ${language}`),
    ...(policy.version === 1 || policy.changes.en.length > 0 ? [] : ['what changed']),
  ];
}

test('every version has the same points in both wordings and three languages, and says what changed', () => {
  expect(policyVersions.map(lacksOf)).toEqual(policyVersions.map(() => []));
});

test('control: a missing point, an empty wording and a change that is told in one language alone are seen', () => {
  const [point, ...others] = last.points;
  expect(lacksOf({ ...last, points: others })).toEqual(['its points']);
  const silent = { ...last, points: [{ ...point!, plain: { ...point!.plain, sv: ' ' } }, ...others] };
  expect(lacksOf(silent)).toEqual(['P1 plain sv']);
  expect(lacksOf({ ...last, changes: { ...last.changes, fi: [] } })).toEqual(['changes fi']);
});

test('self-harm is no point of any version, and each says so in both wordings', () => {
  expect(['self_harm', 'P9', '', 'N1'].filter(isPolicyPoint)).toEqual([]);
  const said = policyVersions.flatMap(({ never }) => [never.text.en, never.plain.en]);
  expect(said.filter((words) => !/hurt yourself/.test(words))).toEqual([]);
});

/** In words. */
const longestSentence = 20;
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?”])\s+(?=\p{Lu})/u);
const tooLong = (text: string): string[] => sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > longestSentence);

test('what is written for the young has short sentences and speaks to them', () => {
  const plain = policyVersions.flatMap((policy) => [...policy.points, policy.contentNote, policy.never].map((one) => one.plain));
  expect(plain.flatMap((words) => languages.flatMap((language) => tooLong(words[language])))).toEqual([]);
  const blaming = /\b(viola\w+|forbidden|kielletty|rangais\w+|rikko\w+|förbjud\w+|straff\w*|överträd\w+)/iu;
  expect(plain.flatMap((words) => languages.map((language) => words[language])).filter((text) => blaming.test(text))).toEqual([]);
});

test('control: a long sentence is seen', () => {
  expect(tooLong(`Be kind. ${'Very '.repeat(longestSentence)}kind.`)).toHaveLength(1);
});

test('one letter makes another digest', () => {
  const letter = { ...first, never: { ...first.never, text: { ...first.never.text, en: `${first.never.text.en} ` } } };
  expect(policyDigest(letter)).not.toBe(policyDigest(first));
  expect(policyDigest(JSON.parse(JSON.stringify(first)) as PolicyVersion)).toBe(policyDigest(first));
});
