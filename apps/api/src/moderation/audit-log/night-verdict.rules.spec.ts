import { expect, test } from '@jest/globals';
import { beforeFirst } from './chain.rules.ts';
import { nightVerdict } from './night-verdict.rules.ts';
import type { ChainState } from './verify-chain.query.ts';

const link = (number: number) => ({ number, hash: new Uint8Array(32).fill(number) });
const whole = (last: number, noted: number | null): ChainState => ({
  kind: 'whole',
  looked: last,
  last: last === 0 ? beforeFirst : link(last),
  noted: noted === null ? null : link(noted),
});
const broken: ChainState = { kind: 'broken', looked: 3, number: 3, differs: ['content'], before: link(2) };

test.each([
  ['nothing was ever written', whole(0, null), null, { state: 'whole', link: beforeFirst, brokenAt: null }],
  ['the first night', whole(5, null), null, { state: 'whole', link: link(5), brokenAt: null }],
  ['a night with new entries', whole(9, 5), link(5), { state: 'whole', link: link(9), brokenAt: null }],
  ['a quiet night', whole(5, 5), link(5), { state: 'whole', link: link(5), brokenAt: null }],
  ['the noted entry is not there', whole(9, null), link(5), { state: 'lost', link: link(5), brokenAt: null }],
  ['everything was taken out', whole(0, null), link(5), { state: 'lost', link: link(5), brokenAt: null }],
  ['an entry does not follow', broken, link(5), { state: 'broken', link: link(5), brokenAt: 3 }],
  ['an entry does not follow in the first night', broken, null, { state: 'broken', link: beforeFirst, brokenAt: 3 }],
  ['the first night after an empty one', whole(4, null), beforeFirst, { state: 'whole', link: link(4), brokenAt: null }],
] as const)('%s', (_, found, noted, expected) => {
  expect(nightVerdict(found, noted)).toEqual(expected);
});
