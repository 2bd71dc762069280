import { expect, test } from '@jest/globals';
import { dueHourOf, firstKeptDay, ledgerHash, nameOfWaiting, readWaiting, spreadHours } from './erasure.rules.ts';
import type { ErasureKind } from './erasure.rules.ts';

const id = '0123abcd-0000-ffff-0000-0123456789ab';

test.each([
  ['spread', 0, 1_001],
  ['spread', 0.5, 1_085],
  ['spread', 0.999_999, 1_000 + spreadHours],
  ['at_once', 0.7, 1_000],
] as const)('asked in hour 1000, %s with chance %d: hour %i', (pace, chance, expected) => {
  expect(dueHourOf(1_000, pace, chance)).toBe(expected);
});

test.each<[string, ErasureKind | null]>([
  [`495000.persona.${id}`, 'persona'],
  [`495000.membership.${id}`, 'membership'],
  [`495000.credential.${id}`, 'credential'],
  [`495000.sealed_item.${'0f'.repeat(32)}`, 'sealed_item'],
  [`495000.session.${id}`, null],
  [`495000.post.${id}x`, null],
  [`.post.${id}`, null],
  ['.DS_Store', null],
])('the file %s stands for: %s', (name, kind) => {
  const read = readWaiting(name);
  expect(read?.kind ?? null).toBe(kind);
  if (read !== null) expect(nameOfWaiting(read)).toBe(name);
});

test('the ledger tells a post from a persona of the same id, and says neither', () => {
  const hashes = [ledgerHash({ kind: 'post', id }), ledgerHash({ kind: 'persona', id })];
  expect(new Set(hashes).size).toBe(2);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash) && !hash.includes(id.slice(0, 8)))).toBe(true);
});

test('a day’s file of the ledger is kept for 37 days', () => {
  expect(firstKeptDay(new Date('2026-11-22T10:00:00Z'))).toBe('2026-10-16');
});
