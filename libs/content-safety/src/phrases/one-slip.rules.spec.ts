import { expect, test } from '@jest/globals';
import { isOneSlip, withoutSlip } from './one-slip.rules.ts';

test.each([
  ['a letter too few', ['sucide', 'suicide'], true],
  ['a letter too many', ['suiicide', 'suicide'], true],
  ['a wrong letter', ['suocide', 'suicide'], true],
  ['two that changed places', ['sucidie', 'suicide'], false],
  ['two neighbours that changed places', ['siucide', 'suicide'], true],
  ['no slip at all', ['suicide', 'suicide'], false],
  ['two slips', ['sucid', 'suicide'], false],
] as const)('%s: %j', (_what, [typed, meant], slip) => {
  expect(isOneSlip(typed, meant)).toBe(slip);
});

test('a slip in the beginning is put right, and the ending stays', () => {
  expect(withoutSlip('itsemruhassa', ['itsemurh'])).toBe('itsemurhassa');
  expect(withoutSlip('itsemurhassa', ['itsemurh'])).toBeNull();
});
