import type { PersonalDataType, Span } from '../assessment.ts';
import { readableText } from '../text/readable-text.ts';

/** A text in which personal data are looked for. Offsets of `text` and `cased` are the same; `spanOf` leads back to what was written. */
export interface SearchedText {
  /** Folded and in lower case, as `readableText` gives it. What was found already is blanked. */
  readonly text: string;
  /** The same with its capitals. */
  readonly cased: string;
  spanOf(from: number, to: number): Span;
}

/** A stretch of the searched text that is personal data. */
export interface Found {
  readonly type: PersonalDataType;
  readonly from: number;
  readonly to: number;
}

/** Looks for one type of personal data. Time is linear in the length of the text. */
export type Finder = (searched: SearchedText) => Found[];

const plain = /^[\n\u0020-\u007eåäöÅÄÖ]*$/;

export function searchedText(written: string): SearchedText {
  if (plain.test(written)) return { text: written.toLowerCase(), cased: written, spanOf: (from, to) => ({ from, to }) };
  const { text, from: begins, to: ends } = readableText(written);
  const cased = Array.from({ length: text.length }, (_, n) => {
    const unit = text.charAt(n);
    const source = written.slice(begins[n], ends[n]);
    const capital = source !== source.toLowerCase() && source === source.toUpperCase();
    return capital && unit.toUpperCase().length === 1 ? unit.toUpperCase() : unit;
  }).join('');
  return { text, cased, spanOf: (from, to) => ({ from: begins[from] ?? 0, to: ends[to - 1] ?? written.length }) };
}

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
  return { ...searched, text: hide(searched.text), cased: hide(searched.cased) };
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
