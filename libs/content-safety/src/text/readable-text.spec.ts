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
  const { text, spanOf } = readableText('a\u200b 𝓀o\u0308');
  expect([...text]).toEqual(['a', ' ', 'k', 'ö']);
  expect([...text].map((_sign, n) => spanOf(n, n + 1))).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 3 },
    { from: 3, to: 5 },
    { from: 5, to: 7 },
  ]);
});

test('capitals are kept beside, sign by sign', () => {
  expect(readableText('Åsa’s ＫＬＯ').cased).toBe("Åsa's KLO");
  expect(readableText('Åsa KLO').cased).toBe('Åsa KLO');
});

test('any string is read, and its signs stand in order within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      const { text, cased, spanOf } = readableText(written);
      expect(cased.length).toBe(text.length);
      const spans = Array.from({ length: text.length }, (_, n) => spanOf(n, n + 1));
      for (const [n, { from, to }] of spans.entries()) {
        expect(from < to && to <= written.length && (spans[n - 1]?.from ?? 0) <= from).toBe(true);
      }
    }),
  );
});
