import type { Span } from '../assessment.ts';
import { homoglyphs } from './homoglyphs.ts';

/** A text as it is read: folded. Offsets of `text` and `cased` are the same; `spanOf` leads back to what was written. */
export interface ReadableText {
  readonly written: string;
  /** Folded and in lower case. */
  readonly text: string;
  /** The same with its capitals. */
  readonly cased: string;
  /** Where in the written text this stretch came from; it holds one unit at least. */
  spanOf(from: number, to: number): Span;
}

/** Signs that take no room: soft hyphen, joiners, marks of direction, variation selectors, tags, byte order mark (UAX 44). */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const mark = /\p{M}/u;
const marks = /\p{M}/gu;
const plain = /^[\n\u0020-\u007eåäöÅÄÖ]*$/;
/** No letter of a Nordic text stands for more: longer expansions are ornaments. */
const longestExpansion = 4;

/**
 * Folds what looks alike into one form, so that writing in a disguise changes nothing: compatibility forms (Unicode NFKC), case, marks
 * above and below letters but those of å, ä and ö, letters of other scripts that look Latin; invisible signs go.
 */
export function readableText(written: string): ReadableText {
  if (plain.test(written)) return { written, text: written.toLowerCase(), cased: written, spanOf: (from, to) => ({ from, to }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let [text, cased, at] = ['', '', 0];
  while (at < written.length) {
    const end = endOfCluster(written, at);
    const cluster = written.slice(at, end);
    const folded = fold(cluster);
    text += folded;
    cased += isCapital(cluster) ? capitals(folded) : folded;
    for (let n = 0; n < folded.length; n += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { written, text, cased, spanOf: (from, to) => ({ from: starts[from] ?? 0, to: ends[to - 1] ?? written.length }) };
}

const isCapital = (cluster: string): boolean => cluster !== cluster.toLowerCase() && cluster === cluster.toUpperCase();

/** In capitals, unit by unit: none becomes two. */
const capitals = (folded: string): string =>
  Array.from({ length: folded.length }, (_, n) => {
    const capital = folded.charAt(n).toUpperCase();
    return capital.length === 1 ? capital : folded.charAt(n);
  }).join('');

/** One sign with the marks that stand on it. */
function endOfCluster(written: string, at: number): number {
  let end = at + lengthAt(written, at);
  while (end < written.length && written.charCodeAt(end) > 0x02ff && mark.test(String.fromCodePoint(written.codePointAt(end) ?? 0))) {
    end += lengthAt(written, end);
  }
  return end;
}

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function fold(cluster: string): string {
  if (plain.test(cluster)) return cluster.toLowerCase();
  if (cluster === '\r' || cluster === '\t') return ' ';
  const composed = cluster.replace(invisible, '').normalize('NFKC').toLowerCase();
  if (composed.length > longestExpansion) return ' ';
  return Array.from(composed, foldOne).join('');
}

function foldOne(sign: string): string {
  if (sign === 'å' || sign === 'ä' || sign === 'ö') return sign;
  const known = homoglyphs.get(sign);
  if (known !== undefined) return known;
  return sign.normalize('NFD').replace(marks, '');
}
