import { expect, test } from '@jest/globals';
import { watchedWordsIn, wordsToWatch } from './watched-words.rules.ts';

const found = (entry: string, text: string): string[] =>
  watchedWordsIn(text, [{ id: 'w', kind: 'word', text: entry, happens: 'flag' }]).map(({ span: { from, to } }) => text.slice(from, to));

test.each([
  ['hell', 'go to HELL', ['HELL']],
  ['hell', 'olen lähellä, tell me, hello', []],
  ['päätit', 'Sinä päätit. PA\u0308A\u0308TIT?', ['päätit', 'PA\u0308A\u0308TIT']],
  ['paatit', 'päätit', []],
  ['puls*', 'pulssi pulsaattori impulssi puls', ['pulssi', 'pulsaattori', 'puls']],
  ['sub*', 'sub\u00adutex ja s\u200bub', ['sub\u00adutex', 's\u200bub']],
  ['free pills', 'FREE\n pills, free: pills for free', ['FREE\n pills', 'free: pills']],
  ['free pill*', 'free pills', ['free pills']],
  ['ＡＢＣ', 'abc', ['abc']],
])('%j in %j', (entry, text, expected) => {
  expect(found(entry, text)).toEqual(expected);
});

test.each(['*', '**', 'a*b', '* word', '!?', 'word *'])('%j cannot be watched', (text) => {
  expect(wordsToWatch(text)).toBeNull();
});
