import { expect, test } from '@jest/globals';
import { coveredText, occurrencesOf, placesOf, readCovering, readPlaces } from './covering.rules.ts';

const what = 'personal_data';
const text = 'Maija told me. I called maija, and Maijan brother. Call 040 123 4567.';
const cover = (...words: string[]) => ({ words, what, places: [] }) as const;
const foundIn = (words: string, where = text): string[] => occurrencesOf(words, where).map(({ from, to }) => where.slice(from, to));

test.each([
  ['every occurrence, in whichever case, with any ending', 'Maija', ['Maija', 'maija', 'Maija']],
  ['spaces as they come', '040  123 4567', ['040 123 4567']],
  ['nothing in the middle of a word', 'aija', []],
  ['marks are no pattern', 'm.', []],
  ['nothing across lines', 'Maija told', ['Maija told']],
])('finds %s', (_name, words, found) => {
  expect(foundIn(words)).toEqual(found);
});

test('words on two lines are not one', () => {
  expect(foundIn('a b', 'a\nb')).toEqual([]);
});

test('what is covered already is no occurrence any more', () => {
  const covered = [{ from: 0, to: 5, what }] as const;
  expect(placesOf(cover('Maija'), { text, covered }).places.map(({ from }) => from)).toEqual([24, 35]);
});

test('each line must stand in the text', () => {
  expect(readPlaces(cover('Maija', 'Liisa'), { text, covered: [] })).toEqual({ field: 'words', problem: 'unknown_value' });
  expect(placesOf(cover('Maija', 'Liisa'), { text, covered: [] }).missing).toEqual(['Liisa']);
});

test('a place outside of the text is none', () => {
  const places = [
    { from: 60, to: 900, what },
    { from: 5, to: 5, what },
  ] as const;
  expect(readPlaces({ words: [], what, places }, { text, covered: [] })).toEqual({ field: 'words', problem: 'empty' });
});

test('a covered text has no covered word left, and all others', () => {
  const places = placesOf(cover('Maija', '040 123 4567'), { text, covered: [] }).places;
  expect(coveredText(text, places).text).toBe('███ told me. I called ███, and ███n brother. Call ███.');
});

test('a text that its marks make too long is refused', () => {
  const long = 'a '.repeat(4_000).trim();
  expect(readPlaces(cover('a'), { text: long, covered: [] })).toMatchObject({ field: 'words', problem: 'too_long' });
});

test('words come one a line, each once', () => {
  expect(readCovering({ words: ' Maija \r\n\nMaija\nLiisa', what, places: [] })).toEqual({ words: ['Maija', 'Liisa'], what, places: [] });
  expect(readCovering(null)).toEqual([{ field: 'words', problem: 'empty' }]);
});
