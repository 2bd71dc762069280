import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test.each([
  { written: 'tili FI21 1234 5600 0007 85 kiitos', seen: ['iban: FI21 1234 5600 0007 85'] },
  { written: 'fi2112345600000785', seen: ['iban: fi2112345600000785'] },
  { written: 'FI21-1234-5600-0007-85', seen: ['iban: FI21-1234-5600-0007-85'] },
  { written: 'F I 2 1 1 2 3 4 5 6 0 0 0 0 0 7 8 5', seen: ['iban: F I 2 1 1 2 3 4 5 6 0 0 0 0 0 7 8 5'] },
  { written: 'SE45 5000 0000 0583 9825 7466.', seen: ['iban: SE45 5000 0000 0583 9825 7466'] },
  { written: 'NO93 8601 1117 947', seen: ['iban: NO93 8601 1117 947'] },
  { written: 'Tilinro FI42 5000 1510 0000 23', seen: ['iban: FI42 5000 1510 0000 23'] },
])('an account number is seen: $written', ({ written, seen }) => {
  expect(seenIn(written)).toEqual(seen);
});

test.each(['RF18 5390 0754 7034', 'FI12 on junan numero'])('a reference is no account: %s', (written) => {
  expect(seenIn(written)).toEqual([]);
});
