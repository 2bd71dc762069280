import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';
import { PhraseList } from './phrase-list.ts';

const numbers = wordList.transform((all) => all.map((number) => number.replace(/\D/g, '')));
const read = readDataFile(
  new URL('public-numbers.yaml', import.meta.url),
  z.strictObject({
    finland: numbers,
    sweden: numbers,
    elsewhere: numbers,
    'helpline-words': wordList,
    'switchboard-words': wordList,
    'other-number-words': wordList,
    'number-words': wordList,
    'phone-words': wordList,
  }),
);

const dialled = new Set([...read.finland, ...read.sweden, ...read.elsewhere]);

/** Whether these digits, with or without the code of Finland or Sweden, are a number that is published for everybody. */
export const isPublicNumber = (digits: string): boolean => dialled.has(digits) || dialled.has(digits.replace(/^\+?(?:00)?(?:358|46)/, '0'));

const helpline = new PhraseList(read['helpline-words']);
const switchboard = new PhraseList(read['switchboard-words']);
const other = new PhraseList(read['other-number-words']);
const number = new PhraseList(read['number-words']);
const phone = new PhraseList(read['phone-words']);

export interface MeaningOfNumber {
  readonly helpline: boolean;
  readonly switchboard: boolean;
  /** Somebody says that it is a phone number: by a word for calling or writing, or, weaker, for a number. */
  readonly phone: 'called' | 'numbered' | 'unsaid';
  /** It numbers something else: a case, an order, a bill. */
  readonly other: boolean;
}

/** What the words around a number say that it is; the nearest word before it counts. */
export function meaningOfNumber(before: string, after: string): MeaningOfNumber {
  const isPhone = phone.lastIn(before);
  const isOther = other.lastIn(before, 'anywhere');
  const called = isPhone > isOther || (isOther < 0 && phone.lastIn(after.slice(0, 15)) >= 0);
  return {
    helpline: helpline.lastIn(before, 'anywhere') >= 0 || helpline.lastIn(after.slice(0, 25), 'anywhere') >= 0,
    switchboard: switchboard.lastIn(before.slice(-25), 'anywhere') >= 0,
    phone: called ? 'called' : isOther < 0 && number.lastIn(before) >= 0 ? 'numbered' : 'unsaid',
    other: isOther >= 0 && !called,
  };
}
