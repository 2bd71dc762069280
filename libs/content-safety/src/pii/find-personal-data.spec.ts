import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test('each stretch is of one type: the digits of an account are no phone number, an e-mail address is no account of a service', () => {
  const written = 'Matti Virtanen, Kirkkokatu 3 A 9, 040 123 4567, matti@example.fi, FI21 1234 5600 0007 85, 131052-308T, insta @matti.v';
  expect(seenIn(written).sort()).toEqual([
    'address: Kirkkokatu 3 A 9',
    'email: matti@example.fi',
    'handle: @matti.v',
    'hetu: 131052-308T',
    'iban: FI21 1234 5600 0007 85',
    'name: Matti Virtanen',
    'phone: 040 123 4567',
  ]);
});

const parts = [
  '040',
  '123',
  '4567',
  '@',
  'insta',
  ' ',
  '.',
  '-',
  'Matti',
  'Virtanen',
  'katu',
  '3',
  'A',
  'nolla',
  'FI21',
  '(at)',
  'piste',
  'fi',
  '\u200b',
  '\n',
  '🙂',
  'e\u0301',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((some) => some.join('')),
);

test('any text gives an answer, and every span lies within it', () => {
  fc.assert(
    fc.property(anyText, (written) => {
      for (const { span } of findPersonalData({ readable: readableText(written) })) {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeGreaterThan(span.from);
        expect(span.to).toBeLessThanOrEqual(written.length);
      }
    }),
  );
});
