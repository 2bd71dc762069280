import { expect, test } from '@jest/globals';
import { isInAudience } from './audience.rules.ts';
import type { Audience } from './board.type.ts';

test.each<[Audience, string | null, boolean]>([
  ['everyone', null, true],
  ['everyone', '2031-11', true],
  ['adults', null, true],
  ['adults', '2031-11', false],
  ['adults', '2026-11', true],
  ['young', null, false],
  ['young', '2031-11', true],
  ['young', '2026-11', false],
])('a board for %s and a member who is adult from %s: %s', (audience, adultFrom, expected) => {
  expect(isInAudience(audience, { adultFrom }, new Date('2026-11-22T03:00:00Z'))).toBe(expected);
});
