import { expect, test } from '@jest/globals';
import { mattersOf, precedentsOf, weeksAgo } from './precedents.rules.ts';
import type { Case, EarlierCase, Matter } from './precedents.rules.ts';

test.each<[string, Parameters<typeof mattersOf>[0], Matter[]]>([
  ['a report', { categories: ['spam'], signals: [], policyPoint: null }, ['spam']],
  ['a report and a signal of the same', { categories: ['personal_data'], signals: ['pii'], policyPoint: 'P1' }, ['personal_data']],
  [
    'several, in the order of the list',
    { categories: ['spam', 'worried_about_author'], signals: ['abuse'], policyPoint: null },
    ['worry', 'abuse', 'spam'],
  ],
  ['a point alone', { categories: ['other'], signals: ['premoderation'], policyPoint: 'P8' }, ['minors']],
  ['a note, which names no fault', { categories: [], signals: [], policyPoint: 'N1' }, []],
  ['nothing that says what about', { categories: ['other'], signals: ['unread', 'watched_word', 'follow_up'], policyPoint: null }, []],
])('%s has its matters', (_, clues, expected) => {
  expect(mattersOf(clues)).toEqual(expected);
});

const now: Case = { matters: ['abuse', 'spam'], targetKind: 'thread', audience: 'young', language: 'fi', faceId: 'who-wrote-this' };
let face = 0;
const earlier = (id: string, but: Partial<EarlierCase> = {}): EarlierCase => ({
  ...{ id, kind: 'hide', hour: 100, policyPoint: 'P2', facts: 'Facts.', appeal: null },
  ...{ matters: ['abuse'], targetKind: 'post', audience: 'everyone', language: 'sv', faceId: `face-${(face += 1)}` },
  ...but,
});

test.each<[string, EarlierCase, EarlierCase]>([
  [
    'more shared matters, whatever else',
    earlier('z', { matters: ['abuse', 'spam'], hour: 1 }),
    earlier('a', { audience: 'young', language: 'fi' }),
  ],
  ['the same kind of target', earlier('z', { targetKind: 'thread', hour: 1 }), earlier('a', { audience: 'young', language: 'fi' })],
  ['fewer other matters', earlier('z', { hour: 1 }), earlier('a', { matters: ['abuse', 'minors'], audience: 'young' })],
  ['a board for the same people', earlier('z', { audience: 'young', hour: 1 }), earlier('a', { language: 'fi' })],
  ['the same language', earlier('z', { language: 'fi', hour: 1 }), earlier('a')],
  ['the newer', earlier('z', { hour: 101 }), earlier('a')],
  ['the order of ids, at last', earlier('a'), earlier('z')],
])('more alike is %s', (_, closer, farther) => {
  expect(precedentsOf(now, [farther, closer]).map(({ id }) => id)).toEqual([closer.id, farther.id]);
  expect(precedentsOf(now, [closer, farther]).map(({ id }) => id)).toEqual([closer.id, farther.id]);
});

test('what shares nothing is no precedent, and no more than five are shown', () => {
  expect(precedentsOf(now, [earlier('a', { matters: ['minors'] }), earlier('b', { matters: [] })])).toEqual([]);
  expect(
    precedentsOf(
      now,
      'abcdefgh'.split('').map((id) => earlier(id)),
    ),
  ).toHaveLength(5);
});

test('no precedent is about whoever wrote this, and no two are about the same face', () => {
  const own = earlier('a', { faceId: now.faceId, matters: ['abuse', 'spam'] });
  const [newer, older] = [earlier('b', { faceId: 'one', hour: 9 }), earlier('c', { faceId: 'one', hour: 8 })];
  expect(precedentsOf(now, [own, older, newer, earlier('d', { hour: 7 })]).map(({ id }) => id)).toEqual(['b', 'd']);
});

test('control: the same rows of other faces are precedents, each of them', () => {
  const rows = [
    earlier('a', { matters: ['abuse', 'spam'] }),
    earlier('c', { hour: 8 }),
    earlier('b', { hour: 9 }),
    earlier('d', { hour: 7 }),
  ];
  expect(precedentsOf(now, rows).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [1_000, 1_000, 0],
  [1_000, 1_167, 0],
  [1_000, 1_168, 1],
  [1_000, 2_000, 5],
  [1_001, 1_000, 0],
])('decided in hour %i and read in hour %i, it was %i weeks ago', (decided, read, weeks) => {
  expect(weeksAgo(decided, read)).toBe(weeks);
});
