import { expect, test } from '@jest/globals';
import { draftOf } from '../../../test/draft-under-test.ts';
import { nothingAround } from '../around.query.ts';
import { coveredWords } from './covered-words.rules.ts';

const around = { ...nothingAround, coveredHere: ['Maija Meikäläinen', '040 123 4567'] };
const opinionOf = (text: string) => coveredWords(draftOf({ revision: { text }, around }));

test.each(['I mean Maija Meikäläinen.', 'maija   meikäläinen!', 'Call 0401234567', 'Maija Meikäläisen… no: Maija Meikäläinen'])(
  'what brings covered words back is read first: %s',
  (text) => {
    expect(opinionOf(text)).toMatchObject({ outcome: 'held', class: 'amber', sightings: [{ kind: 'covered_words' }] });
  },
);

test.each(['I mean ███.', 'Somebody else helped me.', 'Call 112'])('nothing to say of any other text: %s', (text) => {
  expect(opinionOf(text)).toBeUndefined();
});
