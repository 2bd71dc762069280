import type { Span } from '../assessment.ts';
import { withoutClitic } from './clitics.ts';
import { letterBehind, readingsOf, spelledOut } from './disguises.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { ReadableText } from './readable-text.ts';
import type { Token, TokenShape } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest quotation in words: a mark that is not closed by then is no quotation. */
const longestQuotation = 80;

interface Place {
  sentence: number;
  clause: number;
}

/** What is known of the words of a text before it is read. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Whether it may hold Finnish words, with their clitics. */
  readonly finnish: boolean;
}

/** Cuts a text into tokens, disguises undone. Time is linear in its length. */
export function tokensOf(readable: ReadableText, reading: Reading): Token[] {
  const pieces = undisguised(piecesOf(readable.text), reading.vocabulary);
  const quoted = quotedPieces(pieces);
  const place: Place = { sentence: 0, clause: 0 };
  const tokens: Token[] = [];
  let end = 0;
  for (const [n, piece] of pieces.entries()) {
    if (readable.text.slice(end, piece.from).includes('\n')) next(place, 'sentence');
    if (piece.text !== '' && /[(,;:-]/.test(piece.before)) next(place, 'clause');
    end = piece.to;
    if (piece.text !== '') tokens.push({ ...place, ...readToken(piece, readable, reading), quoted: quoted[n] === true });
    closeAfter(piece, place);
  }
  return withNames(tokens.map(withMoney), readable.written);
}

function next(place: Place, what: 'sentence' | 'clause'): void {
  if (what === 'sentence') place.sentence += 1;
  place.clause += 1;
}

function closeAfter(piece: Piece, place: Place): void {
  if (piece.glued || (piece.after === '' && piece.text !== '')) return;
  if (/[.!?…]/.test(piece.after) || (piece.text === '' && /[.!?…]/.test(piece.before))) next(place, 'sentence');
  else if (/[,;:)-]/.test(piece.after) || (piece.text === '' && /-/.test(piece.before))) next(place, 'clause');
}

function readToken(piece: Piece, readable: ReadableText, reading: Reading): Pick<Token, 'forms' | 'span' | 'is'> {
  const span = readable.spanOf(piece.from, piece.to);
  const read = piece.is.length > 0 ? [piece.text] : readingsOf(piece.text, reading.vocabulary);
  const bare = reading.finnish ? read.flatMap((word) => withoutClitic(word) ?? []) : [];
  return { forms: bare.length === 0 ? read : [...new Set([...read, ...bare])], span, is: [...piece.is, ...shout(readable.written, span)] };
}

const shout = (written: string, { from, to }: Span): TokenShape[] => (/^\p{Lu}{3,}$/u.test(written.slice(from, to)) ? ['shout'] : []);

const currency = /^(?:€|\$|£|e|eur|euro\p{L}{0,4}|kr|kronor|kronan|kruunu\p{L}{0,4}|sek|dollar\p{L}{0,5}|usd|gbp|pounds?|quid|bucks?)$/u;

/** A number before a currency is a sum of money, one before a sign of per cent a share. */
function withMoney(token: Token, n: number, tokens: readonly Token[]): Token {
  const next = tokens[n + 1]?.forms[0] ?? '';
  if (!token.is.includes('number') || !(next === '%' || currency.test(next))) return token;
  return { ...token, is: [...token.is, next === '%' ? 'percent' : 'money'] };
}

/** A word with a capital that does not begin a sentence, nor stands in a text of capitals, may be a name. */
function withNames(tokens: readonly Token[], written: string): Token[] {
  return tokens.map((token, n) => {
    const begins = tokens[n - 1]?.sentence !== token.sentence;
    if (begins || token.is.length > 0 || !/^\p{Lu}\p{Ll}/u.test(written.slice(token.span.from, token.span.from + 4))) return token;
    return { ...token, is: ['name'] };
  });
}

/** Letters that stand apart, and words that are cut by dots or dashes, put together where that gives a word that a rule knows. */
function undisguised(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const out: Piece[] = [];
  for (let n = 0; n < pieces.length;) {
    const { taken, becomes } = joinSingles(pieces, n, vocabulary) ?? joinGlued(pieces, n, vocabulary) ?? asIs(pieces, n);
    for (const piece of becomes) out.push(piece);
    n += taken;
  }
  return out;
}

/** So many pieces are taken, and become these. */
interface Joined {
  readonly taken: number;
  readonly becomes: readonly Piece[];
}

const asIs = (pieces: readonly Piece[], n: number): Joined => ({ taken: 1, becomes: pieces.slice(n, n + 1) });

const single = /^[\p{L}0-9@$!|*€]$/u;
const fewestSingles = 3;

function joinSingles(pieces: readonly Piece[], start: number, vocabulary: Vocabulary): Joined | null {
  let end = start;
  while (end < pieces.length && single.test(pieces[end]?.text ?? '')) end += 1;
  if (end - start < fewestSingles) return null;
  const run = pieces.slice(start, end);
  const words = byWideGaps(run);
  const isSpelledByGaps = words.length > 1 && words.some((word) => word.length > 1 && spell(word, vocabulary) !== null);
  const spelled = isSpelledByGaps ? words.flatMap((word) => spell(word, vocabulary) ?? [unknownWord(word)]) : spell(run, vocabulary);
  return { taken: run.length, becomes: spelled ?? run };
}

const unknownWord = (letters: readonly Piece[]): Piece => joinPieces(letters, letters.map(({ text }) => letterBehind(text)).join(''));

/** What letters that stand apart spell; one letter alone is a word; null when they spell nothing. */
function spell(run: readonly Piece[], vocabulary: Vocabulary): Piece[] | null {
  if (run.length === 1) return [...run];
  const words = spelledOut(
    run.map(({ text }) => letterBehind(text)),
    vocabulary,
  );
  return words?.map(({ word, from, to }) => joinPieces(run.slice(from, to), word)) ?? null;
}

/** `k i l l  m e`: where the gap is wider than the narrowest, a word ends. */
function byWideGaps(run: readonly Piece[]): Piece[][] {
  const gapBefore = (n: number): number => (run[n]?.from ?? 0) - (run[n - 1]?.to ?? 0);
  const narrowest = run.reduce((least, _piece, n) => (n === 0 ? least : Math.min(least, gapBefore(n))), Infinity);
  const words: Piece[][] = [];
  for (const [n, piece] of run.entries()) {
    if (n === 0 || gapBefore(n) > narrowest) words.push([piece]);
    else words.at(-1)?.push(piece);
  }
  return words;
}

function joinPieces(parts: readonly Piece[], text: string): Piece {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a word is made of at least one piece');
  return { ...last, text, from: first.from, before: first.before, is: [] };
}

const mostGlued = 12;

/** `sui-cide` and `ki.ll` are one word; `self-harm` is two, for rules know both of its parts. */
function joinGlued(pieces: readonly Piece[], start: number, vocabulary: Vocabulary): Joined | null {
  let end = start;
  while (end - start < mostGlued && pieces[end]?.glued === true) end += 1;
  if (end === start) return null;
  const parts = pieces.slice(start, end + 1);
  const word = parts.map(({ text }) => text).join('');
  if (word.length < 4 || parts.every(({ text }) => vocabulary.knows(text)) || !vocabulary.knows(word)) return null;
  return { taken: parts.length, becomes: [joinPieces(parts, word)] };
}

/** For each piece, whether it stands between a pair of double quotation marks. */
function quotedPieces(pieces: readonly Piece[]): boolean[] {
  const quoted = pieces.map(() => false);
  let open: number | null = null;
  for (const [n, { before, after, text }] of pieces.entries()) {
    if (open === null && before.includes('"')) open = n;
    const closes = after.includes('"') || (text === '' && open !== n && before.includes('"'));
    if (open !== null && closes) {
      if (n - open < longestQuotation) quoted.fill(true, open, n + 1);
      open = null;
    }
  }
  return quoted;
}
