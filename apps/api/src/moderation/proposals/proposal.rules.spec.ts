import { expect, test } from '@jest/globals';
import { answeringProposal } from './proposal.rules.ts';
import type { ProposalToAnswer } from './proposal.rules.ts';

const given: ProposalToAnswer = {
  state: 'open',
  proposedBy: 'Aino',
  by: 'Bo',
  isOwnPost: false,
  overturnedDeciders: [],
  lacksSeniority: false,
};

test.each([
  ['another confirms', {}, 'confirmed', 'allowed'],
  ['another refuses', {}, 'refused', 'allowed'],
  ['another takes it back', {}, 'withdrawn', 'not_available'],
  ['its own takes it back', { by: 'Aino' }, 'withdrawn', 'allowed'],
  ['its own confirms', { by: 'Aino' }, 'confirmed', 'same_decider'],
  ['its own refuses', { by: 'Aino' }, 'refused', 'same_decider'],
  ['whoever wrote the post confirms', { isOwnPost: true }, 'confirmed', 'own_post'],
  ['whose decision was just overturned confirms', { overturnedDeciders: ['Bo'] }, 'confirmed', 'same_decider'],
  ['a plain moderator confirms what a senior one can', { lacksSeniority: true }, 'confirmed', 'only_seniors'],
  ['a plain moderator refuses what a senior one can', { lacksSeniority: true }, 'refused', 'only_seniors'],
  ['its own takes back what a senior one can answer', { by: 'Aino', lacksSeniority: true }, 'withdrawn', 'allowed'],
  ['another confirms what is answered', { state: 'refused' }, 'confirmed', 'already_decided'],
] as const)('%s', (_, but, answer, expected) => {
  expect(answeringProposal({ ...given, ...but }, answer)).toBe(expected);
});
