import { expect, test } from '@jest/globals';
import { availableDecisions } from './available-decisions.rules.ts';
import type { AvailableDecisionsGiven } from './available-decisions.rules.ts';

const given: AvailableDecisionsGiven = {
  moderatorId: 'Aino',
  reviewable: { state: 'open', claimedBy: 'Aino' },
  postState: 'visible',
  isOwnPost: false,
  overturnedDeciders: [],
  awaitsSecond: false,
};

test.each([
  ['visible', ['no_action', 'add_content_note', 'hide', 'remove']],
  ['held', ['approve', 'add_content_note', 'hide', 'remove']],
  ['hidden', ['no_action', 'remove']],
  ['removed', ['no_action']],
  ['deleted', ['no_action']],
] as const)('whoever claimed an item about a %s post may decide %j', (postState, expected) => {
  expect(availableDecisions({ ...given, postState })).toEqual(expected);
});

test.each<[string, Partial<AvailableDecisionsGiven>]>([
  ['a proposal waits for a second pair of eyes', { awaitsSecond: true }],
  ['nobody claimed it', { reviewable: { state: 'open', claimedBy: null } }],
  ['another claimed it', { reviewable: { state: 'open', claimedBy: 'Bo' } }],
  ['it is decided', { reviewable: { state: 'decided', claimedBy: null } }],
  ['the moderator wrote the post', { isOwnPost: true }],
  ["an appeal overturned the moderator's own decision", { overturnedDeciders: ['Bo', 'Aino'] }],
])('nothing may be decided where %s', (_, but) => {
  expect(availableDecisions({ ...given, ...but })).toEqual([]);
});

test('somebody else may decide after an overturned decision', () => {
  expect(availableDecisions({ ...given, overturnedDeciders: ['Bo'] })).not.toEqual([]);
});
