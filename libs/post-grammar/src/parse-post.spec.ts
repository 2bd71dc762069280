import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePost, postLimit } from './parse-post.ts';
import { plainText } from './plain-text.ts';
import type { Block, Inline, ListItem } from './tree.ts';

const treeOf = (input: string): Block[] => {
  const post = parsePost(input);
  if (post.kind === 'problem') throw new Error(post.problem);
  return post.tree;
};
const p = (...of: Inline[]): Block => ({ kind: 'p', of });
const b = (...of: Inline[]): Inline => ({ kind: 'b', of });
const i = (...of: Inline[]): Inline => ({ kind: 'i', of });
const a = (href: string, ...of: Inline[]): Inline => ({ kind: 'a', href, of });
const br: Inline = { kind: 'br' };
const ul = (...items: ListItem[]) => ({ kind: 'ul' as const, items });
const ol = (...items: ListItem[]) => ({ kind: 'ol' as const, items });
const li = (...of: Inline[]): ListItem => ({ of });

test.each<[string, string, Block[]]>([
  ['a line', 'Hei', [p('Hei')]],
  ['line breaks are kept', 'Hei\nsinä', [p('Hei', br, 'sinä')]],
  ['an empty line parts paragraphs', 'a\r\n\r\n\r\nb', [p('a'), p('b')]],
  ['bold', '**Huom:** a', [p(b('Huom:'), ' a')]],
  ['italic over lines', '*a\nb*', [p(i('a', br, 'b'))]],
  ['bold and italic', '***a***', [p(b(i('a')))]],
  ['italic in bold', '**a *b***', [p(b('a ', i('b')))]],
  ['bold in italic', '*a **b***', [p(i('a ', b('b')))]],
  ['a case ending after a mark', '*Rinnalla*ssa', [p(i('Rinnalla'), 'ssa')]],
  ['a product is no emphasis', '2*3*4', [p('2*3*4')]],
  ['stars with space are text', '2 * 3 * 4', [p('2 * 3 * 4')]],
  ['four stars are text', '****a****', [p('****a****')]],
  ['what is not closed is text', '**a *b', [p('**a *b')]],
  ['the newest mark is the one that is closed', '*a and *b*', [p('*a and ', i('b'))]],
  ['crossed marks: the outer one holds', '**a *b** c*', [p(b('a *b'), ' c*')]],
  ['a bulleted list', '- a\n* b\n• c', [ul(li('a'), li('b'), li('c'))]],
  ['a list behind a line', 'I need:\n- a', [p('I need:'), ul(li('a'))]],
  ['a list of two levels', '- a\n  - b\n\t1. c\n- d', [ul({ of: ['a'], list: ul(li('b', br, '1. c')) }, li('d'))]],
  ['numbers below a bullet', '- a\n  1. b\n  2) c', [ul({ of: ['a'], list: ol(li('b'), li('c')) })]],
  ['a third level joins the second', '- a\n  - b\n    - c', [ul({ of: ['a'], list: ul(li('b'), li('c')) })]],
  ['an item of two lines', '- a\n  b\nc', [ul(li('a', br, 'b')), p('c')]],
  ['a list goes on behind an empty line', '1. a\n\n2. b', [ol(li('a'), li('b'))]],
  [
    'numbers stay as typed',
    '22. a\n25. b',
    [
      { kind: 'ol', start: 22, items: [li('a')] },
      { kind: 'ol', start: 25, items: [li('b')] },
    ],
  ],
  ['a date inside a paragraph is no list', 'menin\n22. päivä', [p('menin', br, '22. päivä')]],
  ['a year is no list', '2026. Se vuosi', [p('2026. Se vuosi')]],
  ['a dash alone is text', '-\n- ', [p('-', br, '-')]],
  ['a dialogue dash is text', '– Hei', [p('– Hei')]],
  [
    'a quote',
    '> a\n>\n> b\nc',
    [
      {
        kind: 'quote',
        of: [
          { kind: 'p', of: ['a'] },
          { kind: 'p', of: ['b'] },
        ],
      },
      p('c'),
    ],
  ],
  ['a list in a quote', '> - a', [{ kind: 'quote', of: [ul(li('a'))] }]],
  ['a quote in a quote is text', '> > a', [{ kind: 'quote', of: [{ kind: 'p', of: ['> a'] }] }]],
  ['a quote of nothing is text', '>', [p('>')]],
  ['a face is no quote', '>:(', [p('>:(')]],
  ['a link', '[THL **nyt**](https://thl.fi)', [p(a('https://thl.fi/', 'THL ', b('nyt')))]],
  ['brackets in an address', '[a](http://x.fi/a_(b)) c', [p(a('http://x.fi/a_(b)', 'a'), ' c')]],
  [
    'a bare address',
    'Katso https://x.fi/a, tai (https://x.fi/b).',
    [p('Katso ', a('https://x.fi/a', 'https://x.fi/a'), ', tai (', a('https://x.fi/b', 'https://x.fi/b'), ').')],
  ],
  ['an address with a capital', 'Https://x.fi', [p(a('https://x.fi/', 'Https://x.fi'))]],
  ['a bold address', '**https://x.fi**', [p(b(a('https://x.fi/', 'https://x.fi')))]],
  [
    'a link cannot show another address',
    '[https://x.fi](https://y.fi)',
    [p('[', a('https://x.fi/', 'https://x.fi'), '](', a('https://y.fi/', 'https://y.fi'), ')')],
  ],
  ['a link needs words', '[ \u200b](https://x.fi)', [p('[ \u200b](', a('https://x.fi/', 'https://x.fi'), ')')]],
  [
    'an address with a name before its host is text',
    'https://x.fi@y.fi [a](https://x.fi@y.fi)',
    [p('https://x.fi@y.fi [a](https://x.fi@y.fi)')],
  ],
  ['a look-alike name shows in the address', 'https://раураl.com', [p(a('https://xn--l-7sba6dbr.com/', 'https://раураl.com'))]],
  ['brackets are text', '[a] (b) [c](d) ](', [p('[a] (b) [c](d) ](')]],
  ['a mark opened in a link ends in it', '[a *b](https://x.fi) c*', [p(a('https://x.fi/', 'a *b'), ' c*')]],
  ['HTML is text', '<b>a</b> &amp; <br>', [p('<b>a</b> &amp; <br>')]],
])('%s', (_, input, tree) => {
  expect(treeOf(input)).toEqual(tree);
});

test.each([
  ['', { problem: 'empty' }],
  [' \n\t\u00a0\u200b\u2060\u3164\u2800', { problem: 'empty' }],
  ['a'.repeat(postLimit + 1), { problem: 'too_long', limit: postLimit, length: postLimit + 1 }],
  ['a\u0000', { problem: 'control_character', at: 2 }],
  ['😀\u0007', { problem: 'control_character', at: 2 }],
  ['a\u009f', { problem: 'control_character', at: 2 }],
  ['\u202ea', { problem: 'control_character', at: 1 }],
  ['ab\u2069', { problem: 'control_character', at: 3 }],
])('%j is refused with what the author needs to know', (input, problem) => {
  expect(parsePost(input)).toEqual({ kind: 'problem', ...problem });
});

test.each([
  ['composed', 'a\u0308', 'ä'],
  ['one kind of line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['no space around', ' \n\n  a  \n b\t\n\n', '  a\n b'],
  ['no half characters', 'a\ud83d', 'a\ufffd'],
  ['tabs and direction marks of single words stay', 'a\tb\u200f', 'a\tb\u200f'],
])('the text is kept in one spelling: %s', (_, input, text) => {
  expect(parsePost(input)).toMatchObject({ kind: 'post', text });
});

test('the limit counts code points: 10,000 faces fit', () => {
  expect(parsePost('😀'.repeat(postLimit)).kind).toBe('post');
  expect(parsePost('a\u0308'.repeat(postLimit)).kind).toBe('post');
});

test('the words of a post, for an excerpt', () => {
  expect(plainText(treeOf('**a** [b](https://x.fi)\nc\n\n> d\n\n3. e\n4. f\n   - g'))).toBe('a b\nc\nd\n3. e\n4. f\n- g');
});

/** Addresses in a tree that are not the plain http or https address of one of the test's own hosts. */
const otherHrefs = (tree: Block[]): string[] =>
  [...JSON.stringify(tree).matchAll(/"href":("(?:[^"\\]|\\.)*")/g)]
    .map(([, href = '']) => JSON.parse(href) as string)
    .filter((href) => !/^https?:\/\/(x\.fi|evil\.example)\/$/.test(href));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:msgbox(1))',
  '[a](//evil.example)',
  '[a](/sign-out)',
  '[a]( https://evil.example)',
  '[a](https:evil.example)',
  '[a](https://)',
  '[a](https://x.fi"onmouseover="alert(1))',
  '[a](https://x.fi\\@evil.example)',
  '![a](javascript:alert(1))',
  '<https://x.fi" onclick="alert(1)">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>@import "//evil.example"</style>',
  '[a][b]\n[b]: javascript:alert(1)',
])('hostile text stays text: %s', (input) => {
  expect(plainText(treeOf(input))).toBe(input);
  expect(otherHrefs(treeOf(input))).toEqual([]);
});

test('control: an address that runs code, or hides a quotation mark, would be found', () => {
  expect(otherHrefs([p(a('javascript:alert(1)', 'a'), a('https://x.fi/"onclick="', 'a'))])).toHaveLength(2);
});

const anyText = fc.string({ unit: 'binary', maxLength: 65_536 });
const markSoup = fc
  .array(
    fc.constantFrom('*', '**', '***', '[', ']', '](', ')', '](https://x.fi)', 'https://x.fi', '> ', '- ', '1. ', '  ', '\n', 'a', ' ', 'ä'),
    {
      maxLength: 300,
    },
  )
  .map((parts) => parts.join(''));

test('any string of up to 64 kB gets an answer', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      expect(['post', 'problem']).toContain(parsePost(input).kind);
    }),
  );
});

test('a tree is plain JSON, and its text gives the same tree again', () => {
  fc.assert(
    fc.property(markSoup, (input) => {
      const post = parsePost(input);
      if (post.kind === 'problem') return;
      expect(JSON.parse(JSON.stringify(post.tree))).toEqual(post.tree);
      expect(parsePost(post.text)).toEqual(post);
    }),
  );
});

/** The kinds from the root to each part. */
const pathsOf = (value: unknown, path: string[] = []): string[][] => {
  if (Array.isArray(value)) return value.flatMap((part) => pathsOf(part, path));
  if (typeof value !== 'object' || value === null) return [path];
  const here = 'kind' in value ? [...path, String(value.kind).replace(/^[uo]l$/, 'list')] : path;
  return Object.values(value).flatMap((part) => pathsOf(part, here));
};

test('nesting is bounded: two lists at most, and nothing else in its own sort', () => {
  fc.assert(
    fc.property(markSoup, (input) => {
      const post = parsePost(input);
      if (post.kind === 'problem') return;
      for (const path of pathsOf(post.tree)) {
        expect(path.filter((kind) => kind === 'list').length).toBeLessThanOrEqual(2);
        const rest = path.filter((kind) => kind !== 'list');
        expect(new Set(rest).size).toBe(rest.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no word is lost: text without marks comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (input) => {
      const post = parsePost(input.replace(/[*[\]>\-•\dh]/giu, ''));
      if (post.kind === 'post') expect(plainText(post.tree)).toBe(post.text.replace(/\n+/g, '\n'));
    }),
  );
});

test('no word is lost among marks: what is text in the post is text in the tree', () => {
  const letters = (text: string) => text.replaceAll('https://x.fi', '').replace(/[^aä]/g, '');
  fc.assert(
    fc.property(markSoup, (input) => {
      const post = parsePost(input);
      if (post.kind === 'post') expect(letters(plainText(post.tree))).toBe(letters(post.text));
    }),
    { numRuns: 1000 },
  );
});
