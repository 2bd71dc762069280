import { readLine, readText } from '@rinnalla/post-grammar';
import type { TextProblem } from '@rinnalla/post-grammar';
import type { InputProblem } from './outcomes.type.ts';

/** A field as it is kept, or what to mend in it. */
export type ReadField = { readonly text: string; readonly problem?: never } | { readonly problem: InputProblem };

/** Lengths count code points. */
export interface TextField {
  /** The name of the input field. */
  readonly field: string;
  readonly input: string;
  readonly max: number;
}

/** Pure: a text of paragraphs (an explanation, a reason), refused for the same characters as a post; NFC and trimmed. */
export function readParagraphs({ field, input, max, optional = false }: TextField & { readonly optional?: boolean }): ReadField {
  const read = readText(input, { max });
  if (read.kind === 'text') return { text: read.text };
  return read.problem === 'empty' && optional ? { text: '' } : toMend(field, read);
}

/** Pure: a field of one line with its shortest and longest length. */
export function readOneLine({ field, input, min, max }: TextField & { readonly min: number }): ReadField {
  const read = readLine(input, { max });
  if (read.kind === 'problem') return toMend(field, read);
  return [...read.text].length < min ? { problem: { field, problem: 'too_short', limit: min } } : { text: read.text };
}

function toMend(field: string, found: TextProblem): ReadField {
  return { problem: { field, problem: found.problem, ...('limit' in found ? { limit: found.limit } : {}) } };
}
