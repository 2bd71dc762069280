import { expect, test } from '@jest/globals';
import { reactionKinds } from '../posts/post.type.ts';
import { wordsOfSupport } from './words-of-support.rules.ts';

test('every word is offered for a post, but on the care path none that does not fit', () => {
  expect(wordsOfSupport({ withCare: false })).toEqual(reactionKinds);
  expect(wordsOfSupport({ withCare: true })).toEqual(['hear_you', 'strength', 'thank_you']);
});
