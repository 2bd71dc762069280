import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { PhraseList } from './phrase-list.ts';

const words = z.array(z.string().min(1));
const read = z
  .strictObject({
    finnish: z.strictObject({ sure: words, likely: words, not: words }),
    swedish: z.strictObject({ sure: words, not: words }),
    english: z.strictObject({ sure: words, likely: words }),
    apart: words,
    living: words,
    units: words,
  })
  .parse(parse(readFileSync(new URL('streets.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }));

const not = new Set([...read.finnish.not, ...read.swedish.not]);
const sure = byLength([...read.finnish.sure, ...read.swedish.sure]);
const likely = byLength(read.finnish.likely);
const englishSure = new Set(read.english.sure);
const englishLikely = new Set(read.english.likely);
const shortestName = 2;

function byLength(endings: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const lengths = new Map<number, Set<string>>();
  for (const ending of endings) lengths.set(ending.length, (lengths.get(ending.length) ?? new Set()).add(ending));
  return lengths;
}

const endsIn = (word: string, endings: ReadonlyMap<number, ReadonlySet<string>>): boolean =>
  Array.from(endings).some(([length, all]) => word.length >= length + shortestName && all.has(word.slice(-length)));

const apart = new Set(read.apart);
/** Whether a word, in lower case, is a street behind a name of its own: Aleksis Kiven katu. */
export const isStreetApart = (word: string): boolean => apart.has(word);

/** How surely a word, in lower case, is the name of a Finnish or Swedish street. */
export function streetLikeness(word: string): 'sure' | 'likely' | 'none' {
  if (not.has(word)) return 'none';
  if (endsIn(word, sure)) return 'sure';
  return endsIn(word, likely) ? 'likely' : 'none';
}

/** Whether a word, in lower case, ends the name of an English street. */
export const englishStreetLikeness = (word: string): 'sure' | 'likely' | 'none' => (englishSure.has(word) ? 'sure' : englishLikely.has(word) ? 'likely' : 'none');

const living = new PhraseList(read.living);
/** Whether words before a street say that somebody lives there. */
export const saysWhoLives = (before: string): boolean => living.lastIn(before) >= 0;

const units = new Set(read.units);
/** Whether the word after a number is what the number counts. */
export const isUnit = (word: string): boolean => units.has(word) || read.units.some((unit) => unit.length >= 4 && word.startsWith(unit));
