import { expect, test } from '@jest/globals';
import { pathOfPost, readAfter } from './post-path.rules.ts';

test.each([
  [1, '/threads/t#post-1'],
  [20, '/threads/t#post-20'],
  [21, '/threads/t?after=20#post-21'],
  [40, '/threads/t?after=20#post-40'],
  [41, '/threads/t?after=40#post-41'],
])('post %i lies on the page that shows it', (position, path) => {
  expect(pathOfPost('t', position)).toBe(path);
});

test.each([
  [null, null],
  ['', null],
  ['0', null],
  ['20', 20],
  ['-20', null],
  ['2e1', null],
  ['99999999999', null],
])('a thread page is asked for after %p', (parameter, after) => {
  expect(readAfter(parameter)).toBe(after);
});
