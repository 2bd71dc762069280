import type { PersonalDataType } from '../assessment.ts';
import type { ReadableText } from '../text/readable-text.ts';

/** A text in which personal data are looked for. What was found already is blanked. */
export type SearchedText = Pick<ReadableText, 'text' | 'cased'>;

/** A stretch of the searched text that is personal data. */
export interface Found {
  readonly type: PersonalDataType;
  readonly from: number;
  readonly to: number;
}

/** Looks for one type of personal data. Time is linear in the length of the text. */
export type Finder = (searched: SearchedText) => Found[];

const blank = '\u0000';

/** The same text with these stretches blanked, so that nothing is found twice. */
export function without(searched: SearchedText, found: readonly Found[]): SearchedText {
  if (found.length === 0) return searched;
  const hide = (text: string): string => {
    let [out, at] = ['', 0];
    for (const { from, to } of [...found].sort((one, other) => one.from - other.from)) {
      if (from < at) continue;
      out += text.slice(at, from) + blank.repeat(to - from);
      at = to;
    }
    return out + text.slice(at);
  };
  return { text: hide(searched.text), cased: hide(searched.cased) };
}

/** How far back and on a cue may stand from what it speaks of, in characters. */
const cueReach = 45;

/** What stands before a place in the same line. */
export const before = (text: string, at: number, reach = cueReach): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split('\n')
    .at(-1) ?? '';
/** What stands after a place in the same line. */
export const after = (text: string, at: number, reach = cueReach): string => text.slice(at, at + reach).split('\n', 1)[0] ?? '';
