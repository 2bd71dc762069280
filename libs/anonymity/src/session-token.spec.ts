import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { drawSessionToken, openToken } from './session-token.ts';

const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');

test('a token always finds and opens the same session', () => {
  const token = drawSessionToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(openToken(token)).toEqual(openToken(token));
  expect(hex(openToken(token)?.tokenId)).toBe(createHash('sha256').update('id').update(Buffer.from(token, 'base64url')).digest('hex'));
});

test('what is stored of a session tells neither its token nor its key', () => {
  const token = drawSessionToken();
  const opened = openToken(token);
  const values = [hex(Buffer.from(token, 'base64url')), hex(opened?.tokenId), hex(opened?.key), hex(openToken(drawSessionToken())?.key)];
  expect(new Set(values).size).toBe(4);
  expect(values.every((value) => value.length === 64)).toBe(true);
});

test.each(['', 'x', `${'A'.repeat(42)}B`, 'A'.repeat(44), `${'A'.repeat(42)}=`, ` ${'A'.repeat(43)}`, `${'A'.repeat(43)}\n`])(
  'a malformed token opens nothing: %j',
  (token) => {
    expect(openToken(token)).toBeNull();
  },
);
