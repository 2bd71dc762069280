import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, cursorOf, placeOfCursor, queuePlace, queueRanges } from './queue-order.rules.ts';
import type { QueuedItem, QueueRange } from './queue-order.rules.ts';
import { bySeverity, dueAt } from './service-level.rules.ts';
import type { ReviewableClass } from './review-words.type.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');

function item(name: string, itsClass: ReviewableClass, minutesAgo: number, held = false): QueuedItem {
  const openedAt = new Date(noon - minutesAgo * 60_000);
  return { id: name, class: itsClass, openedAt, dueAt: dueAt(openedAt, itsClass), held };
}

const inOrder = (items: readonly QueuedItem[]): string[] =>
  items
    .map((queued) => queuePlace(queued, noon))
    .sort(comparePlaces)
    .map(({ id }) => id);

test('a crisis that nobody holds comes first, then what is at risk, then the more severe, then the older', () => {
  const items = [
    item('green, fresh', 'green', 1),
    item('green, older', 'green', 60),
    item('crisis, fresh', 'crisis', 1),
    item('crisis, held', 'crisis', 2, true),
    item('crisis, held and at risk', 'crisis', 12, true),
    item('red, fresh', 'red', 5),
    item('amber, at risk', 'amber', 361),
    item('green, overdue', 'green', 25 * 60),
    item('crisis, at risk', 'crisis', 12),
    item('amber, fresh', 'amber', 359),
  ];
  expect(inOrder(items)).toEqual([
    'crisis, at risk',
    'crisis, fresh',
    'crisis, held and at risk',
    'amber, at risk',
    'green, overdue',
    'crisis, held',
    'red, fresh',
    'amber, fresh',
    'green, older',
    'green, fresh',
  ]);
});

test('amber never starves: at risk it goes before every crisis that somebody holds and that is not', () => {
  const crises = Array.from({ length: 30 }, (_, n) => item(`crisis ${n}`, 'crisis', 1, true));
  expect(inOrder([...crises, item('amber', 'amber', 361)])[0]).toBe('amber');
});

const anyItem = fc
  .record({ id: fc.uuid(), itsClass: fc.constantFrom(...bySeverity), minutesAgo: fc.nat(2_000), held: fc.boolean() })
  .map(({ id, itsClass, minutesAgo, held }) => item(id, itsClass, minutesAgo, held));

test('of two that are due together, as after a night without anybody, the older comes first', () => {
  const due = { dueAt: new Date(noon + 15 * 60_000) };
  expect(
    inOrder([
      { ...item('later', 'crisis', 60), ...due },
      { ...item('earlier', 'crisis', 240), ...due },
    ]),
  ).toEqual(['earlier', 'later']);
});

test('the order is total and does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyItem, { selector: ({ id }) => id }), (items) => {
      expect(inOrder(items)).toEqual(inOrder(items.toReversed()));
    }),
  );
});

const timeOf = (timestamp: string): number =>
  timestamp.endsWith('infinity') ? Number(timestamp.replace('i', 'I')) : Date.parse(timestamp);
const isIn = (range: QueueRange, { id, class: itsClass, openedAt, dueAt: due, held }: QueuedItem): boolean => {
  const order = [due.getTime() - timeOf(range.dueAfter), openedAt.getTime() - timeOf(range.openedAfter), id > range.afterId ? 1 : -1];
  const isAfter = (order.find((difference) => difference !== 0) ?? 0) > 0;
  return itsClass === range.class && held === (range.held ?? held) && isAfter && due.getTime() <= timeOf(range.dueUntil);
};
const byDue = (one: QueuedItem, other: QueuedItem): number =>
  one.dueAt.getTime() - other.dueAt.getTime() || one.openedAt.getTime() - other.openedAt.getTime() || (one.id < other.id ? -1 : 1);

test('the ranges hold what comes after a place, each item once, in the same order', () => {
  const drawn = fc.uniqueArray(anyItem, { selector: ({ id }) => id, minLength: 1 });
  fc.assert(
    fc.property(drawn, fc.nat(), fc.option(fc.constantFrom(...bySeverity)), (items, nth, onlyClass) => {
      const place = queuePlace(items[nth % items.length]!, noon);
      const ofClass = items.filter((each) => onlyClass === null || each.class === onlyClass);
      for (const after of [null, place]) {
        const ranges = queueRanges({ asOf: noon, after, class: onlyClass });
        const found = ranges.flatMap((range) => ofClass.filter((each) => isIn(range, each)).sort(byDue));
        const expected = ofClass.filter((each) => after === null || comparePlaces(queuePlace(each, noon), after) > 0);
        expect(found.map(({ id }) => id)).toEqual(inOrder(expected));
        expect(ranges.map(({ rank }) => rank)).toEqual(ranges.map(({ rank }) => rank).sort((one, other) => one - other));
      }
    }),
  );
});

test('a cursor gives its place back, and anything else is the first page', () => {
  fc.assert(
    fc.property(anyItem, (drawn) => {
      const place = queuePlace(drawn, noon);
      expect(placeOfCursor(cursorOf(place))).toEqual(place);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => placeOfCursor(text) === null));
  expect(placeOfCursor(null)).toBeNull();
});
