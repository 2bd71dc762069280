import { expect, test } from '@jest/globals';
import { readPostName } from './post-address.rules.ts';

const id = '0123abcd-0000-4000-8000-0123456789ab';

test.each([
  [id, { id }],
  [` ${id.toUpperCase()}\n`, { id }],
  [`https://forum.example/fi/threads/${id}#post-3`, { threadId: id, position: 3 }],
  [`/sv/threads/${id}?after=20#post-21`, { threadId: id, position: 21 }],
  [`https://forum.example/fi/threads/${id}`, null],
  ['Quiet Birch', null],
  [`${id}'; drop table post`, null],
])('%j names %j', (typed, expected) => {
  expect(readPostName(typed)).toEqual(expected);
});
