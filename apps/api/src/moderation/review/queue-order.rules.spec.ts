import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, cursorOf, placeOfCursor, queuePlace } from './queue-order.rules.ts';
import type { QueuedItem } from './queue-order.rules.ts';
import { bySeverity, dueAt } from './service-level.rules.ts';
import type { ReviewableClass } from './review-words.type.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');

function item(name: string, itsClass: ReviewableClass, minutesAgo: number): QueuedItem {
  const openedAt = new Date(noon - minutesAgo * 60_000);
  return { id: name, class: itsClass, openedAt, dueAt: dueAt(openedAt, itsClass) };
}

const inOrder = (items: readonly QueuedItem[]): string[] =>
  items
    .map((queued) => queuePlace(queued, noon))
    .sort(comparePlaces)
    .map(({ id }) => id);

test('what is at risk comes first, then the more severe, then the older', () => {
  const items = [
    item('green, fresh', 'green', 1),
    item('green, older', 'green', 60),
    item('crisis, fresh', 'crisis', 1),
    item('red, fresh', 'red', 5),
    item('amber, at risk', 'amber', 361),
    item('green, overdue', 'green', 25 * 60),
    item('crisis, at risk', 'crisis', 12),
    item('amber, fresh', 'amber', 359),
  ];
  expect(inOrder(items)).toEqual([
    'crisis, at risk',
    'amber, at risk',
    'green, overdue',
    'crisis, fresh',
    'red, fresh',
    'amber, fresh',
    'green, older',
    'green, fresh',
  ]);
});

test('amber never starves: at risk it goes before every crisis that is not', () => {
  const crises = Array.from({ length: 30 }, (_, n) => item(`crisis ${n}`, 'crisis', 1));
  expect(inOrder([...crises, item('amber', 'amber', 361)])[0]).toBe('amber');
});

const anyItem = fc.record({ id: fc.uuid(), itsClass: fc.constantFrom(...bySeverity), minutesAgo: fc.nat(2_000) });

test('the order is total and does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyItem, { selector: ({ id }) => id }), (drawn) => {
      const items = drawn.map(({ id, itsClass, minutesAgo }) => item(id, itsClass, minutesAgo));
      expect(inOrder(items)).toEqual(inOrder(items.toReversed()));
    }),
  );
});

test('a cursor gives its place back, and anything else is the first page', () => {
  fc.assert(
    fc.property(anyItem, ({ id, itsClass, minutesAgo }) => {
      const place = queuePlace(item(id, itsClass, minutesAgo), noon);
      expect(placeOfCursor(cursorOf(place))).toEqual(place);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => placeOfCursor(text) === null));
  expect(placeOfCursor(null)).toBeNull();
});
