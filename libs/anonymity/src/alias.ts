import { randomInt } from 'node:crypto';
import { aliasWordsEn } from './alias-words.en.ts';
import { aliasWordsFi } from './alias-words.fi.ts';
import { aliasWordsSv } from './alias-words.sv.ts';

/** The language of the thread in which the alias appears. */
export type AliasLanguage = 'fi' | 'sv' | 'en';

/** Nature words by language; any adjective fits before any noun of its language. */
export const aliasWords: Record<AliasLanguage, { adjectives: readonly string[]; nouns: readonly string[] }> = {
  fi: aliasWordsFi,
  sv: aliasWordsSv,
  en: aliasWordsEn,
};

const pairTries = 64;
const tripleTries = 256;

/**
 * A name that is free in its thread, at most 80 characters, such as "Quiet Birch", "Hiljainen Koivu", "Stilla björken".
 * It is drawn by chance alone and takes nothing of the member, so it can link nobody. When pairs run short it has a third word.
 * @throws Error when `isTaken` refuses every name.
 */
export const drawAlias = (language: AliasLanguage, isTaken: (name: string) => boolean): string => {
  for (let tries = 0; tries < pairTries + tripleTries; tries++) {
    const name = tries < pairTries ? drawPair(language) : drawTriple(language);
    if (!isTaken(name)) return name;
  }
  throw new Error('No alias is free');
};

/** Whether a name that a person chose could pass for an alias of any language, whatever its case. */
export const looksLikeAlias = (name: string): boolean => {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const isAmong = (list: readonly string[], word: string | undefined): boolean => list.some((each) => each.toLowerCase() === word);
  return Object.values(aliasWords).some(({ adjectives, nouns }) => isAmong(adjectives, words[0]) && isAmong(nouns, words.at(-1)));
};

const drawPair = (language: AliasLanguage): string => `${pick(aliasWords[language].adjectives)} ${pick(aliasWords[language].nouns)}`;

/** Swedish names are written as a phrase, with one capital; Finnish and English ones with a capital on each word. */
const drawTriple = (language: AliasLanguage): string => {
  const first = pick(aliasWords[language].adjectives);
  const second = pick(aliasWords[language].adjectives.filter((word) => word !== first));
  return `${first} ${language === 'sv' ? second.toLowerCase() : second} ${pick(aliasWords[language].nouns)}`;
};

const pick = (words: readonly string[]): string => {
  const word = words[randomInt(words.length)];
  if (word === undefined) throw new Error('No alias word to draw from');
  return word;
};
