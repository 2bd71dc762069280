/** Why a text is refused. `limit` and `length` count code points, `at` is its position in the cleaned text, from 1. */
export type TextProblem =
  | { kind: 'problem'; problem: 'empty' }
  | { kind: 'problem'; problem: 'too_long'; limit: number; length: number }
  | { kind: 'problem'; problem: 'control_character'; at: number };

/**
 * Control characters, and the marks that turn the direction of the text around them: those can make a line read as what it is not.
 * Tab and line feed are text. Source: Unicode Standard Annex 9, "Explicit Directional Embedding, Override and Isolate".
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const refused = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Whether a reader would see anything: more than white space and characters that show nothing. */
export const isVisible = (text: string): boolean => /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

/**
 * One spelling for what looks the same: NFC, line feeds, no space at a line's end, no empty line at either end.
 * Then refuses what is empty, what has more than `limit` code points, and control characters.
 */
export const cleanText = (input: string, limit: number): { kind: 'text'; text: string } | TextProblem => {
  const text = trimLines(composed(input).replace(/\r\n?|[\u2028\u2029]/g, '\n'));
  if (!isVisible(text)) return { kind: 'problem', problem: 'empty' };
  const length = countCodePoints(text);
  if (length > limit) return { kind: 'problem', problem: 'too_long', limit, length };
  const control = text.search(refused);
  if (control >= 0) return { kind: 'problem', problem: 'control_character', at: countCodePoints(text.slice(0, control)) + 1 };
  return { kind: 'text', text };
};

/**
 * NFC in linear time. Composing needs time that grows with the square of a run of marks (seconds for 64 kB of them), so a
 * joiner breaks longer runs after 30, as the Stream-Safe Text Format does (Unicode Standard Annex 15, section 13).
 * Half surrogates, which no database stores, become U+FFFD.
 */
const composed = (input: string): string =>
  input
    .toWellFormed()
    .replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034f')
    .normalize('NFC');

/** `trimEnd` by line, because a pattern for space at a line's end reads a long run of spaces again from each of them. */
const trimLines = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(Math.max(first, 0), last + 1).join('\n');
};

const countCodePoints = (text: string): number => Array.from(text).length;
