import { expect, test } from '@jest/globals';
import type { DemoAct } from './demo-case.ts';
import { inBatches } from './demo-batches.rules.ts';
import type { DemoGiven } from './demo-history.rules.ts';
import { historyOf } from './demo-history.rules.ts';
import type { DemoThread } from './demo-thread.ts';

const loadedAt = new Date('2026-11-22T09:40:00Z');
const hour = 3_600_000;
const board = {
  slug: 'nights',
  language: 'en',
  name: 'Nights',
  purpose: 'Nights.',
  rules: [],
  audience: 'everyone',
  whoMayWrite: 'everyone',
  premoderated: false,
} as const;
const approve = { act: 'decide', by: 'first_moderator', kind: 'approve', reason: 'Welcome.' } as const;
const thread = (given: Partial<DemoThread> = {}): DemoThread => ({
  board: 'nights',
  kind: 'discussion',
  title: 'Awake',
  hoursAgo: 100,
  posts: [
    { by: 1, later: 0, text: 'Is anybody here?', key: 'opening', reactions: { hear_you: 4 } },
    { by: 2, later: 0, text: 'I am.' },
    { by: 1, later: 30, text: 'Thank you.', key: 'last' },
  ],
  ...given,
});
const given = (more: Partial<DemoGiven> = {}): DemoGiven => ({
  loadedAt,
  boards: [board],
  threads: [thread()],
  staff: {},
  cases: [],
  visitors: [],
  welcome: { fi: approve, sv: approve, en: approve },
  ...more,
});
const report: DemoAct = { act: 'report', later: 1, by: 5, category: 'spam', explanation: '' };
const hide: DemoAct = { act: 'decide', later: 1, by: 'first_moderator', kind: 'hide', reason: 'x', facts: 'x', policyPoint: 'P2' };
const kinds = (more: Partial<DemoGiven>): string[] => historyOf(given(more)).map(({ deed }) => deed.kind);

test.each<[string, Partial<DemoGiven>, string[]]>([
  ['posts and words of support', {}, ['start', 'react', 'react', 'reply', 'reply']],
  [
    'posts that are read first, and the newest, which still waits',
    { boards: [{ ...board, premoderated: true }], threads: [thread({ hoursAgo: 34 })] },
    ['start', 'claim', 'decide', 'react', 'react', 'reply', 'claim', 'decide', 'reply'],
  ],
  ['a member who looks at its news', { visitors: [1], threads: [] }, ['see_news']],
  [
    'a case',
    { cases: [{ on: 'last', acts: [report, hide, { act: 'appeal', later: 1, text: 'No.' }] }] },
    ['start', 'react', 'react', 'reply', 'reply', 'report', 'claim', 'decide', 'appeal'],
  ],
])('%s come in the order in which they happened', (_what, more, expected) => {
  expect(kinds(more)).toEqual(expected);
});

test.each([30, 100, 700, 1_700])('a thread of %p hours ago: nothing before what it follows from, nothing after the load', (hoursAgo) => {
  const minutes = Array.from({ length: 24 }, (_, n) => new Date(loadedAt.getTime() + n * hour));
  for (const moment of minutes) {
    const history = historyOf(given({ loadedAt: moment, threads: [thread({ hoursAgo }), thread({ hoursAgo, title: 'Another' })] }));
    const moments = history.map(({ at }) => at.getTime());
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    expect(Math.max(...moments)).toBeLessThanOrEqual(moment.getTime());
    expect(moments[0]! / hour).toBeGreaterThan(moment.getTime() / hour - hoursAgo - 25);
  }
});

test('a thread begins at an hour at which people write, unless it is of today', () => {
  const hourOf = (more: Partial<DemoThread>, atNight: { atNight?: true } = {}) =>
    (historyOf(given({ boards: [{ ...board, ...atNight }], threads: [thread(more)] }))[0]!.at.getUTCHours() + 2) % 24;
  for (const title of ['one', 'two', 'three', 'four', 'five']) {
    expect([22, 23, 0, 1, 2, 3, 4]).toContain(hourOf({ title }, { atNight: true }));
    expect([6, 9, 12, 15, 17, 18, 19, 20, 21, 22, 23]).toContain(hourOf({ title }));
  }
  expect(hourOf({ hoursAgo: 2, posts: [{ by: 1, later: 0, text: 'Now.' }] })).toBe(9);
});

test('later loads tell the same later: no event moves back', () => {
  const at = (moment: Date) => historyOf(given({ loadedAt: moment })).map((event) => event.at.getTime());
  for (let n = 1; n < 30; n += 1) {
    const [earlier, later] = [at(new Date(loadedAt.getTime() + (n - 1) * hour)), at(new Date(loadedAt.getTime() + n * hour))];
    expect(later.every((moment, place) => moment >= earlier[place]!)).toBe(true);
  }
});

test.each<[string, Partial<DemoGiven>, string]>([
  ['a post after the load', { threads: [thread({ hoursAgo: 10 })] }, 'after the load'],
  ['an act after the load', { cases: [{ on: 'last', acts: [{ ...report, later: 90 }] }] }, 'after the load'],
  [
    'a report before its post',
    { cases: [{ on: 'last', acts: [{ ...report, minutesAgo: 99 * 60 } as DemoAct] }] },
    'before what it follows',
  ],
  ['a key that no post has', { cases: [{ on: 'nowhere', acts: [] }] }, 'no post of the demo has the key nowhere'],
  ['a board that is not there', { threads: [thread({ board: 'elsewhere' })] }, 'a board that the demo does not have'],
])('%s is told by its place', (_what, more, message) => {
  expect(() => historyOf(given(more))).toThrow(message);
});

test('no two events share a place, so no two forms share a submission', () => {
  const history = historyOf(given({ cases: [{ on: 'last', acts: [report, hide] }] }));
  expect(new Set(history.map(({ place }) => place)).size).toBe(history.length);
});

test('in a batch nothing follows from another part of it, and together they are the history in its order', () => {
  const history = historyOf(given({ threads: [thread(), thread({ title: 'Another' })], cases: [{ on: 'last', acts: [report, hide] }] }));
  const batches = inBatches(history);
  expect(batches.flat()).toEqual(history);
  const staffActs = (batch: typeof history) => batch.filter(({ deed }) => ['claim', 'decide'].includes(deed.kind));
  expect(batches.filter((batch) => staffActs(batch).length > 1)).toEqual([]);
  for (const batch of batches) {
    const changed = batch.flatMap(({ deed }) => (deed.kind === 'start' || deed.kind === 'reply' ? [deed.post.replace(/\/\d+$/, '')] : []));
    expect(new Set(changed).size).toBe(changed.length);
  }
});
