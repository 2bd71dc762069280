import type { Span } from '@rinnalla/content-safety';
import type { Watched } from './watched-opinion.rules.ts';
import type { WatchedEntry } from './watched-entry.type.ts';

interface Word {
  readonly folded: string;
  readonly span: Span;
}

/** Letters and digits; what is invisible between them belongs to the word, so that nobody hides one that way. */
const word = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Pure: a word as it is compared: in one form of Unicode, without what is invisible, whatever its case. */
const folded = (text: string): string => text.replace(invisible, '').normalize('NFKC').toLowerCase().normalize('NFC');

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)]
    .map((match) => ({ folded: folded(match[0]), span: { from: match.index, to: match.index + match[0].length } }))
    .filter((each) => each.folded !== '');

interface Pattern {
  readonly entry: WatchedEntry;
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly open: boolean;
}

/** Pure: what an entry looks for; null: there is no word in it, or a * stands elsewhere than at its end. */
export function wordsToWatch(text: string): Pick<Pattern, 'words' | 'open'> | null {
  const open = text.endsWith('*');
  const stem = open ? text.slice(0, -1) : text;
  const words = wordsOf(stem).map((each) => each.folded);
  return words.length === 0 || stem.includes('*') || (open && !/[\p{L}\p{M}\p{N}]$/u.test(stem)) ? null : { words, open };
}

/** Pure: where watched words stand in a text: whole words, in a row where an entry has several. */
export function watchedWordsIn(text: string, entries: readonly WatchedEntry[]): Watched[] {
  const patterns = entries.flatMap((entry): Pattern[] => {
    const read = entry.kind === 'word' ? wordsToWatch(entry.text) : null;
    return read === null ? [] : [{ entry, ...read }];
  });
  if (patterns.length === 0) return [];
  const words = wordsOf(text);
  return words.flatMap((first, n) =>
    patterns
      .filter((pattern) => standsAt(words, n, pattern))
      .map(({ entry, words: { length } }) => ({
        entry,
        span: { from: first.span.from, to: words[n + length - 1]?.span.to ?? first.span.to },
      })),
  );
}

function standsAt(words: readonly Word[], at: number, pattern: Pattern): boolean {
  const last = pattern.words.length - 1;
  return pattern.words.every((wanted, n) => {
    const found = words[at + n]?.folded;
    return found !== undefined && (n === last && pattern.open ? found.startsWith(wanted) : found === wanted);
  });
}
