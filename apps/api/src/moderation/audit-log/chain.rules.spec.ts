import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { beforeFirst, breakAt, hashOf } from './chain.rules.ts';
import type { ChainedEntry, Difference, Link } from './chain.rules.ts';

const words = {
  epoch: '1795379596.123000',
  staffAccountId: '0123abcd-0000-4000-8000-0123456789ab',
  act: 'claim',
  targetKind: 'reviewable',
  targetId: '0123abcd-0000-4000-8000-0123456789ac',
  detail: '{"to": "Päivi", "round": 2}',
};

const after = (before: Link, more: Partial<ChainedEntry> = {}): ChainedEntry => {
  const unhashed = { ...words, previous: before.hash, ...more };
  return { number: before.number + 1, hash: hashOf(unhashed), ...unhashed };
};

const first = after(beforeFirst);

test('the hash is SHA-256 of the hash before and of all words, parted by strokes', () => {
  const text = `1795379596.123000|${words.staffAccountId}|claim|reviewable|${words.targetId}|${words.detail}`;
  const expected = createHash('sha256')
    .update(Buffer.concat([Buffer.alloc(32), Buffer.from(text, 'utf8')]))
    .digest('hex');
  expect(hashOf(first).toString('hex')).toBe(expected);
});

test.each<[string, ChainedEntry, readonly Difference[]]>([
  ['the next', after(first), []],
  ['one after a gap', { ...after(first), number: 4 }, ['gap']],
  ['one with the number of another', { ...after(first), number: 1 }, ['gap']],
  ['one that joins on another', after(first, { previous: new Uint8Array(32).fill(7) }), ['link']],
  ['one whose act was changed', { ...after(first), act: 'release' }, ['content']],
  ['one whose detail was changed', { ...after(first), detail: '{"to": "Pävi", "round": 2}' }, ['content']],
  ['one whose time was changed', { ...after(first), epoch: '1795379596.124000' }, ['content']],
  ['one whose hash was changed', { ...after(first), hash: new Uint8Array(32) }, ['content']],
  ['the first once more', { ...first }, ['gap', 'link']],
])('%s differs in %j', (_, entry, differs) => {
  expect(breakAt(entry, first)).toEqual(differs.length === 0 ? null : { number: entry.number, differs, before: first });
});

test('the first joins on nothing', () => {
  expect(breakAt(first, beforeFirst)).toBeNull();
});
