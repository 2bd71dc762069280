import { expect, test } from '@jest/globals';
import { classOfWait, toldFrom } from './reply-ladder.rules.ts';
import type { ReplyHours } from './reply-ladder.rules.ts';

const hours: ReplyHours = { peers: 2, professionals: 8, moderators: 16, late: 24 };

test('a question reaches professionals as soon as peers; nothing else does', () => {
  expect(toldFrom('professionals', 'question', hours)).toBe(2);
  expect(toldFrom('professionals', 'discussion', hours)).toBe(8);
  expect(toldFrom('professionals', 'check_in', hours)).toBe(8);
  expect(toldFrom('moderators', 'question', hours)).toBe(16);
});

test('a thread that waits is green, and amber once the promise is missed; never red, never a crisis', () => {
  const classes = Array.from({ length: 1_000 }, (_, waited) => classOfWait(waited, hours));
  expect(classes.lastIndexOf('green')).toBe(23);
  expect(classes.indexOf('amber')).toBe(24);
  expect(new Set(classes)).toEqual(new Set(['green', 'amber']));
});
