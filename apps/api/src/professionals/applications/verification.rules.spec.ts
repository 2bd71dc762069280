import { expect, test } from '@jest/globals';
import { answerToDeciding } from './verification.rules.ts';

const open = { applicantId: 'applicant', state: 'open', decidedBy: null } as const;
const confirmed = { applicantId: 'applicant', state: 'confirmed', decidedBy: 'verifier' } as const;
const refused = { applicantId: 'applicant', state: 'refused', decidedBy: 'verifier' } as const;

test.each([
  ['verifier', true, open, 'decide'],
  ['verifier', false, open, 'decide'],
  ['applicant', true, open, 'own_application'],
  ['applicant', false, open, 'own_application'],
  ['applicant', true, confirmed, 'own_application'],
  ['verifier', true, confirmed, 'stands'],
  ['verifier', false, refused, 'stands'],
  ['verifier', false, confirmed, 'already_decided'],
  ['verifier', true, refused, 'already_decided'],
  ['another', true, confirmed, 'already_decided'],
  ['another', false, refused, 'already_decided'],
] as const)('when %s confirms (%s) %j the answer is %s', (verifierId, confirm, application, answer) => {
  expect(answerToDeciding(verifierId, confirm, application)).toBe(answer);
});
