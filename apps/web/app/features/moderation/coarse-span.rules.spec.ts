import { expect, test } from '@jest/globals';
import { coarseSpan, type CoarseSpan } from './coarse-span.rules.ts';

test.each<[number, CoarseSpan]>([
  [-3, { unit: 'now' }],
  [0, { unit: 'now' }],
  [1, { unit: 'hours', count: 1 }],
  [23, { unit: 'hours', count: 23 }],
  [24, { unit: 'days', count: 1 }],
  [47, { unit: 'days', count: 1 }],
  [48, { unit: 'days', count: 2 }],
])('%i hours are %j', (hours, span) => {
  expect(coarseSpan(hours)).toEqual(span);
});
