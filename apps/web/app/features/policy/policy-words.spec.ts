import { expect, test } from '@jest/globals';
import { languages, renderIn } from '@rinnalla/i18n';
import { pointOf, policyVersions } from '@rinnalla/policy';
import { policyPath, policyPointName, policyPointText } from './policy-words.ts';

const said = (language: 'fi' | 'sv' | 'en', version: number, code = 'P3'): string[] =>
  renderIn(language, () => [policyPointName(code, version), policyPointText(code, version)]);

test('a point is told in the words of the version that it is asked of, whichever is in force', () => {
  expect(said('en', 1)).toEqual([
    'P3 · Details of methods',
    'You may write about hurting yourself and about using; leave out exact ways, amounts and doses.',
  ]);
  for (const policy of policyVersions) {
    for (const language of languages) {
      const point = pointOf(policy, 'P3')!;
      expect(said(language, policy.version)).toEqual([`P3 · ${point.name[language]}`, point.text[language]]);
    }
  }
});

test('control: the words of another version are others', () => {
  expect(said('en', 2)).not.toEqual(said('en', 1));
});

test('a content note has words too; a point or version that does not exist is told by its code alone', () => {
  expect(said('en', 1, 'N1')[0]).toBe('N1 · Content note');
  expect([said('en', 1, 'P99'), said('en', 99)]).toEqual([
    ['P99', ''],
    ['P3', ''],
  ]);
});

test('each version has a page in each wording', () => {
  expect([policyPath(1, 'text'), policyPath(2, 'plain')]).toEqual(['/policy/versions/1', '/policy/versions/2/plain']);
});
