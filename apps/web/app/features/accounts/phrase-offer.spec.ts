import { expect, test } from '@jest/globals';
import { SubmittedForm } from '../../shell/submitted-form.ts';
import { offerIn, readPlaces } from './phrase-offer.ts';

const formWith = (fields: Record<string, string>): SubmittedForm => new SubmittedForm(new URLSearchParams(fields));
const confirming = { form: 'confirm', secret_phrase: 'one two', places: '3,9', age: 'adult', consent: 'yes', secret_first_word: 'one' };

test('after a wrong word the same phrase and the same places are asked again', () => {
  expect(offerIn(formWith(confirming))).toEqual({ phrase: 'one two', places: [3, 9] });
});

test.each([
  ['no form at all', null],
  ['another form', formWith({ ...confirming, form: 'begin' })],
  [
    'a form that came back from an error page, where no secret is kept',
    new SubmittedForm(new URLSearchParams(formWith(confirming).keepable())),
  ],
])('there is no phrase in %s', (_name, form) => {
  expect(offerIn(form)).toBeNull();
});

test.each([
  ['3,9', [3, 9]],
  ['0,13', []],
  ['a,b', []],
  ['', []],
  ['1,2,3', [1, 2]],
])('places %p are read as %p', (places, read) => {
  expect(readPlaces(formWith({ places }))).toEqual(read);
});
