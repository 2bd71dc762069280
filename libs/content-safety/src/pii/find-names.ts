import { endOfName } from './full-names.ts';
import { isPublicPerson } from './last-names.ts';
import { runsOfWords } from './name-runs.ts';
import type { NameWord } from './name-runs.ts';
import { isOfAuthor, leadOf } from './name-surroundings.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** First and last names of private people. A first name alone is none; nor is an author, or somebody whom everybody knows. */
export function findNames({ text, cased }: SearchedText): Found[] {
  return runsOfWords(cased).flatMap((words) => {
    const names: Found[] = [];
    for (let n = 0; n < words.length - 1; n += 1) {
      const end = endOfName(words, n, text);
      if (end === null) continue;
      const name = words.slice(n, end + 1);
      if (!isKnownToAll(name, words[end + 1], text)) names.push({ type: 'name', ...placeOf(name) });
      n = end;
    }
    return names;
  });
}

const possessive = /'s?$/;

/** Where a name stands, without the ending of an English possessive. */
function placeOf(name: readonly NameWord[]): { from: number; to: number } {
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a name has at least one word');
  return { from: first.from, to: last.to - (possessive.exec(last.word)?.[0].length ?? 0) };
}

/** Everybody knows them, or the sentence is about what they have written, sung or played; "Matt Haig's Reasons …" names a work, too. */
function isKnownToAll(name: readonly NameWord[], next: NameWord | undefined, text: string): boolean {
  const [first = '', ...rest] = name.map(({ word }) => word.replace(possessive, ''));
  if (isPublicPerson(first, rest)) return true;
  const { from, to } = placeOf(name);
  const lead = leadOf(text, from);
  if (lead === 'role' || lead === 'cue') return false;
  return (next?.capital === true && name.at(-1)?.word.endsWith("'s") === true) || isOfAuthor(text, from, to);
}
