import { cleanText } from './clean-text.ts';
import type { TextProblem } from './clean-text.ts';

/** A field of paragraphs without formatting, such as a reason: at most `max` code points, refused like a post. */
export const readText = (input: string, { max }: { max: number }): { kind: 'text'; text: string } | TextProblem =>
  cleanText(input.trim(), max);
