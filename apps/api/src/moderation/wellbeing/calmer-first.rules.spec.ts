import { expect, test } from '@jest/globals';
import { calmerFirst } from './calmer-first.rules.ts';
import type { OfferedItem, OfferTo } from './calmer-first.rules.ts';

const item = (name: string, given: Partial<OfferedItem>) => ({
  ...{ name, class: 'green' as const, categories: [], signalKinds: [], boardId: 'sleep', held: false, mine: false },
  ...given,
});
const queue = [
  item('a crisis', { class: 'crisis' }),
  item('a threat', { class: 'red', categories: ['threat_or_abuse'] }),
  item('personal data', { class: 'red', categories: ['personal_data'] }),
  item('a held crisis', { class: 'crisis', held: true }),
  item('my crisis', { class: 'crisis', held: true, mine: true }),
  item('spam', { categories: ['spam'] }),
];
const order = (to: OfferTo): string[] => calmerFirst(queue, to).map(({ name }) => name);

test('whoever has not had enough gets the queue as it stands', () => {
  expect(order({ hadEnough: false, othersAt: new Set() })).toEqual(queue.map(({ name }) => name));
});

test('whoever has had enough is offered what is calmer first, after what they hold; everything stays', () => {
  expect(order({ hadEnough: true, othersAt: new Set(['sleep']) })).toEqual([
    'my crisis',
    'personal data',
    'spam',
    'a crisis',
    'a threat',
    'a held crisis',
  ]);
});

test('a crisis that nobody holds stays first for whoever is alone, however much they have had', () => {
  const [first, ...rest] = order({ hadEnough: true, othersAt: new Set(['another board']) });
  expect(first).toBe('a crisis');
  expect(rest).toEqual(['my crisis', 'personal data', 'spam', 'a threat', 'a held crisis']);
});
