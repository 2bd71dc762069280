import type { TokenShape } from './token.ts';

/** A stretch of readable text between spaces, or a part of one; offsets are into the readable text. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly is: readonly TokenShape[];
  /** What stands right before and right after it, such as `("` and `!`; a space counts as nothing. */
  readonly before: string;
  readonly after: string;
  /** true when the next piece follows without a space between them, as in self-harm. */
  readonly glued: boolean;
}

const stretch = /[^\s]+/gu;
/** What most stretches are: a word, perhaps with punctuation after it. */
const plain = /^([a-zåäö]+)([.,!?:;)"]*)$/;
/** A sign that may begin a word, and one that may end it; all else at the edges of a stretch is punctuation. */
const begins = /[\p{L}\p{N}@$€£%#*\p{Extended_Pictographic}]/u;
const ends = /[\p{L}\p{N}$€£%*\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}]/u;
const emoji = /\p{Extended_Pictographic}/u;
const inner = /[^\p{L}\p{N}@$!|*#'+€%£\p{Extended_Pictographic}]+/gu;
const link = /^(?:https?:\/\/|www\.)[^\s]+$/;
const domain =
  /^[a-z0-9åäö-]{1,60}(?:\.[a-z0-9-]{1,30}){0,3}\.(?:com|net|org|info|biz|fi|ee|dk|uk|de|ru|eu|ly|gg|tv|app|xyz|shop|store|site|online|club|link|click|top|test|example|onion|life|win|live|pro|dev|page)(?:\/[^\s]*)?$/;
/** Endings that are words of our languages, or their beginnings, count with a path alone: "siellä.no niin" is no address. */
const pathDomain = /^[a-z0-9åäö-]{1,60}(?:\.[a-z0-9-]{1,30}){0,3}\.(?:se|no|to|me|io|co|is|in|on|cc|tk)\/[^\s]+$/;
const email = /^[^\s@]{1,80}@[^\s@]{1,80}\.[a-z]{2,20}$/;
const handle = /^@[\p{L}\p{N}_.-]{2,40}$/u;
const numeral = /^\d+(?:[.,:]\d+)*$/;
const percent = /^\d+(?:[.,]\d+)*%$/;
/** A number with its unit, written together. */
const measured =
  /^(\d+(?:[.,]\d+)*)(mg|g|gr|gramma\p{L}{0,6}|gram|grams|ug|ml|cl|dl|kpl|st|tbl|tabs?|pills?|pcs|x|h|kg|km|v|vk|min|kappaletta)$/u;
const money = /^(?:[€$£]\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*(?:€|\$|£|e|eur|euroa?|kr|sek|,-))$/;

/** Cuts readable text into its pieces. Time is linear in its length. */
export function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(stretch)).flatMap(({ 0: whole, index }) => piecesOfStretch(whole, index));
}

function piecesOfStretch(whole: string, at: number): Piece[] {
  const [, word, punctuation = ''] = plain.exec(whole) ?? [];
  if (word !== undefined) return [{ text: word, from: at, to: at + word.length, is: [], before: '', after: punctuation, glued: false }];
  const [before, core, after] = withoutEdges(whole);
  if (core === '') return [{ text: '', from: at, to: at + whole.length, is: [], before: whole, after: '', glued: false }];
  const from = at + before.length;
  const is = shapesOf(core);
  if (is.length > 0) return [{ text: core, from, to: from + core.length, is, before, after, glued: false }];
  const parts = splitInside(core);
  return parts.map(({ text, offset, gap }, n) => ({
    text,
    from: from + offset,
    to: from + offset + text.length,
    is: shapesOf(text),
    before: n === 0 ? before : '',
    after: n === parts.length - 1 ? after : gap,
    glued: n < parts.length - 1,
  }));
}

function withoutEdges(whole: string): [before: string, core: string, after: string] {
  const signs = Array.from(whole);
  let [first, last] = [0, signs.length];
  while (first < last && !begins.test(signs[first] ?? '')) first += 1;
  while (last > first && !ends.test(signs[last - 1] ?? '')) last -= 1;
  if (signs[first] === '*' && signs[last - 1] === '*' && last - first > 2) [first, last] = [first + 1, last - 1];
  return [signs.slice(0, first).join(''), signs.slice(first, last).join(''), signs.slice(last).join('')];
}

function shapesOf(core: string): TokenShape[] {
  if (link.test(core) || domain.test(core) || pathDomain.test(core)) return ['link'];
  if (email.test(core)) return ['email'];
  if (handle.test(core)) return ['handle'];
  if (money.test(core)) return ['money', 'number'];
  if (numeral.test(core)) return ['number'];
  if (percent.test(core)) return ['percent', 'number'];
  return emoji.test(core) && !/\p{L}/u.test(core) ? ['emoji'] : [];
}

function splitInside(core: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: gap, index } of core.matchAll(inner)) {
    if (index > at) parts.push(...withoutUnit({ text: core.slice(at, index), offset: at, gap }));
    at = index + gap.length;
  }
  if (at < core.length) parts.push(...withoutUnit({ text: core.slice(at), offset: at, gap: '' }));
  return parts;
}

/** `300mg` is a number and a unit. */
function withoutUnit(part: Part): Part[] {
  const [, number, unit] = measured.exec(part.text) ?? [];
  if (number === undefined || unit === undefined) return [part];
  return [
    { text: number, offset: part.offset, gap: '' },
    { text: unit, offset: part.offset + number.length, gap: part.gap },
  ];
}

interface Part {
  readonly text: string;
  readonly offset: number;
  /** What stands between it and the next part. */
  readonly gap: string;
}
