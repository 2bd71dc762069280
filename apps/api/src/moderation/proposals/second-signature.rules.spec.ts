import { expect, test } from '@jest/globals';
import { hoursToAnswer, inOrderOfNeed, isOver, lapsesFrom } from './second-signature.rules.ts';
import type { WaitingSignature } from './second-signature.rules.ts';

test.each([
  ['proposal', 'crisis', 1],
  ['proposal', 'red', 1],
  ['proposal', 'amber', 24],
  ['proposal', 'green', 24],
  ['contact', 'green', 1],
] as const)('a %s of class %s is answered within %s hours', (kind, itsClass, hours) => {
  const waiting = { kind, class: itsClass, hour: 100 };
  expect(hoursToAnswer(waiting)).toBe(hours);
  expect([isOver(waiting, 100 + hours), isOver(waiting, 101 + hours)]).toEqual([false, true]);
});

test('a proposal lapses once it has waited for a week', () => {
  expect(lapsesFrom(100)).toBe(100 + 7 * 24 + 1);
});

test('what is over comes first, then calls, then what has waited longest', () => {
  const waiting = [
    { id: 'new', kind: 'proposal', class: 'green', hour: 199 },
    { id: 'older', kind: 'proposal', class: 'green', hour: 190 },
    { id: 'call', kind: 'contact', class: 'green', hour: 200 },
    { id: 'over', kind: 'proposal', class: 'green', hour: 100 },
    { id: 'call over', kind: 'contact', class: 'green', hour: 198 },
  ] satisfies (WaitingSignature & { id: string })[];
  expect(inOrderOfNeed(waiting, 200).map(({ id }) => id)).toEqual(['call over', 'over', 'call', 'older', 'new']);
});
