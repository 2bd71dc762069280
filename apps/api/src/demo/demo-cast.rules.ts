import type { Language } from '../community/index.ts';
import type { DemoWriter } from './demo-thread.ts';

/** Every language has a cast of its own: a person who writes in Finnish here does not write in Swedish. */
const languages: readonly Language[] = ['fi', 'sv', 'en'];
export const castOfALanguage = 24;

/** How many members the demo has who write; those with a number from here on are new. */
export const castSize = languages.length * castOfALanguage;

/** Pure: the number in the whole cast of a member who has this number, from 0 to 23, in the texts of a language. */
export const castNumber = (language: Language, number: number): number => languages.indexOf(language) * castOfALanguage + number;

/** Pure: who wrote a text of this language: a member by its number in the whole cast, or a professional. */
export const writerIn = (language: Language, by: DemoWriter): DemoWriter => (typeof by === 'number' ? castNumber(language, by) : by);
