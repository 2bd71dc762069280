import { expect, test } from '@jest/globals';
import type { Signal } from '@rinnalla/content-safety';
import { assessed, draftOf, pii, stigma } from '../../../test/draft-under-test.ts';
import { detailsIn, gentlerWordsIn } from './coach.rules.ts';

const at = (signal: Signal, from: number, to: number): Signal => ({ ...signal, span: { from, to } });
const opening = { title: 'A title', text: 'A text', place: null };

test('a detail is shown where it stands, in the title or in the text', () => {
  const content = assessed(at(pii('phone'), 2, 7), at(pii('name'), 9, 15));
  expect(detailsIn(draftOf({ revision: opening, content }))).toEqual([
    { type: 'phone', part: 'title', from: 2, to: 7 },
    { type: 'name', part: 'text', from: 0, to: 6 },
  ]);
});

test('what reaches from the title into the text cannot be replaced in either', () => {
  const content = assessed(at(pii('name'), 2, 12), at(stigma, 2, 12));
  const draft = draftOf({ revision: opening, content });
  expect([detailsIn(draft), gentlerWordsIn(draft)]).toEqual([[], []]);
});

test.each([
  ['member', 'phone', 1],
  ['professional', 'phone', 0],
  ['professional', 'address', 0],
  ['professional', 'hetu', 1],
] as const)('to a %s a %s is worth %d words', (by, type, count) => {
  expect(detailsIn(draftOf({ revision: { by }, content: assessed(pii(type)) }))).toHaveLength(count);
});

test('a gentler word is offered with what one could say instead', () => {
  expect(gentlerWordsIn(draftOf({ content: assessed(stigma, pii('phone')) }))).toEqual([
    { prefer: 'a person who uses drugs', part: 'text', from: 0, to: 4 },
  ]);
});

test('a coach without the library’s answer says nothing', () => {
  expect([detailsIn(draftOf({ content: null })), gentlerWordsIn(draftOf({ content: null }))]).toEqual([[], []]);
});
