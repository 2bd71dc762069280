import { expect, test } from '@jest/globals';
import type { DecisionOnPost } from './standing-decisions.rules.ts';
import { standingWithout, undoEndsHour, undoing } from './undo-decision.rules.ts';
import type { DecisionToUndo } from './undo-decision.rules.ts';

const made: DecisionToUndo = {
  ...{ hour: 100, undoneHour: null, deciders: ['aino'], by: 'aino' },
  ...{ withWords: false, isAppealed: false, isDecidedSince: false, textChanged: false },
};

test.each<[string, Partial<DecisionToUndo>, number, string]>([
  ['whoever decided, in the same hour', {}, 100, 'allowed'],
  ['whoever decided, in the next', {}, 101, 'allowed'],
  ['in the hour after that', {}, 102, 'too_late'],
  ['a colleague', { by: 'bo' }, 100, 'not_decider'],
  ['whoever confirmed it', { by: 'bo', deciders: ['aino', 'bo'] }, 100, 'allowed'],
  ['what is undone', { undoneHour: 100 }, 100, 'already_undone'],
  ['what went with words of care', { withWords: true }, 100, 'words_said'],
  ['what somebody appealed', { isAppealed: true }, 100, 'appealed'],
  ['what was decided on again', { isDecidedSince: true }, 100, 'decided_since'],
  ['a text that changed', { textChanged: true }, 100, 'text_changed'],
])('%s', (_, given, hour, answer) => {
  expect(undoing({ ...made, ...given }, hour)).toBe(answer);
});

test('there is an hour at least, and less than two', () => {
  expect(undoEndsHour(100)).toBe(102);
});

const decided = (kind: DecisionOnPost['kind'], stateBefore: DecisionOnPost['stateBefore']): DecisionOnPost => ({
  ...{ kind, stateBefore, notesAdded: kind === 'add_content_note' ? (['loss'] as const) : [], authorsAppeal: null },
});

test.each([
  ['a removed post is there again', 'visible', 'removed', [], 'visible'],
  ['one that another decision hid stays hidden', 'hidden', 'removed', [decided('hide', 'visible')], 'hidden'],
  ['one that waited to be read waits again', 'held', 'visible', [], 'held'],
  ['also one that was removed', 'held', 'removed', [decided('hide', 'visible')], 'held'],
  ['one that its author took away stays away', 'held', 'deleted', [], 'deleted'],
  ['one on which nothing was done stays as it is', 'removed', 'removed', [decided('remove', 'visible')], 'removed'],
] as const)('%s', (_, stateBefore, state, others, after) => {
  expect(standingWithout({ stateBefore }, state, others).state).toBe(after);
});

test('notes of other decisions stay', () => {
  const { notesByModerator } = standingWithout({ stateBefore: 'visible' }, 'visible', [decided('add_content_note', 'visible')]);
  expect(notesByModerator).toEqual(['loss']);
});
