import { cleanText } from './clean-text.ts';
import type { TextProblem } from './clean-text.ts';

/** A field of one line, such as a title: at most `max` code points, refused like a post; a line break is a control character here. */
export const readLine = (input: string, { max }: { max: number }): { kind: 'line'; text: string } | TextProblem => {
  const clean = cleanText(input.trim().replace(/[\t\p{Zs}]+/gu, ' '), max);
  if (clean.kind === 'problem') return clean;
  const [line = '', ...more] = clean.text.split('\n');
  if (more.length > 0) return { kind: 'problem', problem: 'control_character', at: Array.from(line).length + 1 };
  return { kind: 'line', text: line };
};
