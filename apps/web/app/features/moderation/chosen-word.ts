import type { SubmittedForm } from '../../shell/submitted-form.ts';

/** Pure: what was chosen in a field, if it is one of these words; else null. The API fails on a word that it does not know. */
export function chosenWord<Word extends string>(form: SubmittedForm, field: string, words: readonly Word[]): Word | null {
  const text = form.text(field);
  return words.find((word) => word === text) ?? null;
}

/** Pure: those of the chosen values that are among these words. */
export function chosenWords<Word extends string>(form: SubmittedForm, field: string, words: readonly Word[]): Word[] {
  const chosen = form.choices(field);
  return words.filter((word) => chosen.includes(word));
}
