import { randomInt } from 'node:crypto';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';

const wordsInPhrase = 12;

/** A phrase that is shown and not yet anybody's, with the two places whose words are asked back. */
export interface PhraseOffer {
  phrase: string;
  places: readonly number[];
}

/** The fields of the form that shows a phrase. The phrase travels in the form alone: before it is confirmed nothing is stored. */
export const phraseField = 'secret_phrase';
export const placesField = 'places';
export const wordFields = ['secret_first_word', 'secret_second_word'] as const;

/** The places that a form asked for; fewer than two where somebody changed them. */
export const readPlaces = (form: SubmittedForm): number[] =>
  form
    .text(placesField)
    .split(',')
    .map(Number)
    .filter((place) => Number.isInteger(place) && place >= 1 && place <= 12)
    .slice(0, wordFields.length);

/** The forms that show a phrase: a new account's, and an account's new one. */
const offering = ['confirm', 'renew'];

/** The offer that a form carries, so that after a wrong word the same phrase is shown again. */
export function offerIn(form: SubmittedForm | null): PhraseOffer | null {
  if (form === null || !offering.includes(form.name) || !form.has(phraseField)) return null;
  return { phrase: form.text(phraseField), places: readPlaces(form) };
}

/** Two different places in the phrase, in their order. */
export function drawPlaces(): [number, number] {
  const first = 1 + randomInt(wordsInPhrase - 1);
  return [first, first + 1 + randomInt(wordsInPhrase - first)];
}

/** What to mend where words typed back do not agree; both where the places are not known. */
export function wrongWords(places: readonly number[], positions: readonly number[]): Problem[] {
  const wrong = wordFields.filter((_, place) => positions.includes(places[place] ?? 0));
  return (wrong.length > 0 ? wrong : wordFields).map((field) => ({ field, problem: 'wrong_word' }));
}
