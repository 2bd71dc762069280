import { z } from 'zod';
import type { Language } from '../assessment.ts';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';
import type { Token } from '../text/token.ts';

const words = wordList.default([]).transform((list): ReadonlySet<string> => new Set(list));
const shape = z.strictObject({
  be: words,
  'be-needs': z.record(z.string(), words),
  over: words,
  articles: words,
  'be-with-article': words,
  as: words,
  first: words,
  object: words,
  reflexive: words,
  calling: words,
  me: words,
  recovering: words,
  here: words,
  denials: words,
  'denial-over': words,
});

export type SelfWords = z.infer<typeof shape>;

/** Words by which people speak of themselves, by language. */
export const selfWords: Readonly<Record<Language, SelfWords>> = readDataFile(
  new URL('self.yaml', import.meta.url),
  z.strictObject({ fi: shape, sv: shape, en: shape }),
);

/** A term in its text: tokens `from` to `to`, both included. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Whether a token may be read as one of these words. */
export const isOneOf = (token: Token | undefined, list: ReadonlySet<string>): boolean =>
  token?.forms.some((form) => list.has(form)) === true;

/** The word as it stands, folded; empty for no token. */
export const wordOf = (token: Token | undefined): string => token?.forms[0] ?? '';

/** Words for somebody else, before which "is" is not of the writer. */
export const others: ReadonlySet<string> = new Set(
  'he she they it you who that han hon de dom du ni den det hän se ne sä sinä te'.split(' '),
);
