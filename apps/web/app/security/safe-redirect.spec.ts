import { expect, test } from '@jest/globals';
import { outsideAddress, ownPath } from './safe-redirect.ts';

test.each(['/', '/fi', '/fi/threads/1?after=2#post-3', '/fi/sign-in?to=//a', '/fi/boards/uni%20ja'])(
  'a path of our own passes: %s',
  (path) => {
    expect(ownPath(path, '/no')).toBe(path);
  },
);

test.each([
  null,
  undefined,
  '',
  'fi',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/fi/..//evil.example',
  '/%2e//evil.example',
  '/fi/%2E%2e//evil.example',
  '/fi//evil.example',
  '\\\\evil.example',
  'https://evil.example',
  '/fi\r\nset-cookie: a=b',
  '/ fi',
  '/\t/evil.example',
  '/fi\\..',
  `/${'a'.repeat(600)}`,
])('nothing else does: %j', (path) => {
  expect(ownPath(path, '/no')).toBe('/no');
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://me:secret@example.org/', undefined],
  ['//example.org', undefined],
  ['nonsense', undefined],
  [null, undefined],
])('only web addresses lead outside: %s', (candidate, expected) => {
  expect(outsideAddress(candidate)?.href).toBe(expected);
});
