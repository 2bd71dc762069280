import { expect, test } from '@jest/globals';
import type { StaffRole } from '../../platform/sessions/viewer.ts';
import { refusalToChange, takesProof, wholeRoles } from './staff-change.rules.ts';
import type { PersonToChange, WantedChange } from './staff-change.rules.ts';

const moderator: PersonToChange = { id: 'other', roles: ['moderator'], active: true, otherOperators: 1 };
const lastOperator: PersonToChange = { id: 'other', roles: ['operator'], active: true, otherOperators: 0 };

test.each<[string, PersonToChange, WantedChange, ReturnType<typeof refusalToChange>]>([
  ['their own roles', { ...moderator, id: 'me' }, { roles: ['verifier'] }, 'own_staff_account'],
  ['themselves, to leave', { ...moderator, id: 'me' }, { active: false }, 'own_staff_account'],
  ['their own ways in', { ...moderator, id: 'me' }, 'reset', 'own_staff_account'],
  ['a moderator’s roles', moderator, { roles: ['verifier'] }, null],
  ['a moderator, to leave', moderator, { active: false }, null],
  ['a moderator’s ways in', moderator, 'reset', null],
  ['where a moderator moderates', moderator, 'grants', null],
  ['where they moderate themselves', { ...moderator, id: 'me' }, 'grants', 'own_staff_account'],
  ['where the last operator moderates', lastOperator, 'grants', null],
  ['the last operator, to leave', lastOperator, { active: false }, 'last_operator'],
  ['the last operator’s roles', lastOperator, { roles: ['moderator'] }, 'last_operator'],
  ['the last operator’s other roles', lastOperator, { roles: ['operator', 'moderator'] }, null],
  ['the last operator’s ways in', lastOperator, 'reset', 'last_operator'],
  ['an operator who has left, to come back', { ...lastOperator, active: false }, { active: true }, null],
  ['one of two operators', { ...lastOperator, otherOperators: 1 }, { active: false }, null],
])('an operator changes %s', (_whom, person, wanted, refusal) => {
  expect(refusalToChange('me', person, wanted)).toBe(refusal);
});

test.each<[readonly StaffRole[], readonly StaffRole[], boolean]>([
  [[], ['operator'], true],
  [['moderator'], ['moderator', 'operator'], true],
  [['operator'], ['operator', 'moderator'], false],
  [['operator'], ['moderator'], false],
  [['moderator'], ['verifier'], false],
  [['moderator'], ['moderator', 'senior_moderator'], true],
  [['moderator', 'senior_moderator'], ['moderator', 'senior_moderator', 'editor'], false],
  [['moderator', 'senior_moderator'], ['moderator'], false],
])('from %j to %j takes a proof: %j', (before, roles, takes) => {
  expect(takesProof(before, roles)).toBe(takes);
});

test('a senior moderator is a moderator, named once', () => {
  expect(wholeRoles(['editor', 'senior_moderator', 'moderator'])).toEqual(['editor', 'moderator', 'senior_moderator']);
});
