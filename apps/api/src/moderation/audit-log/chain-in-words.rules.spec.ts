import { expect, test } from '@jest/globals';
import { beforeFirst } from './chain.rules.ts';
import type { Link } from './chain.rules.ts';
import { chainInWords } from './chain-in-words.rules.ts';
import { readNotedLink } from './noted-link.rules.ts';
import type { NotedLink } from './noted-link.rules.ts';
import type { ChainState } from './verify-chain.query.ts';

const hash = new Uint8Array(32).fill(171);
const hex = 'ab'.repeat(32);
const byHash: NotedLink = { kind: 'hash', hash: hex };
const byNumber: NotedLink = { kind: 'number', number: 3 };
const whole = (number: number, noted: Link | null = null): ChainState => ({ kind: 'whole', looked: number, last: { number, hash }, noted });

test.each<[string, NotedLink | null]>([
  [hex, byHash],
  [` ${hex.toUpperCase()}\n`, byHash],
  ['3', byNumber],
  ['0', null],
  ['-3', null],
  ['3.5', null],
  [hex.slice(1), null],
  [`${hex}0`, null],
  ['', null],
])('%j is read as %j', (typed, noted) => {
  expect(readNotedLink(typed)).toEqual(noted);
});

test.each<[string, ChainState, NotedLink | null, boolean, readonly string[]]>([
  ['an empty log', { kind: 'whole', looked: 0, last: beforeFirst, noted: null }, null, true, ['no entries yet']],
  ['a whole log', whole(5), null, true, ['holds together: 5 entries', hex]],
  ['a noted hash that is there', whole(5, { number: 3, hash }), byHash, true, ['that of entry 3; 2 entries came after it']],
  ['a noted number that is there', whole(4, { number: 3, hash }), byNumber, true, ['Entry 3 is there, and 1 entry came after it', hex]],
  ['a noted hash that is gone', whole(5), byHash, false, ['holds together', 'no entry has the hash that you gave']],
  ['a noted number that is gone', whole(2), byNumber, false, ['there is no entry 3']],
  [
    'a broken log',
    { kind: 'broken', looked: 7, number: 8, differs: ['gap', 'link'], before: { number: 6, hash } },
    null,
    false,
    ['broken at entry 8: entries before it are missing, and it does not carry the hash of the entry before it. Up to entry 6 it holds.'],
  ],
  [
    'a log that is broken from its first entry on',
    { kind: 'broken', looked: 1, number: 1, differs: ['content'], before: beforeFirst },
    byHash,
    false,
    ['broken at entry 1: what it says is not what was written. It is the first one.'],
  ],
])('%s is told in words', (_, state, noted, isWell, parts) => {
  const told = chainInWords(state, noted);
  expect(told.isWell).toBe(isWell);
  for (const part of parts) expect(told.sentence).toContain(part);
});
