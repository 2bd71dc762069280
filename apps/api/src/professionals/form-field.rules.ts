import { parsePost, readLine } from '@rinnalla/post-grammar';
import type { InputProblem } from '../platform/graphql/outcomes.type.ts';

/** A field as it is kept, or what to mend in it. Lengths count code points. */
export type ReadField = { readonly text: string; readonly problem?: never } | { readonly problem: InputProblem };

const longestReason = 2_000;

/** Pure: a field of one line with its shortest and longest length. */
export function readShortField(field: string, input: string, { min, max }: { min: number; max: number }): ReadField {
  const read = readLine(input, { max });
  if (read.kind === 'problem') return { problem: { field, problem: read.problem, ...(read.problem === 'too_long' ? { limit: max } : {}) } };
  return [...read.text].length < min ? { problem: { field, problem: 'too_short', limit: min } } : { text: read.text };
}

/** Pure: a verifier's reason, which may have paragraphs, up to 2,000 code points. */
export function readReason(input: string): ReadField {
  const read = parsePost(input);
  if (read.kind === 'problem' && read.problem !== 'too_long') return { problem: { field: 'reason', problem: read.problem } };
  if (read.kind === 'problem' || [...read.text].length > longestReason) {
    return { problem: { field: 'reason', problem: 'too_long', limit: longestReason } };
  }
  return { text: read.text };
}
