import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { deriveMemberKeys } from './member-keys.ts';
import { findOfSignInName, signInNameFromSubmission } from './sign-in-name.ts';

const keys = deriveMemberKeys(new Uint8Array(32).fill(1));
const others = deriveMemberKeys(new Uint8Array(32).fill(2));
const submission = 'a'.repeat(22);
const key = new Uint8Array(32).fill(3);
const draw = (): string => signInNameFromSubmission(keys, randomBytes(16).toString('base64url'));

test('a form gives its member one name, and another form or member another', () => {
  const name = signInNameFromSubmission(keys, submission);
  expect(signInNameFromSubmission(keys, submission)).toBe(name);
  expect(signInNameFromSubmission(others, submission)).not.toBe(name);
  expect(signInNameFromSubmission(keys, 'b'.repeat(22))).not.toBe(name);
});

test('names made yesterday are found tomorrow', () => {
  expect(signInNameFromSubmission(keys, submission)).toBe('zovin-bogon-fovuf-zafil');
  expect(Buffer.from(findOfSignInName(key, 'lusab-badon-gutik-tugad')).toString('hex')).toBe(
    'ba129939fbb4f93e514421e52bc856ea60b97cdf987caa33de87006bdc38d1c2',
  );
});

test('a name is four groups of five plain letters, and holds no word that hurts', () => {
  for (const name of Array.from({ length: 2_000 }, draw)) {
    expect(name).toMatch(/^([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](-|$)){4}$/);
    expect(name.replaceAll('-', '')).not.toMatch(/pas|kus|vit/);
  }
});

test('2,000 names differ already in their first two groups', () => {
  expect(new Set(Array.from({ length: 2_000 }, () => draw().slice(0, 11))).size).toBeGreaterThan(1_995);
});

test.each(['LUSAB-BADON-GUTIK-TUGAD', ' lusab badon gutik tugad ', 'lusabbadongutiktugad', 'Lusab–badon–gutik–tugad\u200b'])(
  '%p is found as the name that it is',
  (typed) => {
    expect(findOfSignInName(key, typed)).toEqual(findOfSignInName(key, 'lusab-badon-gutik-tugad'));
  },
);

test('a longer name, another name and another key are found elsewhere', () => {
  const found = ['lusab-badon-gutik-tugad', 'lusab-badon-gutik-tugada', 'lusab-badon-gutik-tugab', ''].map((name) =>
    Buffer.from(findOfSignInName(key, name)).toString('hex'),
  );
  found.push(Buffer.from(findOfSignInName(new Uint8Array(32).fill(4), 'lusab-badon-gutik-tugad')).toString('hex'));
  expect(new Set(found).size).toBe(5);
});
