import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';
import { readableText } from '../text/readable-text.ts';

const names = wordList.transform((all) => all.map((name) => readableText(name).text));

const { everyday: everydayNames, ...firstNames } = readDataFile(
  new URL('first-names.yaml', import.meta.url),
  z.object({ everyday: names }).catchall(names),
);
const { shapes: lastNameShapes, ...lastNames } = readDataFile(
  new URL('last-names.yaml', import.meta.url),
  z.object({ shapes: names }).catchall(names),
);

export const nameWords = readDataFile(
  new URL('name-words.yaml', import.meta.url),
  z.strictObject({
    cues: names,
    roles: names,
    introductions: names,
    'author-before': names,
    'author-anywhere': names,
    private: names,
    'no-last-name': names,
    public: names,
  }),
);

const everyday = new Set(everydayNames);
const first = new Set(Object.values(firstNames).flat());
export const listedLastNames: ReadonlySet<string> = new Set(Object.values(lastNames).flat());
export const shapes: readonly string[] = lastNameShapes;

/** How surely a word, folded and in lower case, is a first name; of a double name either part may tell. */
export function firstNameLikeness(word: string): 'sure' | 'everyday' | 'none' {
  if (everyday.has(word)) return 'everyday';
  if (first.has(word)) return 'sure';
  const [one = '', other = ''] = word.split('-');
  return other !== '' && (first.has(one) || everyday.has(one)) && (first.has(other) || everyday.has(other)) ? 'sure' : 'none';
}
