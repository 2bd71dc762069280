import { expect, test } from '@jest/globals';
import { firstWords, readDraft } from './draft.rules.ts';
import type { SaveDraftInput } from './keeping.type.ts';

const form: SaveDraftInput = {
  submission: 'A'.repeat(22),
  threadId: '00000000-0000-0000-0000-000000000001',
  boardSlug: null,
  title: '',
  text: 'I am here.',
  contentNotes: [],
};

test.each([
  ['a text', { text: ' I am\nhere. ' }, { title: '', text: 'I am\nhere.', words: 'I am here.' }],
  ['a title alone', { text: ' ', title: ' Awake  at three ' }, { title: 'Awake at three', text: '', words: 'Awake at three' }],
  ['a board', { threadId: null, boardSlug: 'sleep' }, { title: '', text: 'I am here.', words: 'I am here.' }],
  ['the longest text', { text: '😀'.repeat(10_000) }, { title: '', text: '😀'.repeat(10_000), words: `${'😀'.repeat(80)}…` }],
])('%s can be kept', (_, change, kept) => {
  expect(readDraft({ ...form, ...change })).toEqual(kept);
});

test.each([
  ['nothing', { text: ' \n ' }, [{ field: 'text', problem: 'empty' }]],
  ['too long a text', { text: 'x'.repeat(10_001) }, [{ field: 'text', problem: 'too_long', limit: 10_000 }]],
  ['too long a title', { title: 'x'.repeat(121) }, [{ field: 'title', problem: 'too_long', limit: 120 }]],
  ['a hidden character', { text: 'a\u0000b' }, [{ field: 'text', problem: 'control_character' }]],
  ['a form without a key', { submission: '' }, [{ field: 'submission', problem: 'malformed' }]],
  ['two places', { boardSlug: 'sleep' }, [{ field: 'place', problem: 'malformed' }]],
  ['no place', { threadId: null }, [{ field: 'place', problem: 'malformed' }]],
])('%s is to be mended', (_, change, problems) => {
  expect(readDraft({ ...form, ...change })).toEqual(problems);
});

test.each([
  ['Short enough.', 'Short enough.'],
  ['On\n\ntwo lines.', 'On two lines.'],
  [`${'word '.repeat(20)}end`, `${'word '.repeat(15)}word…`],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
])('first words of %j', (text, words) => {
  expect(firstWords(text)).toBe(words);
});
