import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, cursorOf, placeOfCursor, queuePlace, queueRanges } from './queue-order.rules.ts';
import type { QueuedItem, QueueRange } from './queue-order.rules.ts';
import { bySeverity } from './service-level.rules.ts';
import type { ReviewableClass } from './review-words.type.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');

function item(name: string, itsClass: ReviewableClass, minutesAgo: number): QueuedItem {
  const openedAt = new Date(noon - minutesAgo * 60_000);
  return { id: name, class: itsClass, openedAt };
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

const isIn = (range: QueueRange, { id, class: itsClass, openedAt }: QueuedItem): boolean => {
  const opened = openedAt.toISOString();
  const isAfter = range.openedAfter === '-infinity' || opened > range.openedAfter || (opened === range.openedAfter && id > range.afterId);
  return itsClass === range.class && isAfter && (range.openedUntil === 'infinity' || opened <= range.openedUntil);
};
const byAge = (one: QueuedItem, other: QueuedItem): number =>
  one.openedAt.getTime() - other.openedAt.getTime() || (one.id < other.id ? -1 : 1);

test('the ranges hold what comes after a place, each item once, in the same order', () => {
  const drawn = fc.uniqueArray(anyItem, { selector: ({ id }) => id, minLength: 1 });
  fc.assert(
    fc.property(drawn, fc.nat(), fc.option(fc.constantFrom(...bySeverity)), (parts, nth, onlyClass) => {
      const items = parts.map(({ id, itsClass, minutesAgo }) => item(id, itsClass, minutesAgo));
      const place = queuePlace(items[nth % items.length]!, noon);
      const ofClass = items.filter((each) => onlyClass === null || each.class === onlyClass);
      for (const after of [null, place]) {
        const ranges = queueRanges({ asOf: noon, after, class: onlyClass });
        const found = ranges.flatMap((range) => ofClass.filter((each) => isIn(range, each)).sort(byAge));
        const expected = ofClass.filter((each) => after === null || comparePlaces(queuePlace(each, noon), after) > 0);
        expect(found.map(({ id }) => id)).toEqual(inOrder(expected));
        expect(ranges.map(({ rank }) => rank)).toEqual(ranges.map(({ rank }) => rank).sort((one, other) => one - other));
      }
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
