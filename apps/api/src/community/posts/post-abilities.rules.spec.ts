import { expect, test } from '@jest/globals';
import { postAbilities } from './post-abilities.rules.ts';
import type { PostAbilitiesGiven } from './post-abilities.rules.ts';

const able = (given: PostAbilitiesGiven): string =>
  Object.entries(postAbilities(given))
    .filter(([, may]) => may)
    .map(([what]) => what)
    .sort()
    .join(' ');

const table: [string, PostAbilitiesGiven, string][] = [
  ['a guest can report what is visible', { viewer: 'guest', state: 'visible', mine: false }, 'report'],
  ['a member can also leave a word of support', { viewer: 'member', state: 'visible', mine: false }, 'react report'],
  ['staff leave no words of support', { viewer: 'staff', state: 'visible', mine: false }, 'report'],
  ['an author changes and takes away its own', { viewer: 'member', state: 'visible', mine: true }, 'delete edit'],
  ['an author can change a hidden post and so answer the decision', { viewer: 'member', state: 'hidden', mine: true }, 'delete edit'],
  ['an author can still take a removed post away', { viewer: 'member', state: 'removed', mine: true }, 'delete'],
  ['nothing is left to do with a post that was taken away', { viewer: 'member', state: 'deleted', mine: true }, ''],
  ['nobody else does anything with a held post', { viewer: 'member', state: 'held', mine: false }, ''],
];

test.each(table)('%s', (_name, given, expected) => {
  expect(able(given)).toBe(expected);
});
