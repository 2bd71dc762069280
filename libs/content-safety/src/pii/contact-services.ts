import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';

const read = readDataFile(
  new URL('contact-services.yaml', import.meta.url),
  z.strictObject({
    services: wordList,
    endings: wordList,
    everyday: wordList,
    between: wordList,
    announcing: wordList,
    within: wordList,
    inviting: wordList,
    'no-account': wordList,
  }),
);

/** Endings of Finnish and Swedish that the name of a service may carry, and words that it may be put together with. */
const endings = new Set(['', ...read.endings]);
const compounds = /^(?:chat|gram)?-?(?:tili|konto|account|tunnu|namn|nimi)/;
const mayEnd = (ending: string): boolean =>
  endings.has(ending) || endings.has(ending.replace(/^(?:gram|chat|pp?)/, '')) || compounds.test(ending);

function tester(list: readonly string[]): (word: string) => boolean {
  const exact = new Set(list.filter((word) => !word.endsWith('~')));
  const stems = new Map<string, string[]>();
  for (const word of list) if (word.endsWith('~')) stems.set(word.slice(0, 2), [...(stems.get(word.slice(0, 2)) ?? []), word.slice(0, -1)]);
  return (word) =>
    exact.has(word) || (stems.get(word.slice(0, 2)) ?? []).some((stem) => word.startsWith(stem) && mayEnd(word.slice(stem.length)));
}

export const isService = tester(read.services);
/** Services whose name is an everyday word, too. */
export const isEverydayService = tester(read.everyday);
export const standsBetween = tester(read.between);
export const announcesAccount = tester(read.announcing);
export const invites = tester(read.inviting);
export const standsWithin = tester(read.within);
/** A part of speech, or another word that is no account. */
export const isNoAccount = tester(read['no-account']);

/** A word that is a part of speech rather than an account, as far as lists and endings can tell. */
export const isEverydayWord = (word: string): boolean =>
  isNoAccount(word) || /(?:nut|nyt|ttu|tty|ssa|ssä|sta|stä|lla|llä|lle|ing|aan|ään|een|taan|tään)$/.test(word);
