import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBlocks } from './parse-blocks.ts';
import { parsePost } from './parse-post.ts';

const size = 65_536;
const perCharacter = 8;

const fill = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

const stepsFor = (text: string, parse: (text: string, step: () => void) => unknown = parseBlocks): number => {
  let steps = 0;
  parse(text, () => steps++);
  return steps;
};

const hostile = [
  ...['*', '**', '***', '* ', '*a', 'a*', '**a', '*a **b ', '**a *b** c* ', '*a**b*', ' *a* *', '***a** b* '],
  ...[
    '[',
    ']',
    '](',
    '[a](',
    '[a](https://',
    '[a](https://x.fi',
    '[a](https://x.fi) ',
    '[[](https://x.fi)',
    '[*a](https://x.fi)',
    '[a ',
    '](',
  ],
  ...[
    'https://',
    'https://x.fi ',
    'https://x.fi',
    'https://((',
    'https://x)',
    'https://x.....',
    'http',
    'h',
    'https://x.fi*',
    '](https://)',
  ],
  ...[
    '\n',
    'a\n',
    '> ',
    '> a\n',
    '>\n',
    '- ',
    '- a\n',
    '  - a\n',
    '- a\n  - b\n',
    '1. a\n',
    '1. a\n  1. b\n',
    '> - *a\n',
    '- [a](\n',
    '\t',
    ' ',
    ' a',
  ],
  ...['(', ')', '<a ', '&', '\u0301', 'a\u0301\u0316', '😀', '\u200b'],
];

test.each(hostile)('64 kB of %j need a bounded number of steps a character', (pattern) => {
  expect(stepsFor(fill(pattern, size))).toBeLessThanOrEqual(perCharacter * size);
});

test('so does any mixture of them', () => {
  const mixture = fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 12 }).map((patterns) => fill(patterns.join(''), 4096));
  fc.assert(
    fc.property(mixture, (text) => {
      expect(stepsFor(text)).toBeLessThanOrEqual(perCharacter * text.length);
    }),
    { numRuns: 500 },
  );
});

test('control: a reader that looks for the end of each bracket to the end of the text is caught', () => {
  const lookingAhead = (text: string, step: () => void) => {
    for (let at = 0; at < text.length; at++) for (let end = at; end < text.length && text[end] !== ')'; end++) step();
  };
  expect(stepsFor(fill('[', 4096), lookingAhead)).toBeGreaterThan(perCharacter * 4096);
});

test('a long run of marks on one letter is broken, as composing it would take seconds', () => {
  const post = parsePost(`a${'\u0345\u0301\u0316\u0334'.repeat(2000)}`);
  expect(post.kind).toBe('post');
  const longest = post.kind === 'post' ? Math.max(...post.text.split('\u034f').map((run) => run.length)) : Infinity;
  expect(longest).toBeLessThanOrEqual(32);
});

test('64 kB of marks are answered', () => {
  expect(parsePost('\u0345\u0301\u0316\u0334'.repeat(size / 4))).toMatchObject({ problem: 'too_long' });
});
