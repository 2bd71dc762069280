import { expect, test } from '@jest/globals';
import { climbLadder, isClosed, ladderRungs, mayEnter, mayHold, mayWrite } from './standing.rules.ts';
import type { KeptRestriction } from './standing.rules.ts';

const hour = 500_000;
const restriction = (more: Partial<KeptRestriction>): KeptRestriction => ({
  id: 'a',
  decisionId: 'd',
  reach: 'thread',
  effect: 'write',
  boardId: null,
  threadId: null,
  hour,
  ladder: false,
  untilHour: hour + 24,
  ...more,
});
const here = { boardId: 'sleep', threadId: 'night' };
const beside = { boardId: 'sleep', threadId: 'day' };
const away = { boardId: 'work', threadId: 'monday' };
const nowhere = { boardId: null, threadId: null };

test.each([
  ['a pause in a thread', { threadId: 'night' }, '-+++', '++++'],
  ['a pause on a board', { reach: 'board', boardId: 'sleep' }, '--++', '++++'],
  ['a pause everywhere', { reach: 'site' }, '----', '++++'],
  ['staying out of a board', { reach: 'board', effect: 'enter', boardId: 'sleep' }, '--++', '--++'],
  ['staying out everywhere', { reach: 'site', effect: 'enter' }, '----', '----'],
  ['a closed account', { reach: 'site', effect: 'close', untilHour: null }, '----', '----'],
] as const)('%s: where one may write, and enter', (_, more, writing, entering) => {
  const held = [restriction(more)];
  const answers = (may: typeof mayWrite): string =>
    [here, beside, away, nowhere].map((place) => (may(held, place, hour) ? '+' : '-')).join('');
  expect([answers(mayWrite), answers(mayEnter)]).toEqual([writing, entering]);
});

test('a restriction holds up to its hour and not in it; without one, for good', () => {
  const paused = [restriction({ reach: 'site' })];
  expect([mayWrite(paused, here, hour + 23), mayWrite(paused, here, hour + 24)]).toEqual([false, true]);
  const closed = [restriction({ reach: 'site', effect: 'close', untilHour: null })];
  expect([isClosed(closed, hour), isClosed(closed, hour + 1_000_000), isClosed(paused, hour)]).toEqual([true, true, false]);
});

const step = (id: string, at: number, untilHour: number | null = null): KeptRestriction =>
  restriction({ id, hour: at, ladder: true, untilHour, threadId: 'night' });
const lengths = (steps: readonly KeptRestriction[]): number[] =>
  climbLadder(steps).map(({ hour: from, untilHour }) => (untilHour ?? 0) - from);

test('the rungs are a note, a day, a week, thirty days and, from then on, ninety', () => {
  const steps = Array.from({ length: 7 }, (_, n) => step(`${n}`, hour + n));
  expect(lengths(steps)).toEqual([0, 24, 168, 720, 2160, 2160, 2160]);
  expect(ladderRungs).toHaveLength(5);
});

test('a step counts for twelve months, and only what was decided before it counts', () => {
  const year = 365 * 24;
  expect(lengths([step('a', hour), step('b', hour + year - 1)])).toEqual([0, 24]);
  expect(lengths([step('a', hour), step('b', hour + year)])).toEqual([0, 0]);
  expect(lengths([step('b', hour + 5), step('a', hour)])).toEqual([24, 0]);
});

test('steps of one hour do not count for one another, and all of them count for what comes later', () => {
  const [one, other, later] = [step('a', hour), step('b', hour), step('c', hour + 1)];
  expect([lengths([one, other, later]), lengths([later, other, one])]).toEqual([
    [0, 0, 168],
    [168, 0, 0],
  ]);
});

test('a step that an appeal ended early ends then, and counts', () => {
  expect(lengths([step('a', hour), step('b', hour + 1, hour + 3), step('c', hour + 4)])).toEqual([0, 2, 168]);
});

test('what is no step is left as it is', () => {
  const pause = restriction({ threadId: 'night' });
  expect(climbLadder([pause, step('b', hour + 1)])[0]).toEqual(pause);
});

test.each([
  ['a step', step('a', hour), [0, 2_159], [2_160]],
  ['a step that an appeal ended', step('a', hour, hour + 3), [0, 2], [3, 24]],
  ['a pause', restriction({}), [0, 23], [24]],
  ['a closed account', restriction({ reach: 'site', effect: 'close', untilHour: null }), [0, 1_000_000], []],
] as const)('%s may hold no longer than the last rung, for whoever cannot count', (_, kept, holding, over) => {
  expect(holding.map((later) => mayHold(kept, hour + later))).toEqual(holding.map(() => true));
  expect(over.map((later) => mayHold(kept, hour + later))).toEqual(over.map(() => false));
});
