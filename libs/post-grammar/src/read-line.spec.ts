import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLine } from './read-line.ts';

test.each([
  ['Otsikko', 'Otsikko'],
  ['  a \t  b\u00a0c\n', 'a b c'],
  ['a\u0308'.repeat(20), 'ä'.repeat(20)],
  ['😀'.repeat(20), '😀'.repeat(20)],
  ['**a** <b>', '**a** <b>'],
])('a line is read: %j', (input, text) => {
  expect(readLine(input, { max: 20 })).toEqual({ kind: 'line', text });
});

test.each([
  [' \t\u200b', { problem: 'empty' }],
  ['a'.repeat(21), { problem: 'too_long', limit: 20, length: 21 }],
  ['ab\nc', { problem: 'control_character', at: 3 }],
  ['ab\u2028c', { problem: 'control_character', at: 3 }],
  ['a\u0000', { problem: 'control_character', at: 2 }],
  ['a\u202eb', { problem: 'control_character', at: 2 }],
])('%j is refused', (input, problem) => {
  expect(readLine(input, { max: 20 })).toEqual({ kind: 'problem', ...problem });
});

test('any string gets an answer, and a line has no break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (input) => {
      const line = readLine(input, { max: 1000 });
      expect(line.kind === 'line' ? /[\n\r\t]/.test(line.text) : true).toBe(line.kind !== 'line');
    }),
  );
});
