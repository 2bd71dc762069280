import { isSubmission } from '@rinnalla/anonymity';
import { postLimit } from '@rinnalla/post-grammar';
import { titleLimit } from '../community/index.ts';
import type { InputProblem } from '../platform/graphql/outcomes.type.ts';
import { readOneLine, readParagraphs } from '../platform/graphql/text-field.rules.ts';
import type { ReadField } from '../platform/graphql/text-field.rules.ts';
import type { SaveDraftInput } from './keeping.type.ts';

/** Code points of a draft that a list shows. */
const wordsShown = 80;

export interface ReadDraft {
  readonly title: string;
  readonly text: string;
  readonly words: string;
}

/** Pure: what is kept of a form, or what to mend. Less is asked than of a post: one of title and text may be empty. */
export function readDraft({ submission, threadId, boardSlug, title, text }: SaveDraftInput): ReadDraft | InputProblem[] {
  const line: ReadField = title.trim() === '' ? { text: '' } : readOneLine({ field: 'title', input: title, min: 1, max: titleLimit });
  const paragraphs = readParagraphs({ field: 'text', input: text, max: postLimit, optional: true });
  const problems = [
    ...(isSubmission(submission) ? [] : [malformed('submission')]),
    ...(((threadId ?? null) === null) === ((boardSlug ?? null) === null) ? [malformed('place')] : []),
    ...[line, paragraphs].flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  ];
  if (problems.length > 0 || 'problem' in line || 'problem' in paragraphs) return problems;
  if (line.text === '' && paragraphs.text === '') return [{ field: 'text', problem: 'empty' }];
  return { title: line.text, text: paragraphs.text, words: firstWords(line.text || paragraphs.text) };
}

/** Pure: the beginning of a text on one line, cut where a word ends if one does. */
export function firstWords(text: string): string {
  const points = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (points.length <= wordsShown) return points.join('');
  const cut = points.slice(0, wordsShown).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : undefined)}…`;
}

const malformed = (field: string): InputProblem => ({ field, problem: 'malformed' });
