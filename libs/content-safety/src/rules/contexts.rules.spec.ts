import { expect, test } from '@jest/globals';
import { WordsOfRules } from '../phrases/words-of-rules.ts';
import { readableText } from '../text/readable-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { applyContexts, combine } from './contexts.rules.ts';
import type { Finding } from './contexts.rules.ts';
import type { Context } from './rule-set.ts';

const text = 'no. today, yes wish here, there. end';
const tokens = tokensOf(readableText(text), { vocabulary: new WordsOfRules(), finnish: true });
const at = (word: string): { start: number; end: number } => {
  const start = tokens.findIndex(({ forms }) => forms[0] === word);
  return { start, end: start + 1 };
};
const nothing = { here: [], unless: [], notWith: [] };
const finding = (id: string, word: string): Finding => ({
  ...nothing,
  id,
  names: new Set([id, 'group']),
  level: 'urgent',
  form: undefined,
  hint: false,
  calms: false,
  reason: 'r',
  range: at(word),
});
const wish = finding('wish', 'wish');
const context = (given: Partial<Context>): Context => ({
  ...nothing,
  id: 'c',
  effect: 'cancels',
  reach: 'post',
  quoted: false,
  ...given,
});
const levels = (given: Partial<Context>, word: string): unknown[] =>
  applyContexts([wish], [{ context: context(given), ranges: [at(word)] }], tokens).map(({ level }) => level);

test.each([
  ['post', 'end', true],
  ['nearby', 'no', true],
  ['nearby', 'end', true],
  ['sentence', 'today', true],
  ['sentence', 'no', false],
  ['clause', 'here', true],
  ['clause', 'there', false],
  ['before 1', 'yes', true],
  ['before 0', 'today', false],
  ['before 1', 'today', true],
  ['before 3', 'here', false],
  ['after 1', 'there', true],
  ['after 0', 'there', false],
])('reach %s: from "%s" it reaches the wish: %s', (reach, word, reaches) => {
  expect(levels({ reach }, word)).toEqual(reaches ? [] : ['urgent']);
});

test('a context speaks of the rules that it names, and of no other', () => {
  expect(levels({ on: ['other'] }, 'yes')).toEqual(['urgent']);
  expect(levels({ on: ['group'] }, 'yes')).toEqual([]);
  expect(levels({ 'not-on': ['wish'] }, 'yes')).toEqual(['urgent']);
});

test('a level is lowered to at most, raised to at least', () => {
  expect(levels({ effect: 'lowers', to: 'concern' }, 'yes')).toEqual(['concern']);
  expect(levels({ effect: 'lowers', to: 'emergency' }, 'yes')).toEqual(['urgent']);
  expect(levels({ effect: 'raises', to: 'emergency' }, 'yes')).toEqual(['emergency']);
});

test('several findings together say more, within their reach', () => {
  const both = { id: 'both', of: ['wish', 'letter'], level: 'emergency' as const, reason: 'r' };
  const said = (reach: 'sentence' | 'post', word: string): unknown[] =>
    combine([wish, finding('letter', word)], [{ ...both, reach }], tokens).map(({ level }) => level);
  expect(said('sentence', 'there')).toEqual(['emergency']);
  expect(said('sentence', 'end')).toEqual([]);
  expect(said('post', 'end')).toEqual(['emergency']);
});

test('one place does not count twice in a combination', () => {
  const both = { id: 'both', of: ['wish', 'letter'], level: 'emergency' as const, reason: 'r', reach: 'post' as const };
  expect(combine([wish, finding('letter', 'wish')], [both], tokens)).toEqual([]);
});
