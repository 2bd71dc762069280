import { expect, test } from '@jest/globals';
import { answeringReferral } from './referral.rules.ts';

test.each([
  ['Vera', 'allowed'],
  ['Paula', 'own_staff_account'],
  ['Aino', 'same_decider'],
])('a badge of Paula, referred by Aino, is answered by %s: %s', (verifierId, expected) => {
  expect(answeringReferral({ verifierId, holderId: 'Paula', referredById: 'Aino' })).toBe(expected);
});
