import { expect, test } from '@jest/globals';
import { SubmittedForm } from './submitted-form.ts';
import { keptFormOf, writtenIn } from './unsent-form.ts';

const formWith = (fields: Record<string, string>): SubmittedForm => new SubmittedForm(new URLSearchParams(fields));

test('an unsent form survives its way through signing in', () => {
  const form = { path: '/fi/threads/1', fields: [['text', 'Hei\nkaikki']] };
  expect(keptFormOf(formWith({ kept: JSON.stringify(form) }))).toEqual(form);
});

test.each([
  ['no form', ''],
  ['broken', '{'],
  ['another site', JSON.stringify({ path: '//evil.example', fields: [] })],
  ['fields of another shape', JSON.stringify({ path: '/fi', fields: [['a', 1]] })],
  ['null', 'null'],
])('nothing else is taken for one: %s', (_name, kept) => {
  expect(keptFormOf(formWith({ kept }))).toBeNull();
});

test('what was written is found in a form, and in the one that it brought along', () => {
  const kept = {
    path: '/fi/threads/1',
    fields: [
      ['text', 'Hei kaikki'],
      ['submission', 'k'],
    ],
  };
  const form = {
    path: '/fi/sign-in',
    fields: [
      ['kept', JSON.stringify(kept)],
      ['note', 'a b'],
      ['kind', 'story'],
    ] as [string, string][],
  };
  expect(writtenIn(form)).toEqual(['Hei kaikki', 'a b']);
});

test('a single word is written where a post is, and chosen or counted elsewhere', () => {
  const fields: [string, string][] = [
    ['title', 'Apua'],
    ['text', 'Kuolen'],
    ['kind', 'discussion'],
    ['text', ' '],
  ];
  expect(writtenIn({ path: '/fi/boards/a/write', fields })).toEqual(['Apua', 'Kuolen']);
});

test('secrets and the token are never kept', () => {
  const form = formWith({ csrf: 'x', secret_phrase: 'twelve words', text: 'Hei', submission: 'k' });
  expect(form.keepable()).toEqual([
    ['text', 'Hei'],
    ['submission', 'k'],
  ]);
});

test('the submission key stays the same while the form does', () => {
  const key = 'abcdefghijklmnopqrstuv';
  expect(formWith({ submission: key }).submission).toBe(key);
  expect(formWith({ submission: 'short' }).submission).toMatch(/^[\w-]{22}$/);
});

test('text comes with plain line ends and without stray spaces', () => {
  expect(formWith({ text: '  a\r\nb ' }).text('text')).toBe('a\nb');
});
