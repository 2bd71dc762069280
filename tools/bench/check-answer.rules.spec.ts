import { expect, test } from '@jest/globals';
import { faultOf, type Answer } from './check-answer.rules.ts';
import type { Expectation } from './shot.ts';

const page: Answer = { status: 200, body: '<html><h1>Yöllä</h1><p>first</p><p>last</p></html>\n', location: undefined };
const expected: Expectation = { status: 200, contains: ['Yöllä', 'first', 'last'] };

test('a whole page is right', () => {
  expect(faultOf(page, expected)).toBeNull();
});

test.each([
  ['an error page', { status: 500 }, 'answered 500 in place of 200'],
  ['another page', { body: '<html><h1>Muu</h1></html>' }, 'was without "Yöllä"'],
  ['a page that lacks its last post', { body: page.body.replace('<p>last</p>', '') }, 'was without "last"'],
  ['an empty page', { body: '' }, 'was without "Yöllä"'],
  ['a page whose end is missing', { body: page.body.replace('</html>', '') }, 'was cut off'],
])('%s is wrong', (_what, change, fault) => {
  expect(faultOf({ ...page, ...change }, expected)).toBe(fault);
});

test.each([
  ['/fi/threads/x?after=20#post-21', null],
  ['/fi/sign-in', 'led to /fi/sign-in in place of #post-'],
  [undefined, 'led to nowhere in place of #post-'],
])('a form that led to %s: %s', (location, fault) => {
  expect(faultOf({ status: 302, body: '', location }, { status: 302, contains: [], location: '#post-' })).toBe(fault);
});
