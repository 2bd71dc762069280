import { expect, test } from '@jest/globals';
import { acceptedEncoding } from './compression.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000, gzip;q=0', 'identity'],
  ['brotli', 'identity'],
])('"%s" is answered in %s', (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected);
});
