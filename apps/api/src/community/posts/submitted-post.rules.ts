import { isSubmission } from '@rinnalla/anonymity';
import { parsePost, readLine } from '@rinnalla/post-grammar';
import type { Block } from '@rinnalla/post-grammar';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';

export const titleLimit = 120;

export interface SubmittedText {
  readonly text: string;
  readonly tree: Block[];
}

/** Pure: the text and key of a form with a post, or what to mend. */
export function readSubmittedText(given: { submission: string; text: string }): SubmittedText | InputProblem[] {
  const read = readPostText(given.text);
  const problems: InputProblem[] = isSubmission(given.submission) ? [] : [{ field: 'submission', problem: 'malformed' }];
  if ('problem' in read) return [...problems, read];
  return problems.length > 0 ? problems : read;
}

/** Pure: the text of a post with its tree, or what to mend. Lengths are in code points. */
export function readPostText(text: string): SubmittedText | InputProblem {
  const parsed = parsePost(text);
  if (parsed.kind === 'problem') return { field: 'text', problem: parsed.problem, limit: 'limit' in parsed ? parsed.limit : null };
  return { text: parsed.text, tree: parsed.tree };
}

/** Pure: the title of a thread on one line, or what to mend. */
export function readSubmittedTitle(title: string): string | InputProblem {
  const read = readLine(title, { max: titleLimit });
  return read.kind === 'line' ? read.text : { field: 'title', problem: read.problem, limit: titleLimit };
}
