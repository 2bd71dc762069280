import { Filter } from 'bad-words';
import naughtyFinnish from 'naughty-words/fi.json' with { type: 'json' };
import naughtySwedish from 'naughty-words/sv.json' with { type: 'json' };
import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';
import { fitsMask } from '../text/mask.ts';
import type { Language } from '../assessment.ts';

const english = readDataFile(
  new URL('english.yaml', import.meta.url),
  z.strictObject({ exempt: z.record(z.string(), wordList), english: wordList, masked: wordList }),
);
const finnish = readDataFile(
  new URL('finnish.yaml', import.meta.url),
  z.strictObject({ exempt: wordList, words: wordList, not: wordList }),
);
const swedish = readDataFile(
  new URL('swedish.yaml', import.meta.url),
  z.strictObject({ exempt: wordList, words: wordList, admirers: wordList, not: wordList }),
);

const masked = english.masked;
/** Whether a word with signs in the place of letters, such as f**k, is one of those that are seen so. */
export const isMaskedSwearing = (mask: string): boolean =>
  /[*#]/.test(mask) && /^[a-zåäö]/.test(mask) && masked.some((word) => fitsMask(word, mask));

/** Entries of the English lists that are no swearing here. */
export const exemptInEnglish: ReadonlySet<string> = new Set(Object.values(english.exempt).flat());
export const admirers: ReadonlySet<string> = new Set(swedish.admirers);

/** Names no entry shorter than this is a beginning for. */
const shortestBeginning = 6;
const isWord = (entry: string): boolean => !/[^a-zåäö]/.test(entry);

/** Words that are swearing in one language: whole ones, and beginnings of words. */
export class SwearWords {
  private readonly whole = new Set<string>();
  private readonly beginnings = new Map<number, Set<string>>();
  private readonly last: string[] = [];
  private readonly not: ReadonlySet<string>;

  constructor(written: readonly string[], not: readonly string[] = []) {
    this.not = new Set(not);
    for (const entry of written) {
      const word = entry.replace(/^\+/, '').replace(/~$/, '');
      if (entry.startsWith('+')) this.last.push(word);
      else if (entry.endsWith('~')) this.beginnings.set(word.length, (this.beginnings.get(word.length) ?? new Set()).add(word));
      else this.whole.add(word);
    }
  }

  has(form: string): boolean {
    if (this.not.has(form)) return false;
    if (this.whole.has(form)) return true;
    for (const [length, beginnings] of this.beginnings) if (form.length >= length && beginnings.has(form.slice(0, length))) return true;
    return this.last.some((word) => form.length > word.length + 1 && form.endsWith(word));
  }
}

/** Entries of a list without the exempt ones; the longer ones as beginnings, for Finnish and Swedish inflect at the end. */
const entriesOf = (list: readonly string[], exempt: readonly string[]): string[] =>
  list
    .filter((entry) => isWord(entry) && !exempt.includes(entry))
    .map((entry) => (entry.length >= shortestBeginning ? `${entry}~` : entry));

/** `bad-words` compiles a pattern for each of its entries at each call; only its list is taken, once. */
const badWords = new Filter().list.map((entry) => entry.toLowerCase()).filter((entry) => isWord(entry) && !exemptInEnglish.has(entry));

export const swearWords: Readonly<Record<Language, SwearWords>> = {
  en: new SwearWords([...english.english, ...badWords]),
  fi: new SwearWords([...finnish.words, ...entriesOf(naughtyFinnish, finnish.exempt)], finnish.not),
  sv: new SwearWords([...swedish.words, ...entriesOf(naughtySwedish, swedish.exempt)], swedish.not),
};
