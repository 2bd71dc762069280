import { expect, test } from '@jest/globals';
import { placeOf, readingOf } from './reading.rules.ts';

const reading = readingOf({ title: 'A title', text: 'and a text' });
const spanOf = (words: string) => ({ from: reading.whole.indexOf(words), to: reading.whole.indexOf(words) + words.length });

test.each([
  ['title', { part: 'title', from: 2, to: 7 }],
  ['and', { part: 'text', from: 0, to: 3 }],
  ['a text', { part: 'text', from: 4, to: 10 }],
  ['title\n\nand', { part: 'title', from: 2, to: 7 }],
  ['\n\nand', { part: 'text', from: 0, to: 3 }],
])('%j stands in its part', (words, place) => {
  expect(placeOf(reading, spanOf(words))).toEqual(place);
});

test('without a title everything stands in the text', () => {
  expect(placeOf(readingOf({ title: null, text: 'a text' }), { from: 2, to: 6 })).toEqual({ part: 'text', from: 2, to: 6 });
});
