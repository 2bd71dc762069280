import { isSubmission } from '@rinnalla/anonymity';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine, readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import { hostToWatch } from './watched-links.rules.ts';
import { wordsToWatch } from './watched-words.rules.ts';
import type { AddWatchedInput } from './watching.type.ts';

export const watchedLimit = 120;
const noteLimit = 400;

/** Pure: what an operator wants to watch, as it is kept, or every field to mend. */
export function readWatched({ submission, kind, text, note }: AddWatchedInput): { text: string; note: string } | InputProblem[] {
  const line = readOneLine({ field: 'text', input: text, min: 2, max: watchedLimit });
  const remark = readParagraphs({ field: 'note', input: note, max: noteLimit, optional: true });
  const kept = line.problem === undefined ? (kind === 'link' ? hostToWatch(line.text) : wordsToWatch(line.text) && line.text) : null;
  const problems: InputProblem[] = [
    ...(isSubmission(submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
    ...(line.problem ? [line.problem] : kept === null ? [{ field: 'text', problem: 'malformed' as const }] : []),
    ...(remark.problem ? [remark.problem] : []),
  ];
  if (problems.length > 0 || kept === null || remark.problem !== undefined) return problems;
  return { text: kept, note: remark.text };
}
