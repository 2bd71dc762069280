import { expect, test } from '@jest/globals';
import { byPassage } from './passages.rules.ts';

const quote = (before: string, marked: string, after: string) => ({ before, marked, after });

test('what was seen at one place stands together, and the same words elsewhere stand by themselves', () => {
  const [here, there] = [quote('', 'sub', ' and sub'), quote('sub and ', 'sub', '')];
  const seen = [
    { rule: 'a', quote: here },
    { rule: 'b', quote: null },
    { rule: 'c', quote: there },
    { rule: 'd', quote: { ...here } },
    { rule: 'e', quote: null },
  ];
  expect(byPassage(seen).map((passage) => [passage.quote, passage.signals.map(({ rule }) => rule)])).toEqual([
    [here, ['a', 'd']],
    [null, ['b', 'e']],
    [there, ['c']],
  ]);
});

test('passages that read alike only when run together stay apart', () => {
  const seen = [{ quote: quote('a', 'bc', '') }, { quote: quote('ab', 'c', '') }];
  expect(byPassage(seen)).toHaveLength(2);
});
