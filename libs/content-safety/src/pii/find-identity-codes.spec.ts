import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test.each([
  { written: 'hetu 131052-308T', seen: ['hetu: 131052-308T'] },
  { written: 'se on 010594Y9032', seen: ['hetu: 010594Y9032'] },
  { written: '131052 - 308T', seen: ['hetu: 131052 - 308T'] },
  { written: '1 3 1 0 5 2 - 3 0 8 T', seen: ['hetu: 1 3 1 0 5 2 - 3 0 8 T'] },
  { written: '131052–308T', seen: ['hetu: 131052–308T'] },
  { written: '131052-308t', seen: ['hetu: 131052-308t'] },
  { written: 'henkilötunnukseni on 131052-308X', seen: ['hetu: 131052-308X'] },
  { written: 'mitt personnummer 811228-9874', seen: ['personnummer: 811228-9874'] },
  { written: '19811228-9874', seen: ['personnummer: 19811228-9874'] },
  { written: '198112289874', seen: ['personnummer: 198112289874'] },
  { written: 'personnummer 8112289874', seen: ['personnummer: 8112289874'] },
  { written: 'pnr 811228 9874', seen: ['personnummer: 811228 9874'] },
])('a personal identity code is seen, and which country gave it: $written', ({ written, seen }) => {
  expect(seenIn(written)).toEqual(seen);
});

test.each(['131052-308X', '8112289874', '2024-118763 ja 811228-1234567', 'diaarinumero 123456-7890123'])(
  'other numbers are no identity codes: %s',
  (written) => {
    expect(seenIn(written)).toEqual([]);
  },
);
