import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coveredMarks, coverPlaces, parseCovered, parsePost, plainText } from './index.ts';
import type { CoveredPlace } from './index.ts';

const what = 'personal_data';
const place = (text: string, words: string): CoveredPlace => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length, what });

/** Every character outside of the places, in order. */
const uncovered = (text: string, places: readonly CoveredPlace[]): string =>
  Array.from({ length: text.length }, (_, at) =>
    places.some(({ from, to }) => at >= from && at < to && text[at] !== '\n') ? '' : text[at],
  ).join('');

const withoutMarks = (text: string): string => Object.values(coveredMarks).reduce((rest, mark) => rest.replaceAll(mark, ''), text);

/** Texts without marks of their own, with their places, some beyond the end, some empty, some across lines. */
const texts = fc.string({ unit: fc.constantFrom(...'abc äö.*[]()>-1\n'), maxLength: 60 });
const places = fc.array(
  fc.record({ from: fc.nat(70), length: fc.nat(12), what: fc.constantFrom('personal_data' as const, 'method' as const, 'other' as const) }),
  { maxLength: 6 },
);

test('whatever is covered, every other character stays as it was', () => {
  fc.assert(
    fc.property(texts, places, (text, given) => {
      const covered = given.map(({ from, length, what: kind }) => ({ from, to: from + length, what: kind }));
      expect(withoutMarks(coverPlaces(text, covered))).toBe(uncovered(text, covered));
    }),
  );
});

test('control: a cover that takes one character more is seen', () => {
  const text = 'Call Maija now';
  const right = [place(text, 'Maija')];
  const wrong = [{ ...right[0]!, to: right[0]!.to + 1 }];
  expect(withoutMarks(coverPlaces(text, right))).toBe(uncovered(text, right));
  expect(withoutMarks(coverPlaces(text, wrong))).not.toBe(uncovered(text, right));
});

test('the tree of a covered text says what kind of thing was covered, and not what it was', () => {
  const text = 'I went to **Maija Meikäläinen** in Kuopio.';
  expect(parseCovered(coverPlaces(text, [place(text, 'Maija Meikäläinen')]))).toEqual([
    { kind: 'p', of: ['I went to ', { kind: 'b', of: [{ kind: 'covered', what }] }, ' in Kuopio.'] },
  ]);
});

test.each([
  { name: 'touching stretches are one', text: 'ab cd', given: [place('ab cd', 'ab'), place('ab cd', ' cd')], expected: '███' },
  {
    name: 'each kind has a mark of its own',
    text: 'ab cd',
    given: [place('ab cd', 'ab'), { ...place('ab cd', 'cd'), what: 'method' as const }],
    expected: '███ ▓▓▓',
  },
  { name: 'lines stay lines', text: 'ab\ncd', given: [place('ab\ncd', 'ab\ncd')], expected: '███\n███' },
  { name: 'nothing is covered beyond the end', text: 'ab', given: [{ from: 2, to: 9, what } as const], expected: 'ab' },
])('$name', ({ text, given, expected }) => {
  expect(coverPlaces(text, given)).toBe(expected);
});

test.each(['https://example.com/Maija', '[her page](https://example.com/Maija)'])(
  'an address of which a part is covered is no link: %s',
  (text) => {
    const tree = parseCovered(coverPlaces(text, [place(text, 'Maija')]));
    expect(JSON.stringify(tree)).not.toContain('"a"');
    expect(JSON.stringify(tree)).not.toContain('Maija');
  },
);

test('in the tree of any other text the same marks are text', () => {
  expect(parsePost('███')).toMatchObject({ tree: [{ kind: 'p', of: ['███'] }] });
  expect(plainText(parseCovered('a ███'))).toBe('a ███');
});
