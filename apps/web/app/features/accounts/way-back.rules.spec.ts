import { expect, test } from '@jest/globals';
import { greeted, wayBack, withWayBack } from './way-back.rules.ts';

const signIn = (to: string) => new URL(`http://own/fi/sign-in?to=${encodeURIComponent(to)}`);

test.each([
  ['/fi/threads/t?after=20#reply', '/fi/threads/t?after=20#reply'],
  ['https://evil.example', '/fi'],
  ['//evil.example', '/fi'],
  ['/.//evil.example', '/fi'],
  ['/\\evil.example', '/fi'],
  ['', '/fi'],
])('coming from %p, the way back is %p', (to, path) => {
  expect(wayBack(signIn(to), '/fi')).toBe(path);
});

test('a newcomer is greeted on the page they came from', () => {
  expect(greeted('/fi/threads/t?after=20#reply')).toBe('/fi/threads/t?after=20&welcome=1#reply');
});

test('the way back is kept from sign-in to sign-up', () => {
  expect(withWayBack('/sign-up', signIn('/fi/boards/arki/write'))).toBe('/sign-up?to=%2Ffi%2Fboards%2Farki%2Fwrite');
  expect(withWayBack('/sign-up', signIn('//evil.example'))).toBe('/sign-up');
});
