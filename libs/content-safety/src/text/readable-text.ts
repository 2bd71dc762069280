import { homoglyphs } from './homoglyphs.ts';

/** A text as it is read: folded, and for each of its UTF-16 units where in the written text it came from. */
export interface ReadableText {
  readonly text: string;
  /** Offset in the written text at which unit n of `text` begins. */
  readonly from: Uint32Array;
  /** Offset in the written text just after unit n of `text`. */
  readonly to: Uint32Array;
}

/** Signs that take no room: soft hyphen, joiners, marks of direction, variation selectors, tags, byte order mark (UAX 44). */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const mark = /\p{M}/u;
const marks = /\p{M}/gu;
const plain = /^[\u0020-\u007eåäöÅÄÖ\n]$/;
/** No letter of a Nordic text stands for more: longer expansions are ornaments. */
const longestExpansion = 4;

/**
 * Folds what looks alike into one form, so that writing in a disguise changes nothing: compatibility forms (Unicode NFKC), case, marks
 * above and below letters but those of å, ä and ö, letters of other scripts that look Latin; invisible signs go.
 */
export function readableText(written: string): ReadableText {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  while (at < written.length) {
    const end = endOfCluster(written, at);
    for (const unit of fold(written.slice(at, end))) {
      for (let n = 0; n < unit.length; n += 1) {
        units.push(unit.charAt(n));
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { text: units.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

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
