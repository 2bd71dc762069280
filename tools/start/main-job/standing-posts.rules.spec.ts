import { expect, test } from '@jest/globals';
import { faultsOf, type Posts } from './standing-posts.rules.ts';

const a = { text: 'a', position: 1 };
const b = { text: 'b', position: 2 };

const cases: [string, Posts, string[]][] = [
  ['all is as it was acknowledged', { acknowledged: [b, a], standing: [a, b], postCount: 2 }, []],
  ['a lost post', { acknowledged: [a, b], standing: [a], postCount: 1 }, ['lost: b']],
  ['a doubled post', { acknowledged: [a], standing: [a, { ...a, position: 2 }], postCount: 2 }, ['written 2 times: a']],
  ['a moved post', { acknowledged: [a, { ...b, position: 3 }], standing: [a, b], postCount: 2 }, ['at 2 instead of 3: b']],
  ['a post that nobody was told of', { acknowledged: [a], standing: [a, b], postCount: 2 }, ['never acknowledged: b']],
  ['a gap', { acknowledged: [b], standing: [b], postCount: 1 }, ['positions: 2']],
  ['a wrong count', { acknowledged: [a], standing: [a], postCount: 2 }, ['1 posts counted as 2']],
];

test.each(cases)('%s', (_name, posts, faults) => {
  expect(faultsOf(posts)).toEqual(faults);
});
