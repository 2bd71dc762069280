import { expect, test } from '@jest/globals';
import { draftOf } from '../../../test/draft-under-test.ts';
import { nothingAround } from '../around.query.ts';
import { firstPost } from './first-post.rules.ts';

const text = 'Look here: https://Cheap.Example.com/now';
const first = (revision: object, around = nothingAround) => firstPost(draftOf({ revision: { text, ...revision }, around }));

test('a link in the first post of a face in a thread is read first, and shown where it stands', () => {
  expect(first({})).toEqual({
    outcome: 'held',
    class: 'green',
    sightings: [{ kind: 'first_post', rule: 'first_post.link', reason: 'first_post.link', span: { from: 11, to: 36 } }],
  });
});

test('so is one that is put into it afterwards', () => {
  expect(first({ before: { state: 'visible', text: 'Look here' } })).toMatchObject({ outcome: 'held' });
});

test.each([
  ['a later post with a link', {}, { ...nothingAround, earlierHere: 1 }],
  ['a first post without a link', { text: 'I am new here. Hello.' }, nothingAround],
  ['a word with a dot in it', { text: 'Bought at cheap.example.com' }, nothingAround],
  ['a link to a service that people here know', { text: 'https://www.mielenterveystalo.fi/omahoito' }, nothingAround],
  ['a link that stood there before the change', { before: { state: 'visible', text } }, nothingAround],
  ['a professional', { by: 'professional' }, nothingAround],
  ['an import', { by: 'nobody' }, nothingAround],
])('nothing to say of %s', (_, revision, around) => {
  expect(first(revision, around)).toBeUndefined();
});
