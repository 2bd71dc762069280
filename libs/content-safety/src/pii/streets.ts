import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';
import { EndingList } from './ending-list.ts';
import { PhraseList } from './phrase-list.ts';

const read = readDataFile(
  new URL('streets.yaml', import.meta.url),
  z.strictObject({
    finnish: z.strictObject({ sure: wordList, likely: wordList, not: wordList }),
    swedish: z.strictObject({ sure: wordList, not: wordList }),
    english: z.strictObject({ sure: wordList, likely: wordList }),
    apart: wordList,
    living: wordList,
    units: wordList,
  }),
);

const not = new Set([...read.finnish.not, ...read.swedish.not]);
const sure = new EndingList([...read.finnish.sure, ...read.swedish.sure]);
const likely = new EndingList(read.finnish.likely);
const englishSure = new Set(read.english.sure);
const englishLikely = new Set(read.english.likely);
const shortestName = 2;

const apart = new Set(read.apart);
/** Whether a word, in lower case, is a street behind a name of its own: Aleksis Kiven katu. */
export const isStreetApart = (word: string): boolean => apart.has(word);

/** How surely a word, in lower case, is the name of a Finnish or Swedish street. */
export function streetLikeness(word: string): 'sure' | 'likely' | 'none' {
  if (not.has(word)) return 'none';
  if (sure.ends(word, shortestName)) return 'sure';
  return likely.ends(word, shortestName) ? 'likely' : 'none';
}

/** Whether a word, in lower case, ends the name of an English street. */
export const englishStreetLikeness = (word: string): 'sure' | 'likely' | 'none' =>
  englishSure.has(word) ? 'sure' : englishLikely.has(word) ? 'likely' : 'none';

const living = new PhraseList(read.living);
/** Whether words before a street say that somebody lives there. */
export const saysWhoLives = (before: string): boolean => living.lastIn(before) >= 0;

const units = new Set(read.units);
/** Whether the word after a number is what the number counts. */
export const isUnit = (word: string): boolean => units.has(word) || read.units.some((unit) => unit.length >= 4 && word.startsWith(unit));
