import type { CoverInput, DecideInput, LimitInput } from '@rinnalla/contract';
import { coveredWhats } from '@rinnalla/post-grammar';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { chosenWord } from '../moderation/chosen-word.ts';
import { readReasons } from '../moderation/read-decision.ts';
import { betweens, limitLengths } from './limit-words.ts';

type Place = CoverInput['places'][number];

/** The word by which a form names a place that screening found. */
export const placeKey = ({ from, to, what }: Place): string => `${from}-${to}-${what}`;

function placeOf(key: string): Place[] {
  const [from, to, word] = key.split('-');
  const what = coveredWhats.find((each) => each === word);
  if (what === undefined || !/^\d{1,5}$/.test(from ?? '') || !/^\d{1,5}$/.test(to ?? '')) return [];
  return [{ from: Number(from), to: Number(to), what }];
}

/** Pure: what a form chose to cover, as the contract wants it. */
export function readCover(form: SubmittedForm): CoverInput {
  return {
    words: form.text('words'),
    what: chosenWord(form, 'what', coveredWhats) ?? 'personal_data',
    places: form.choices('places').flatMap(placeOf),
  };
}

/** Pure: what stands for a choice in the form that was shown its preview. Another choice has to be looked at anew. */
export const choiceKey = ({ words, what, places }: CoverInput): string =>
  JSON.stringify([words.replace(/\r\n?/g, '\n').trim(), what, places.map(placeKey)]);

/** Pure: the decision to cover, of the form of its page. */
export const readRedaction = (form: SubmittedForm, reviewableId: string): DecideInput => ({
  ...readReasons(form, reviewableId),
  kind: 'redact',
  cover: readCover(form),
});

/** Pure: the decision to limit; null where no kind of limit is chosen. */
export function readLimitDecision(form: SubmittedForm, reviewableId: string): DecideInput | null {
  const kind = chosenWord(form, 'limitKind', ['lock', 'slow'] as const satisfies readonly LimitInput['kind'][]);
  if (kind === null) return null;
  const [between, hours] = [chosenWord(form, 'hoursBetween', betweens), chosenWord(form, 'hours', limitLengths)];
  const limit = { kind, hoursBetween: between === null ? null : Number(between), hours: hours === null ? null : Number(hours) };
  return { ...readReasons(form, reviewableId), kind: 'limit_interaction', limit };
}
