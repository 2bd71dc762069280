import { commonWords, languages, neutralWords } from '@rinnalla/content-safety';
import type { Language } from '@rinnalla/content-safety';
import { isWellKnown } from '../well-known-hosts.ts';
import type { WatchedKind } from './watched-entry.type.ts';
import { watchedWordsIn, wordsToWatch } from './watched-words.rules.ts';

export const doubtKinds = ['neutral', 'common', 'short', 'well_known'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

export interface DoubtedWord {
  readonly text: string;
  readonly language: Language;
}

/** Why something might stop people of whom nobody thought, and by which words. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly words: readonly DoubtedWord[];
}

/** What is to be watched, as it is kept. `language`: the one in which; null: in all. */
export interface ToWatch {
  readonly kind: WatchedKind;
  readonly text: string;
  readonly language: Language | null;
}

/** Enough of them to see what is meant. */
const mostWords = 8;

/** Letters below which a word, or the beginning of one before a *, stands in far too much. */
const shortest = { whole: 3, beginning: 4 };

/**
 * Pure: what speaks against watching something. It is told to the operator, who decides: nothing is forbidden.
 *
 * - neutral: it is a word in which people name themselves, an illness, a medicine, a part of the body or a daily thing, or a form of one.
 * - common: it stands in nearly every text.
 * - short: so few letters that it stands in very much.
 * - well_known: the host is a public service that people here are pointed to.
 */
export function doubtsAbout({ kind, text, language }: ToWatch): Doubt[] {
  if (kind === 'link') return isWellKnown(text) ? [{ kind: 'well_known', words: [] }] : [];
  const spoken = language === null ? languages : [language];
  const of = (list: Readonly<Record<Language, readonly string[]>>): DoubtedWord[] =>
    spoken.flatMap((each) => list[each].map((word) => ({ text: word, language: each })));
  const neutral = of(neutralWords).filter((word) => meets(text, word.text) || isFormOf(text, word.text));
  const common = of(commonWords).filter((word) => meets(text, word.text));
  return [
    ...(neutral.length > 0 ? [{ kind: 'neutral' as const, words: nearest(neutral) }] : []),
    ...(common.length > 0 ? [{ kind: 'common' as const, words: nearest(common) }] : []),
    ...(isShort(text) ? [{ kind: 'short' as const, words: [] }] : []),
  ];
}

/** Whether an entry is found in a word or phrase. */
const meets = (entry: string, phrase: string): boolean =>
  watchedWordsIn(phrase, [{ id: '', kind: 'word', text: entry, happens: 'flag' }]).length > 0;

/** Most forms of a word in these languages add no more letters than this; a word that is shorter than the stem begins too many others. */
const longestEnding = 4;
const shortestStem = 4;

/** Of a long word the last letter may change before an ending, as in "narkomaaneja". */
const stemOf = (word: string): string => (word.length >= 6 ? word.slice(0, -1) : word);

/** Whether a single word is another with an ending. */
function isFormOf(entry: string, word: string): boolean {
  const [form = '', ...more] = wordsToWatch(entry)?.words ?? [];
  const [whole = '', ...others] = wordsToWatch(word)?.words ?? [];
  const stem = stemOf(whole);
  const ending = form.length - stem.length;
  return more.length + others.length === 0 && stem.length >= shortestStem && ending <= longestEnding && form.startsWith(stem);
}

function isShort(entry: string): boolean {
  const read = wordsToWatch(entry);
  const letters = [...(read?.words.join('') ?? '')].length;
  return read !== null && letters < (read.open ? shortest.beginning : shortest.whole);
}

/** The shortest first, for those are nearest to what was typed; each once. */
const nearest = (words: readonly DoubtedWord[]): DoubtedWord[] =>
  [...new Map(words.toReversed().map((word) => [word.text, word])).values()]
    .toReversed()
    .sort((one, other) => one.text.length - other.text.length)
    .slice(0, mostWords);
