import { expect, test } from '@jest/globals';
import { endsOf } from './ends-of-text.rules.ts';

test.each([
  ['nothing', '', ''],
  ['the longest post', 'a'.repeat(20_000), 'a'.repeat(20_000)],
  ['more than any post', `first${'a'.repeat(250_000)}last`, `first${'a'.repeat(9_995)}\n\n${'a'.repeat(9_996)}last`],
])('of %s', (_what, text, read) => {
  expect(endsOf(text)).toBe(read);
});
