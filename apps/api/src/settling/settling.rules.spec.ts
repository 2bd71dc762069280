import { expect, test } from '@jest/globals';
import { isSettlingDue, settlingDay } from './settling.rules.ts';

test.each([
  ['2026-11-22T01:59:00Z', '2026-11-21', 'just before four in winter'],
  ['2026-11-22T02:00:00Z', '2026-11-22', 'four in winter'],
  ['2026-07-01T00:59:00Z', '2026-06-30', 'just before four in summer'],
  ['2026-07-01T01:00:00Z', '2026-07-01', 'four in summer'],
  ['2026-11-22T22:30:00Z', '2026-11-22', 'after midnight in Helsinki, the night is not over'],
])('at %s the last settling should be of %s (%s)', (now, day) => {
  expect(settlingDay(new Date(now))).toBe(day);
});

test.each([
  [null, true, 'never settled'],
  ['2026-11-20', true, 'a night was missed'],
  ['2026-11-21', true, 'last night is not settled yet'],
  ['2026-11-22', false, 'settled this night'],
])('settled on %s: due is %s (%s)', (settledOn: string | null, due: boolean, _why: string) => {
  expect(isSettlingDue(new Date('2026-11-22T03:00:00Z'), settledOn)).toBe(due);
});
