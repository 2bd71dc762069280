import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isSameForAll, keptUnder, type Reading } from './kept-under.rules.ts';

const thread = '0b1c2d3e-0000-4000-8000-00000000abcd';
const reading: Reading = { method: 'GET', target: '/fi', cookie: undefined, encoding: 'br', at: Date.UTC(2026, 10, 22, 12, 3) };

test.each([
  ['/fi', 'boards'],
  ['/sv/boards', 'boards'],
  ['/sv/first-answers', 'boards'],
  ['/en/boards/sleep-and-nights', 'board:sleep-and-nights'],
  [`/en/boards/sleep?after=495432.${thread}`, 'board:sleep'],
  [`/fi/threads/${thread}`, `thread:${thread}`],
  [`/fi/threads/${thread}?after=20`, `thread:${thread}`],
  [`/fi/professionals/${thread}`, null],
  ['/fi/help/card', 'helplines'],
  ['/fi/help/keep', null],
  ['/sv/promises', null],
  ['/sv/policy', null],
  ['/en/policy/plain', null],
  ['/fi/policy/versions/2', null],
  ['/sv/retention', null],
])('%s is kept, and changes with %s', (target, word) => {
  expect(keptUnder({ ...reading, target })).toEqual({ key: `br ${target}`, word });
  expect(keptUnder({ ...reading, target, method: 'HEAD' })).toEqual({ key: `br ${target}`, word });
});

test('the help page, which says what is open now, is kept for five minutes', () => {
  const keyAt = (minute: number) => keptUnder({ ...reading, target: '/fi/help', at: Date.UTC(2026, 10, 22, 12, minute) });
  expect(keyAt(0)?.word).toBe('helplines');
  expect(keyAt(4)).toEqual(keyAt(0));
  expect(keyAt(5)).not.toEqual(keyAt(4));
});

test('languages and encodings are kept apart', () => {
  const keys = (['br', 'gzip', 'identity'] as const).flatMap((encoding) =>
    ['/fi', '/sv', '/en'].map((target) => keptUnder({ ...reading, target, encoding })?.key),
  );
  expect(new Set(keys).size).toBe(9);
});

test.each<[string, Partial<Reading>]>([
  ['a request with any cookie', { cookie: 'theme=dark' }],
  ['a request with an empty cookie', { cookie: '' }],
  ['a form', { method: 'POST' }],
  ['the choice of a language', { target: '/' }],
  ['quick exit', { target: '/exit' }],
  ['signing in', { target: '/fi/sign-in' }],
  ['signing up', { target: '/fi/sign-up' }],
  ['a report form', { target: `/fi/posts/${thread}/report` }],
  ['the look-up of a reference', { target: '/fi/reports' }],
  ['a decision', { target: `/fi/decisions/${thread}` }],
  ['own things', { target: '/fi/mine' }],
  ['the staff’s pages', { target: '/fi/staff/queue' }],
  ['a leaving notice', { target: '/fi/leave?to=https://example.org' }],
  ['an unknown parameter', { target: '/fi?from=somewhere' }],
  ['a parameter beside a known one', { target: `/fi/threads/${thread}?after=20&x=1` }],
  ['a thread in capitals', { target: `/fi/threads/${thread.toUpperCase()}` }],
  ['a path that goes on', { target: '/fi/help/more' }],
  ['a line end', { target: '/fi/help\n' }],
])('%s is never kept', (_name, given) => {
  expect(keptUnder({ ...reading, ...given })).toBeNull();
});

/** A new page is kept by nobody until it stands here too, after a thought about what on it is one reader's own. */
test('of all routes these are kept and no others', () => {
  const source = readFileSync(new URL('../app/routes.ts', import.meta.url), 'utf8');
  const paths = [...source.matchAll(/route\('([^']*)'/g)].map(([, path = '']) =>
    path.replace(':slug', 'sleep').replace(':id', thread).replace(':version', '1'),
  );
  expect(paths.length).toBeGreaterThan(25);
  const kept = paths.filter((path) => keptUnder({ ...reading, target: `/fi/${path}` }) !== null);
  expect(kept).toEqual([
    'boards',
    'boards/sleep',
    `threads/${thread}`,
    'policy',
    'policy/plain',
    'policy/versions/1',
    'policy/versions/1/plain',
    `professionals/${thread}`,
    'help',
    'help/keep',
    'help/card',
    'about',
    'promises',
    'first-answers',
    'retention',
  ]);
});

test.each([
  ['a page', { cookies: [], html: '<p>Hei</p>' }, true],
  ['a page that sets a cookie', { cookies: ['rinnalla='], html: '<p>Hei</p>' }, false],
  ['a page with a form', { cookies: [], html: '<form method="post">' }, false],
])('%s: does it read the same to every guest?', (_name, answer, expected) => {
  expect(isSameForAll(answer)).toBe(expected);
});
