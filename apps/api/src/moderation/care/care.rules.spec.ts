import { expect, test } from '@jest/globals';
import { lookAgainHour, longestWaitFor, refusalToCare } from './care.rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const [before, after] = [new Date('2026-11-22T11:59:00Z'), new Date('2026-11-22T12:01:00Z')];

test.each([
  ['claimed by me', { state: 'open', claimedBy: 'me', claimedUntil: after }, null],
  ['claimed by me, the lease over', { state: 'open', claimedBy: 'me', claimedUntil: before }, null],
  ['free', { state: 'open', claimedBy: null, claimedUntil: null }, 'not_claimed'],
  ['claimed by another', { state: 'open', claimedBy: 'another', claimedUntil: after }, 'claimed_by_another'],
  ['claimed by another, the lease over', { state: 'open', claimedBy: 'another', claimedUntil: before }, 'not_claimed'],
  ['resting', { state: 'resting', claimedBy: null, claimedUntil: null }, null],
  ['decided', { state: 'decided', claimedBy: null, claimedUntil: null }, null],
] as const)('who may write to the author of an item that is %s', (_, item, refusal) => {
  expect(refusalToCare({ item, moderatorId: 'me', now })).toBe(refusal);
});

test.each([
  ['open', 'held', 24],
  ['resting', 'held', 24],
  ['open', 'visible', 720],
  ['decided', 'held', 720],
] as const)('an item that is %s with a post that is %s can wait for %i hours', (state, postState, hours) => {
  expect(longestWaitFor({ state }, { state: postState })).toBe(hours);
});

test.each([
  ['13:00:00', 1, '14:00:00'],
  ['13:29:59', 1, '14:00:00'],
  ['13:30:00', 1, '15:00:00'],
  ['13:59:59', 4, '18:00:00'],
])('what is put off at %s by %i hours comes back at %s', (clock, hours, comes) => {
  expect(lookAgainHour(new Date(`2026-11-22T${clock}Z`), hours) * 3_600_000).toBe(Date.parse(`2026-11-22T${comes}Z`));
});
