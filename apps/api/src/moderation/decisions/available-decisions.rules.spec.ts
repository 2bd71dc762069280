import { expect, test } from '@jest/globals';
import { availableDecisions, publishesWithCare } from './available-decisions.rules.ts';
import type { AvailableDecisionsGiven } from './available-decisions.rules.ts';

const given: AvailableDecisionsGiven = {
  moderatorId: 'Aino',
  reviewable: { state: 'open', targetKind: 'post', canChange: false, class: 'amber', claimedBy: 'Aino' },
  postState: 'visible',
  isOwnPost: false,
  overturnedDeciders: [],
  awaitsSecond: false,
};

test.each([
  ['visible', ['no_action', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove']],
  ['held', ['approve', 'add_content_note', 'redact', 'hide', 'remove']],
  ['hidden', ['no_action', 'limit_interaction', 'remove']],
  ['removed', ['no_action', 'limit_interaction']],
  ['deleted', ['no_action', 'limit_interaction']],
] as const)('whoever claimed an item about a %s post may decide %j', (postState, expected) => {
  expect(availableDecisions({ ...given, postState })).toEqual(expected);
});

test.each([
  ['thread', 'visible', true, ['no_action', 'rename', 'limit_interaction', 'hide', 'remove']],
  ['thread', 'held', true, ['no_action', 'rename', 'hide', 'remove']],
  ['thread', 'hidden', true, ['no_action', 'rename', 'limit_interaction', 'remove']],
  ['thread', 'removed', true, ['no_action', 'rename', 'limit_interaction']],
  ['thread', 'deleted', false, ['no_action', 'limit_interaction']],
  ['persona', 'visible', true, ['no_action', 'rename']],
  ['persona', 'deleted', true, ['no_action', 'rename']],
  ['persona', 'visible', false, ['no_action']],
  ['professional_claim', 'visible', true, ['no_action', 'refer']],
  ['professional_claim', 'visible', false, ['no_action']],
] as const)(
  'about a %s, seen with a %s post, that can change: %s, a moderator may decide %j',
  (targetKind, postState, canChange, expected) => {
    for (const itsClass of ['crisis', 'red'] as const)
      expect(
        availableDecisions({ ...given, reviewable: { ...given.reviewable, targetKind, canChange, class: itsClass }, postState }),
      ).toEqual(expected);
  },
);

test('on the care path a held post is let through with words of care, and a note goes with it; nothing else is other than elsewhere', () => {
  const reviewable = { ...given.reviewable, class: 'crisis' } as const;
  expect(availableDecisions({ ...given, reviewable, postState: 'held' })).toEqual(['approve', 'redact', 'hide', 'remove']);
  for (const postState of ['visible', 'hidden', 'removed', 'deleted'] as const)
    expect(availableDecisions({ ...given, reviewable, postState })).toEqual(availableDecisions({ ...given, postState }));
});

test.each([
  ['approve', 'crisis', 'held', true],
  ['approve', 'amber', 'held', false],
  ['redact', 'crisis', 'held', true],
  ['redact', 'crisis', 'visible', false],
  ['add_content_note', 'crisis', 'held', false],
  ['remove', 'crisis', 'held', false],
] as const)('%s of a %s that is %s goes with words of care: %s', (kind, itsClass, state, expected) => {
  expect(publishesWithCare(kind, { class: itsClass }, state)).toBe(expected);
});

test.each<[string, Partial<AvailableDecisionsGiven>]>([
  ['a proposal waits for a second pair of eyes', { awaitsSecond: true }],
  ['nobody claimed it', { reviewable: { ...given.reviewable, claimedBy: null } }],
  ['another claimed it', { reviewable: { ...given.reviewable, claimedBy: 'Bo' } }],
  ['it is decided', { reviewable: { ...given.reviewable, state: 'decided', claimedBy: null } }],
  ['the moderator wrote the post', { isOwnPost: true }],
  ["an appeal overturned the moderator's own decision", { overturnedDeciders: ['Bo', 'Aino'] }],
])('nothing may be decided where %s', (_, but) => {
  expect(availableDecisions({ ...given, ...but })).toEqual([]);
});

test('somebody else may decide after an overturned decision', () => {
  expect(availableDecisions({ ...given, overturnedDeciders: ['Bo'] })).not.toEqual([]);
});
