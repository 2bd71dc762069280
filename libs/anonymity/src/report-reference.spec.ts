import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawReference, hashReference, readReference, referenceFromSubmission } from './report-reference.ts';

const form = 'Zm9ybS1zdWJtaXNzaW9uLQ';
const shape = /^R(-[23479BCDFGHJKMPQRTVWXY]{4}){5}$/;

test('a reference has 20 drawn characters and no look-alikes, so at least 80 bits', () => {
  const references = Array.from({ length: 500 }, drawReference);
  expect(references.filter((reference) => !shape.test(reference))).toEqual([]);
  expect(new Set(references).size).toBe(500);
  expect(20 * Math.log2(new Set(references.join('').replace(/R-|-/g, '')).size)).toBeGreaterThan(80);
});

test('the same form sent twice shows the same reference', () => {
  expect(referenceFromSubmission(form)).toMatch(shape);
  expect(referenceFromSubmission(form)).toBe(referenceFromSubmission(form));
  expect(referenceFromSubmission(form)).not.toBe(referenceFromSubmission('YW5vdGhlci1zdWJtaXNzLQ'));
  expect(() => referenceFromSubmission('')).toThrow(RangeError);
});

test('a reference is read however a person types it', () => {
  const spellings: ((reference: string) => string)[] = [
    (reference) => reference,
    (reference) => reference.toLowerCase(),
    (reference) => reference.replaceAll('-', ' '),
    (reference) => reference.replaceAll('-', ''),
    (reference) => reference.replaceAll('-', '–'),
    (reference) => ` ${reference.slice(2)}\n`,
    (reference) => reference.slice(2).replaceAll('-', '').toLowerCase(),
    (reference) => reference.replaceAll('2', 'z').replaceAll('B', '8').replaceAll('G', '6').replaceAll('V', 'u'),
  ];
  const references = [...Array.from({ length: 50 }, drawReference), 'R-RRRR-2345-2347-RRRR-RRRR'.replace('5', '9')];
  for (const reference of references) for (const spell of spellings) expect(readReference(spell(reference))).toBe(reference);
});

test.each(['', 'R', 'R-2222', 'R-2222-2222-2222-2222-222O', 'R-2222-2222-2222-2222-2222-2', 'R'.repeat(300), '😀'.repeat(10)])(
  'what is no reference is said to be none: %j',
  (text) => {
    expect(readReference(text)).toBeNull();
    expect(() => hashReference(text)).toThrow(RangeError);
  },
);

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readReference(text) ?? 'R-2222-2222-2222-2222-2222').toMatch(shape);
    }),
  );
});

test('the stored hash is the same for each spelling, differs by reference and is no hash of the bare text', () => {
  const reference = drawReference();
  expect(hashReference(reference.toLowerCase())).toEqual(hashReference(reference));
  expect(hashReference(reference)).not.toEqual(hashReference(drawReference()));
  expect(hashReference(reference).length).toBe(32);
});
