import { expect, test } from '@jest/globals';
import { draftOf } from '../../../test/draft-under-test.ts';
import { nothingAround } from '../around.query.ts';
import { flood } from './flood.rules.ts';

const long = 'This is a text that somebody pasted into one place after another.';

test.each([
  ['a text that stands in two other threads already is read first', long, { saidElsewhere: 2 }, 'held', 'flood.said_elsewhere'],
  ['a text that the same face says here again is told', long, { saidHere: true }, 'published_and_flagged', 'flood.said_here'],
  ['the fifteenth post of an hour in one thread is told', 'And again.', { inThisHour: 14 }, 'published_and_flagged', 'flood.many_posts'],
  ['so is the thirtieth', 'And again.', { inThisHour: 29 }, 'published_and_flagged', 'flood.many_posts'],
])('%s', (_, text, around, outcome, rule) => {
  const opinion = flood(draftOf({ revision: { text }, around: { ...nothingAround, ...around } }));
  expect(opinion).toMatchObject({ outcome, class: 'green', sightings: [{ kind: 'flood', rule }] });
});

test.each([
  ['a quiet reply', long, nothingAround, null],
  ['a text that stands in one other thread', long, { ...nothingAround, saidElsewhere: 1 }, null],
  ['a few words that are said often', 'I am here.', { ...nothingAround, saidElsewhere: 9, saidHere: true }, null],
  ['a post between two that are told', 'And again.', { ...nothingAround, inThisHour: 15 }, null],
  ['a change of a post', long, { ...nothingAround, saidHere: true, inThisHour: 14 }, { state: 'visible' as const, text: 'Before.' }],
])('nothing to say of %s', (_, text, around, before) => {
  expect(flood(draftOf({ revision: { text, before }, around }))).toBeUndefined();
});
