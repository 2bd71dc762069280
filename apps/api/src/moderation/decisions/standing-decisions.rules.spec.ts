import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PostState } from '../../community/index.ts';
import { appealStates } from '../appeals/appeal-state.type.ts';
import { availableDecisions } from './available-decisions.rules.ts';
import { kindThatStands, standingOf, stateAfterDecision } from './standing-decisions.rules.ts';
import type { DecisionOnPost } from './standing-decisions.rules.ts';

const decision = (kind: DecisionOnPost['kind'], more: Partial<DecisionOnPost> = {}): DecisionOnPost => ({
  kind,
  stateBefore: 'visible',
  notesAdded: [],
  authorsAppeal: null,
  ...more,
});
const overturned = { authorsAppeal: 'overturned' } as const;

test.each([
  ['no_action', 'visible', 'visible'],
  ['approve', 'held', 'visible'],
  ['add_content_note', 'visible', 'visible'],
  ['add_content_note', 'held', 'visible'],
  ['hide', 'visible', 'hidden'],
  ['remove', 'held', 'removed'],
  ['no_action', 'removed', 'removed'],
] as const)('%s makes a %s post %s', (kind, before, after) => {
  expect(stateAfterDecision(kind, before)).toBe(after);
});

test.each([
  ['remove', null, 'remove'],
  ['remove', 'open', 'remove'],
  ['remove', 'upheld', 'remove'],
  ['remove', 'partly', 'hide'],
  ['remove', 'overturned', 'no_action'],
  ['hide', 'partly', 'hide'],
  ['hide', 'overturned', 'no_action'],
  ['add_content_note', 'partly', 'add_content_note'],
  ['add_content_note', 'overturned', 'no_action'],
] as const)('of %s, an appeal that is %s leaves %s', (kind, appeal, left) => {
  expect(kindThatStands(kind, appeal)).toBe(left);
});

test('an overturned removal gives the post back', () => {
  expect(standingOf('removed', [decision('remove', overturned)]).state).toBe('visible');
});

test('a removal that stands in part leaves the post hidden', () => {
  expect(standingOf('removed', [decision('remove', { authorsAppeal: 'partly' })]).state).toBe('hidden');
});

test('a post that was held before an overturned removal is published: a person has read it by now', () => {
  expect(standingOf('removed', [decision('remove', { stateBefore: 'held', ...overturned })]).state).toBe('visible');
});

test('another decision that stands is not undone with the overturned one', () => {
  const hidden = decision('hide');
  expect(standingOf('removed', [hidden, decision('remove', { stateBefore: 'hidden', ...overturned })]).state).toBe('hidden');
  expect(standingOf('removed', [{ ...hidden, ...overturned }, decision('remove', { stateBefore: 'hidden' })]).state).toBe('removed');
});

test('a decision about an earlier text does not hide a later one', () => {
  const later = decision('remove', { stateBefore: 'held', ...overturned });
  expect(standingOf('removed', [decision('hide'), later]).state).toBe('visible');
});

test('the notes of an overturned decision go, those of others stay', () => {
  const notes = [
    decision('add_content_note', { notesAdded: ['loss'] }),
    decision('add_content_note', { notesAdded: ['violence'], ...overturned }),
  ];
  expect(standingOf('visible', notes)).toEqual({ state: 'visible', notesByModerator: ['loss'] });
});

const moderator = {
  moderatorId: 'Aino',
  reviewable: { state: 'open', targetKind: 'post', canChange: false, class: 'amber', claimedBy: 'Aino' },
  isOwnPost: false,
  overturnedDeciders: [],
  awaitsSecond: false,
} as const;

/** A history as it can happen: what is decided is available in the post's state, and a hidden post may get a new text between. */
const histories = fc.array(fc.record({ choice: fc.nat(), isEdited: fc.boolean() }), { minLength: 1, maxLength: 8 }).map((steps) => {
  let state: PostState = 'visible';
  return steps.map(({ choice, isEdited }): DecisionOnPost => {
    const stateBefore: PostState = state === 'hidden' && isEdited ? 'held' : state;
    const available = availableDecisions({ ...moderator, postState: stateBefore });
    const kind = available[choice % available.length] ?? 'no_action';
    state = stateAfterDecision(kind, stateBefore);
    return decision(kind, { stateBefore });
  });
});

test('without an appeal, the history of a post gives the state that it has', () => {
  fc.assert(
    fc.property(histories, (decisions) => {
      const { kind, stateBefore } = decisions.at(-1) ?? decision('no_action');
      const state = stateAfterDecision(kind, stateBefore);
      expect(standingOf(state, decisions).state).toBe(state);
    }),
  );
});

test('no appeal ever shows a post that its author took away or that waits to be read', () => {
  fc.assert(
    fc.property(
      histories,
      fc.constantFrom(...appealStates),
      fc.constantFrom('deleted' as const, 'held' as const),
      (decisions, appeal, state) => {
        expect(
          standingOf(
            state,
            decisions.map((one) => ({ ...one, authorsAppeal: appeal })),
          ).state,
        ).toBe(state);
      },
    ),
  );
});

test('a post is never worse off because an appeal succeeded', () => {
  const rank: Record<PostState, number> = { visible: 0, held: 1, hidden: 2, removed: 3, deleted: 4 };
  fc.assert(
    fc.property(histories, fc.nat(), fc.constantFrom('partly' as const, 'overturned' as const), (decisions, chosen, appeal) => {
      const at = chosen % decisions.length;
      fc.pre(decisions[at]?.kind !== 'approve');
      const won = decisions.map((one, n) => (n === at ? { ...one, authorsAppeal: appeal } : one));
      expect(rank[standingOf('removed', won).state]).toBeLessThanOrEqual(rank[standingOf('removed', decisions).state]);
    }),
  );
});
