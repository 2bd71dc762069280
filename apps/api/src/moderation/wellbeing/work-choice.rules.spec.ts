import { expect, test } from '@jest/globals';
import { firstChoice, isBreakDue, problemsOfChoice, workSinceBreak } from './work-choice.rules.ts';

const minute = 60_000;
const now = 1_000 * minute;
const acts = (...minutesAgo: number[]) => minutesAgo.map((ago) => ({ at: now - ago * minute, about: `item ${ago}` }));

test.each<[string, Parameters<typeof workSinceBreak>[0], number | null, { minutes: number; items: number }]>([
  ['nothing done', [], null, { minutes: 0, items: 0 }],
  ['one act just now', acts(0), null, { minutes: 0, items: 1 }],
  ['an hour without a pause', acts(2, 16, 30, 45, 60), null, { minutes: 60, items: 5 }],
  ['before a pause of twenty minutes', acts(2, 16, 36, 50), null, { minutes: 16, items: 2 }],
  ['nothing for twenty minutes', acts(20, 25), null, { minutes: 0, items: 0 }],
  ['back for five minutes', acts(2, 10, 16), 5 * minute, { minutes: 2, items: 1 }],
  ['one item over and over', acts(1, 2).map((act) => ({ ...act, about: 'one' })), null, { minutes: 2, items: 1 }],
])('%s', (_, done, backAgo, work) => {
  expect(workSinceBreak(done, now, backAgo === null ? null : now - backAgo)).toEqual(work);
});

test.each([
  [{ minutes: 49, items: 19 }, false],
  [{ minutes: 50, items: 1 }, true],
  [{ minutes: 5, items: 20 }, true],
])('after %j a break is offered: %s', (work, due) => {
  expect(isBreakDue(work, firstChoice)).toBe(due);
});

test('a choice stays within its limits', () => {
  expect(problemsOfChoice(firstChoice)).toEqual([]);
  expect(problemsOfChoice({ mostDistressing: 0, breakMinutes: 241, breakItems: 4 }).map(({ field }) => field)).toEqual([
    'mostDistressing',
    'breakMinutes',
    'breakItems',
  ]);
});
