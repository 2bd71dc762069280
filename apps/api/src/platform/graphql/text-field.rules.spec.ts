import { expect, test } from '@jest/globals';
import { readParagraphs } from './text-field.rules.ts';

test.each([
  ['  Two\r\n\r\nparagraphs ', { text: 'Two\n\nparagraphs' }],
  ['e\u0301', { text: 'é' }],
  ['', { problem: { field: 'reason', problem: 'empty' } }],
  ['12345678901', { problem: { field: 'reason', problem: 'too_long', limit: 10 } }],
  ['x'.repeat(20_000), { problem: { field: 'reason', problem: 'too_long', limit: 10 } }],
  ['🌲'.repeat(10), { text: '🌲'.repeat(10) }],
  ['a\u0007b', { problem: { field: 'reason', problem: 'control_character' } }],
  ['a\u202eb', { problem: { field: 'reason', problem: 'control_character' } }],
])('a text is kept or its problem is named: %#', (input, expected) => {
  expect(readParagraphs({ field: 'reason', input, max: input.startsWith('  Two') ? 20 : 10 })).toEqual(expected);
});

test('a field that may stay empty stays empty', () => {
  expect(readParagraphs({ field: 'explanation', input: ' \n', max: 10, optional: true })).toEqual({ text: '' });
});
