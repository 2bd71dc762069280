import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test.each([
  { written: 'a.b@example.com', seen: ['email: a.b@example.com'] },
  { written: 'laita matti.meikalainen@gmail.com kiitos', seen: ['email: matti.meikalainen@gmail.com'] },
  { written: 'a (at) b dot fi', seen: ['email: a (at) b dot fi'] },
  { written: 'posti pekka miukumauku example piste fi', seen: ['email: pekka miukumauku example piste fi'] },
  { written: 'skriv till maja snabel-a example punkt se', seen: ['email: maja snabel-a example punkt se'] },
  { written: 'joku.nimi[at]example.org', seen: ['email: joku.nimi[at]example.org'] },
  { written: 'joku.nimi(ät)example.org', seen: ['email: joku.nimi(ät)example.org'] },
  { written: 'joku.nimi @ example.org', seen: ['email: joku.nimi @ example.org'] },
  { written: 'joku@example[.]fi', seen: ['email: joku@example[.]fi'] },
  { written: 'joku(at)example(dot)fi', seen: ['email: joku(at)example(dot)fi'] },
  { written: 'its john dot smith at gmail dot com', seen: ['email: john dot smith at gmail dot com'] },
  { written: 'john.smith at gmail.com', seen: ['email: john.smith at gmail.com'] },
  { written: 'ｊｏｈｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', seen: ['email: ｊｏｈｎ＠ｅｘａｍｐｌｅ．ｃｏｍ'] },
  { written: 'jo\u200bhn@exa\u200bmple.com', seen: ['email: jo\u200bhn@exa\u200bmple.com'] },
  { written: 'matti_77 ät luukku piste com', seen: ['email: matti_77 ät luukku piste com'] },
  { written: 'write maria.k@mail.example.co.uk.', seen: ['email: maria.k@mail.example.co.uk'] },
  { written: 'åsa.öst@example.se', seen: ['email: åsa.öst@example.se'] },
  { written: '<x@y.fi>', seen: ['email: x@y.fi'] },
  { written: 'aino.k (a) example.com', seen: ['email: aino.k (a) example.com'] },
  { written: 'aino.k[miuku]example.com', seen: ['email: aino.k[miuku]example.com'] },
  { written: 'lasse ät example punkt se', seen: ['email: lasse ät example punkt se'] },
  { written: 'tea ÄT example PISTE fi', seen: ['email: tea ÄT example PISTE fi'] },
])('an e-mail address is seen, also with its signs in words: $written', ({ written, seen }) => {
  expect(seenIn(written)).toEqual(seen);
});

test.each([
  'meet me at example.com',
  'look at the dot on the wall',
  'kello 8 at night',
  'thanks @koivu_72',
  'se maksoi 5 @ 3 e',
  'I was at home dot dot dot',
  'tule keskustelemaan at kahvila piste',
])('what only looks like an address is let through: %s', (written) => {
  expect(seenIn(written)).toEqual([]);
});
