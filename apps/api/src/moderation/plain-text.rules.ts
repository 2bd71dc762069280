import { parsePost } from '@rinnalla/post-grammar';
import type { InputProblem } from '../platform/graphql/outcomes.type.ts';

export interface PlainTextField {
  /** The name of the input field. */
  readonly field: string;
  readonly input: string;
  /** The longest text, in code points. */
  readonly max: number;
  /** Whether the field may stay empty. */
  readonly optional?: boolean;
}

export type ReadPlainText = { readonly text: string } | { readonly problem: InputProblem };

/** Pure: a text of paragraphs (an explanation, a reason), refused for the same characters as a post; NFC and trimmed. */
export function readPlainText({ field, input, max, optional = false }: PlainTextField): ReadPlainText {
  const parsed = parsePost(input.trim());
  if (parsed.kind === 'post' && [...parsed.text].length <= max) return { text: parsed.text };
  if (parsed.kind === 'post' || parsed.problem === 'too_long') return { problem: { field, problem: 'too_long', limit: max } };
  if (parsed.problem === 'empty' && optional) return { text: '' };
  return { problem: { field, problem: parsed.problem } };
}
