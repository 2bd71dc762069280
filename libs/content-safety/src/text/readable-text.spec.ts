import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readableText } from './readable-text.ts';

test.each([
  ['case', 'TAPAN Itseni', 'tapan itseni'],
  ['zero-width signs', 'ta\u200bpan it\u00adse\u2060ni', 'tapan itseni'],
  ['full width', 'ｋｉｌｌ　ｍｅ', 'kill me'],
  ['Cyrillic and Greek letters that look Latin', 'kіll mуsеlf, tαpαn', 'kill myself, tapan'],
  ['letters in mathematical type', '𝓀𝒾𝓁𝓁 𝐦𝐞', 'kill me'],
  ['marks set on letters', 'k̶i̶l̶l̶ m͏e', 'kill me'],
  ['accents', 'idé café', 'ide cafe'],
  ['the signs of apostrophe and quotation', '‘don’t’ „so”', "'don't' \"so\""],
])('%s make no difference', (_what, written, read) => {
  expect(readableText(written).text).toBe(read);
});

test('å, ä and ö stay letters of their own, however they are written', () => {
  expect(readableText('ÅÄÖ a\u030aa\u0308o\u0308 øæ').text).toBe('åäö åäö öä');
});

test('each sign of the readable text tells where in the written one it came from', () => {
  const { text, from, to } = readableText('a\u200b 𝓀o\u0308');
  expect([...text]).toEqual(['a', ' ', 'k', 'ö']);
  expect([...from]).toEqual([0, 2, 3, 5]);
  expect([...to]).toEqual([1, 3, 5, 7]);
});

test('any string is read, and its signs stand in order within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      const { text, from, to } = readableText(written);
      expect([from.length, to.length]).toEqual([text.length, text.length]);
      for (let n = 0; n < text.length; n += 1) {
        expect(from[n]! < to[n]! && to[n]! <= written.length && (n === 0 || from[n - 1]! <= from[n]!)).toBe(true);
      }
    }),
  );
});
