import { isSubmission } from '@rinnalla/anonymity';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine, readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Authority, ContactAuthoritiesInput } from './contact.type.ts';

const textLimit = 2_000;
const nameLimit = 200;
/** Whoever notes a call after this time notes it as one that was made then, in its words. */
const mostHoursAgo = 72;

/** A call to the authorities as it is kept. */
export interface ReadContact {
  readonly authority: Authority;
  readonly authorityName: string | null;
  readonly why: string;
  readonly passedOn: string;
  readonly calledHoursAgo: number | null;
  /** Empty: the author is told nothing for now. */
  readonly words: string;
  readonly untoldReason: string;
}

type Text = { readonly text: string } | { readonly problem: InputProblem };

/** Pure: the record of a form, or every field to mend in the order of the form. Whoever can be told is told, or there is a reason why not. */
export function readContact(
  form: ContactAuthoritiesInput,
  { authorCanBeTold }: { authorCanBeTold: boolean },
): ReadContact | InputProblem[] {
  const authority = form.authority ?? null;
  const texts = {
    authorityName:
      authority === 'other' ? readOneLine({ field: 'authorityName', input: form.authorityName ?? '', min: 1, max: nameLimit }) : null,
    why: readParagraphs({ field: 'why', input: form.why, max: textLimit }),
    passedOn: readParagraphs({ field: 'passedOn', input: form.passedOn, max: textLimit }),
    words: authorCanBeTold ? readParagraphs({ field: 'words', input: form.words, max: textLimit, optional: true }) : { text: '' },
    untoldReason: readUntold(form, authorCanBeTold),
  };
  const calledHoursAgo = form.calledHoursAgo ?? null;
  const problems: InputProblem[] = [
    ...(isSubmission(form.submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
    ...(authority === null ? [{ field: 'authority', problem: 'empty' as const }] : []),
    ...Object.values(texts).flatMap(problemsOf),
    ...(isPossible(calledHoursAgo) ? [] : [{ field: 'calledHoursAgo', problem: 'unknown_value' as const }]),
  ];
  if (problems.length > 0 || authority === null) return problems;
  const { authorityName, why, passedOn, words, untoldReason } = texts;
  return {
    ...{ authority, calledHoursAgo, authorityName: authorityName === null ? null : textOf(authorityName) },
    ...{ why: textOf(why), passedOn: textOf(passedOn), words: textOf(words), untoldReason: textOf(untoldReason) },
  };
}

/** Words, or a reason why there are none. */
function readUntold({ words, untoldReason }: ContactAuthoritiesInput, authorCanBeTold: boolean): Text {
  if (!authorCanBeTold || words.trim() !== '') return { text: '' };
  return readParagraphs({ field: 'untoldReason', input: untoldReason, max: textLimit });
}

const isPossible = (hours: number | null): boolean => hours === null || (hours >= 0 && hours <= mostHoursAgo);
const problemsOf = (text: Text | null): InputProblem[] => (text !== null && 'problem' in text ? [text.problem] : []);
const textOf = (text: Text): string => ('text' in text ? text.text : '');
