import { expect, test } from '@jest/globals';
import { answeringContact } from './contact.rules.ts';
import type { ContactToAnswer } from './contact.rules.ts';

const waiting: ContactToAnswer = { state: 'waiting', madeBy: 'aino', by: 'bo', wasCalled: true, isOwnPost: false };

test.each<[string, Partial<ContactToAnswer>, 'confirmed' | 'objected' | 'withdrawn', string]>([
  ['a colleague confirms', {}, 'confirmed', 'allowed'],
  ['a colleague objects', {}, 'objected', 'allowed'],
  ['nobody confirms what they made', { by: 'aino' }, 'confirmed', 'same_decider'],
  ['nobody objects to what they made', { by: 'aino' }, 'objected', 'same_decider'],
  ['a call that was made is not taken back', { by: 'aino' }, 'withdrawn', 'not_available'],
  ['one that waits for its signature is', { by: 'aino', wasCalled: false }, 'withdrawn', 'allowed'],
  ['but not by another', { wasCalled: false }, 'withdrawn', 'not_available'],
  ['nobody signs about an own post', { isOwnPost: true }, 'confirmed', 'own_post'],
  ['it is answered once', { state: 'objected' }, 'confirmed', 'already_decided'],
])('%s', (_, given, answer, expected) => {
  expect(answeringContact({ ...waiting, ...given }, answer)).toBe(expected);
});
