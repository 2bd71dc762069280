import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readableText } from '../text/readable-text.ts';

const folded = z.string().min(1).transform((name) => readableText(name).text);
const names = z.array(folded);

const load = <T>(file: string, shape: z.ZodType<T>): T => shape.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { schema: 'failsafe' }));

const { everyday: everydayNames, ...firstNames } = load('first-names.yaml', z.object({ everyday: names }).catchall(names));
const { shapes: lastNameShapes, ...lastNames } = load('last-names.yaml', z.object({ shapes: names }).catchall(names));

export const nameWords = load(
  'name-words.yaml',
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
