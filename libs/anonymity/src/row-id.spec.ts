import { expect, test } from '@jest/globals';
import { deriveMemberKeys } from './member-keys.ts';
import { drawMemberSecret } from './member-payload.ts';
import { guestIdFromSubmission, idFromSubmission, randomId, randomKey } from './row-id.ts';
import { isSubmission } from './submission.ts';

const uuidText = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const keys = deriveMemberKeys(drawMemberSecret());
const form = 'Zm9ybS1zdWJtaXNzaW9uLQ';
const otherForm = 'YW5vdGhlci1zdWJtaXNzLQ';

/** Which of the 128 bits have the same value in all ids. */
const fixedBits = (ids: string[]): number[] => {
  const numbers = ids.map((id) => BigInt(`0x${id.replaceAll('-', '')}`));
  return Array.from({ length: 128 }, (_, bit) => bit).filter((bit) => new Set(numbers.map((n) => (n >> BigInt(bit)) & 1n)).size === 1);
};

test('an id is 128 random bits: none of them is set aside', () => {
  const ids = Array.from({ length: 200 }, randomId);
  expect(ids.filter((id) => !uuidText.test(id))).toEqual([]);
  expect(fixedBits(ids)).toEqual([]);
  expect(new Set(ids).size).toBe(200);
});

test('control: ids with a version number in them are caught', () => {
  expect(fixedBits(Array.from({ length: 200 }, () => crypto.randomUUID()))).not.toEqual([]);
});

test('the same form sent twice makes the same row, and only that row', () => {
  const id = idFromSubmission(keys, 'post', form);
  expect(id).toMatch(uuidText);
  expect(idFromSubmission(keys, 'post', form)).toBe(id);
  const others = [
    idFromSubmission(keys, 'revision', form),
    idFromSubmission(keys, 'post', otherForm),
    idFromSubmission(deriveMemberKeys(drawMemberSecret()), 'post', form),
    guestIdFromSubmission(form, 'post'),
    guestIdFromSubmission(form, 'revision'),
    guestIdFromSubmission(otherForm, 'post'),
  ];
  expect(new Set([id, ...others]).size).toBe(7);
  expect(guestIdFromSubmission(form, 'post')).toBe(guestIdFromSubmission(form, 'post'));
});

test.each(['', 'short', 'a b', 'x'.repeat(65), `${'x'.repeat(21)}!`])('a form without a secret key of its own makes no id: %j', (wrong) => {
  expect(isSubmission(wrong)).toBe(false);
  expect(() => idFromSubmission(keys, 'post', wrong)).toThrow(RangeError);
  expect(() => guestIdFromSubmission(wrong, 'report')).toThrow(RangeError);
});

test('a random key has 16 bytes', () => {
  expect(randomKey().length).toBe(16);
  expect(randomKey()).not.toEqual(randomKey());
});
