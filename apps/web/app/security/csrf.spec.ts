import { expect, test } from '@jest/globals';
import { csrfToken, isCsrfToken } from './csrf.ts';
import type { Session } from './session-cookie.ts';

const key = new Uint8Array(32).fill(1);
const mine: Session = { kind: 'm', token: 'a'.repeat(43) };
const another: Session = { kind: 'm', token: 'b'.repeat(43) };

test('a token fits its own session alone', () => {
  const token = csrfToken(mine, key);
  expect(isCsrfToken(token, mine, key)).toBe(true);
  expect(isCsrfToken(token, another, key)).toBe(false);
  expect(isCsrfToken(token, { ...mine, kind: 's' }, key)).toBe(false);
  expect(isCsrfToken(token, mine, new Uint8Array(32).fill(2))).toBe(false);
});

test.each([null, '', 'a'.repeat(32)])('a missing or made-up token does not fit: %s', (token) => {
  expect(isCsrfToken(token, mine, key)).toBe(false);
});

test('the token does not give the session away', () => {
  expect(csrfToken(mine, key)).not.toContain(mine.token.slice(0, 8));
});
