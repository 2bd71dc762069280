import { expect, test } from '@jest/globals';
import { openMarker } from './news-marker.ts';
import { nothingSeen } from './news.rules.ts';

const marker = { hour: 495_000, seen: ['0123456789abcdef'] };

test('a marker reads as it was written', () => {
  expect(openMarker({ content: marker })).toEqual(marker);
});

test.each([
  ['without a marker', null],
  ['with one that cannot be opened', { content: null }],
  ['with something else in its place', { content: { hour: 'yesterday' } }],
])('%s nothing has been seen', (_, item) => {
  expect(openMarker(item)).toEqual(nothingSeen);
});
