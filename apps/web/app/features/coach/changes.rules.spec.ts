import { expect, test } from '@jest/globals';
import { keyOf, likeFirstLetter, replaceIn, type Replacement } from './changes.rules.ts';

const at = (text: string, passage: string, by: string): Replacement => {
  const from = text.indexOf(passage);
  return { part: 'text', from, to: from + passage.length, by };
};

const inText = (text: string, ...replacements: Replacement[]): string => replaceIn({ title: null, text }, replacements).text;

test.each([
  ['Soita 040 123 4567 illalla', '040 123 4567', 'Soita [x] illalla'],
  ['040 123 4567', '040 123 4567', '[x]'],
  ['a 💛040 123 4567💛 b', '040 123 4567', 'a 💛[x]💛 b'],
  ['Ja\n040 123 4567\nloppu', '\n040 123 4567\n', 'Ja\n[x]\nloppu'],
  ['Soita 040 123 4567 illalla', ' 040 123 4567 ', 'Soita [x] illalla'],
  ['ei mitään   tässä', '   ', 'ei mitään   tässä'],
])('in %j the passage %j is replaced: %j', (text, passage, expected) => {
  expect(inText(text, at(text, passage, '[x]'))).toBe(expected);
});

test('several passages are each replaced, in whichever order they come', () => {
  const text = 'Anna Virtanen, Kissapolku 3, 040 123 4567';
  const three = [at(text, '040 123 4567', '[nro]'), at(text, 'Anna Virtanen', '[nimi]'), at(text, 'Kissapolku 3', '[osoite]')];
  expect(inText(text, ...three)).toBe('[nimi], [osoite], [nro]');
});

test('of passages that overlap the longest is replaced, once', () => {
  const text = 'Anna Virtanen, Kissapolku 3';
  expect(inText(text, at(text, 'Virtanen, Kissapolku', '[short]'), at(text, 'Anna Virtanen, Kissapolku 3', '[all]'))).toBe('[all]');
});

test('a passage that begins or ends within a character takes the whole of it', () => {
  const text = 'a💛b';
  expect(inText(text, { part: 'text', from: 2, to: 4, by: 'x' })).toBe('ax');
  expect(inText(text, { part: 'text', from: 0, to: 2, by: 'x' })).toBe('xb');
});

test('title and text are replaced apart', () => {
  const replacements: Replacement[] = [{ part: 'title', from: 0, to: 4, by: 'x' }];
  expect(replaceIn({ title: 'Anna on täällä', text: 'Anna on täällä' }, replacements)).toEqual({
    title: 'x on täällä',
    text: 'Anna on täällä',
  });
});

test('a passage keeps its name when the author writes on around it, shows nothing of itself, and looks like nothing that was typed', () => {
  const [before, after] = ['Soita 040 123 4567', 'Hei! Soita 040 123 4567 heti'];
  const key = keyOf({ title: null, text: before }, at(before, '040 123 4567', ''));
  expect(keyOf({ title: null, text: after }, at(after, '040 123 4567', ''))).toBe(key);
  expect(key).toMatch(/^[\w-]{16}$/);
  expect(keyOf({ title: null, text: before }, at(before, 'Soita', ''))).not.toBe(key);
});

test('at the head of a sentence a gentler word begins with a capital, within it with none', () => {
  expect([likeFirstLetter('Narkomaani', 'ihminen'), likeFirstLetter('narkomaani', 'ihminen'), likeFirstLetter('Äitihullu', 'ä')]).toEqual([
    'Ihminen',
    'ihminen',
    'Ä',
  ]);
});
