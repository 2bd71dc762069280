import { isPublicPerson, lastNameLikeness } from './last-names.ts';
import { firstNameLikeness, nameWords } from './name-lists.ts';
import { isOfAuthor, leadOf } from './name-surroundings.ts';
import type { Lead } from './name-surroundings.ts';
import type { Found, SearchedText } from './searched-text.ts';

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  readonly shout: boolean;
}

const pattern = /(?<![A-Za-zÅÄÖåäö0-9_@#./'-])[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö']{1,25}(?:-[A-Za-zÅÄÖåäö]{2,25}){0,2}(?![A-Za-zÅÄÖåäö0-9_@])/g;
const particles = new Set(['von', 'af', 'de', 'van', 'al', 'el', 'bin', 'abu', 'der', 'la', 'da', 'di', 'dos', 'ibn', 'den', 'du', 'ter']);
const noName = new Set(nameWords['no-last-name']);
/** Titles and relations that stand before a last name alone. */
const titles = /^(?:herra|rouva|neiti|fru|herr|fröken|mr|mrs|ms|miss|dr|doctor|doktor|tohtori|prof|professori?|familjen|perhe|lääkäri|läkaren?|hoitaja|setä|täti|mummo|pappa|onkel|farbror|tant|uncle|aunt|sir|lady|saint|st|santa|sankt|pyhä|rakas|hyvä|hei|moi|hej|hi|hello|dear|kära)$/;

/** First and last names of private people. A first name alone is none; nor is an author, or somebody whom everybody knows. */
export function findNames({ text, cased }: SearchedText): Found[] {
  const names: Found[] = [];
  for (const words of runsOf(cased)) {
    for (let n = 0; n < words.length - 1; n += 1) {
      const end = endOfName(words, n, text);
      if (end === null) continue;
      const [from, last] = [words[n]?.from ?? 0, words[end]];
      const to = last === undefined ? from : last.to - (/'s?$/.exec(last.word)?.[0].length ?? 0);
      if (!isKnownToAll(words.slice(n, end + 1), { text, from, to, next: words[end + 1] })) names.push({ type: 'name', from, to });
      n = end;
    }
  }
  return names;
}

/** Words with nothing but one space between them. */
function runsOf(cased: string): Word[][] {
  const runs: Word[][] = [];
  let end = -2;
  for (const { 0: written, index } of cased.matchAll(pattern)) {
    const word = { word: written.toLowerCase(), from: index, to: index + written.length, capital: /^[A-ZÅÄÖ]/.test(written), shout: /^[A-ZÅÄÖ'-]{3,}$/.test(written) };
    if (index === end + 1 && cased.charAt(end) === ' ') runs.at(-1)?.push(word);
    else runs.push([word]);
    end = word.to;
  }
  return runs.filter(({ length }) => length >= 2);
}

/** The word that ends a name which begins with word `n`; null when none does. */
function endOfName(words: readonly Word[], n: number, text: string): number | null {
  const first = words[n];
  if (first === undefined) return null;
  const likeness = firstNameLikeness(first.word);
  if (likeness === 'none' && !first.capital) return null;
  if (likeness !== 'none') {
    const longest = longestFrom(words, n);
    for (let end = longest; end > n; end -= 1) if (isFullName(words, n, end, text)) return end;
  }
  return first.capital ? unlistedName(words, n, text) : null;
}

/** Over middle names and particles to the last word that could be a last name. */
function longestFrom(words: readonly Word[], n: number): number {
  let end = n + 1;
  while (end < words.length - 1 && end < n + 4 && (particles.has(words[end]?.word ?? '') || firstNameLikeness(words[end]?.word ?? '') !== 'none')) end += 1;
  return end;
}

function isFullName(words: readonly Word[], n: number, end: number, text: string): boolean {
  const [first, last] = [words[n], words[end]];
  if (first === undefined || last === undefined || particles.has(last.word)) return false;
  const [likeness, lastLikeness] = [firstNameLikeness(first.word), lastNameLikeness(last.word)];
  if (lastLikeness === 'no') return false;
  const lead = leadOf(text, first.from);
  if (!first.capital || !last.capital || first.shout) return isLowerCaseName(first, last, likeness === 'sure', lead);
  if (likeness === 'everyday') return lastLikeness === 'known' || (lastLikeness === 'shaped' && (lead !== 'none' || !beginsSentence(text, first.from))) || lead === 'cue' || lead === 'role';
  return lastLikeness !== 'open' || firstNameLikeness(last.word) === 'none';
}

/** Without capitals (or with nothing else) a name needs words that lead to it, or parts that hardly are anything else. */
function isLowerCaseName(first: Word, last: Word, sure: boolean, lead: Lead): boolean {
  const likeness = lastNameLikeness(last.word);
  if (first.shout !== last.shout) return false;
  if (lead === 'cue' || lead === 'introduction') return likeness === 'known' || (likeness === 'shaped' && sure && last.word.length >= 6) || (lead === 'cue' && sure && likeness === 'open' && last.word.length >= 5 && !first.capital);
  return sure && likeness === 'known' && /(?:nen|sson|ström|qvist|ov|ova|lund|gren)$|se(?:n|lle|lla|lta)$/.test(last.word) && last.word.length >= 6;
}

/** A name whose first part is on no list: after words that lead to it, or before a well-known last name; or the last name stands first. */
function unlistedName(words: readonly Word[], n: number, text: string): number | null {
  const [first, second] = [words[n], words[n + 1]];
  if (first === undefined || second === undefined || !second.capital || first.shout || noName.has(first.word) || titles.test(first.word)) return null;
  const likeness = lastNameLikeness(second.word);
  const own = firstNameLikeness(first.word) === 'none';
  if (own && lastNameLikeness(first.word) === 'known' && isGiven(second, words[n + 2])) return endOfReversed(words, n);
  if (!own || likeness === 'no') return null;
  const lead = leadOf(text, first.from);
  const led = lead === 'cue' || (lead === 'role' && likeness !== 'open') || (lead === 'role' && words[n + 2]?.capital !== true);
  if (led) return n + 1;
  const plain = !/(?:n|ssa|ssä|sta|stä|lla|llä|lle|s|ing|ed)$/.test(first.word) && first.word.length >= 3;
  return likeness === 'known' && plain && !beginsSentence(text, first.from) ? n + 1 : null;
}

/** A first name behind a last one: a sure one, or one of two. */
const isGiven = (word: Word, next: Word | undefined): boolean => {
  const likeness = firstNameLikeness(word.word);
  return likeness === 'sure' || (likeness === 'everyday' && next?.capital === true && firstNameLikeness(next.word) !== 'none');
};

function endOfReversed(words: readonly Word[], n: number): number {
  let end = n + 1;
  while (end < n + 3 && words[end + 1]?.capital === true && firstNameLikeness(words[end + 1]?.word ?? '') !== 'none') end += 1;
  return end;
}

const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?:\n"]) ?$/.test(text.slice(Math.max(0, at - 3), at)) || at === 0;

interface Place {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly next: Word | undefined;
}

function isKnownToAll(words: readonly Word[], { text, from, to, next }: Place): boolean {
  const [first, ...rest] = words.map(({ word }) => word.replace(/'s?$/, ''));
  if (isPublicPerson(first ?? '', rest)) return true;
  const lead = leadOf(text, from);
  if (lead === 'role' || lead === 'cue') return false;
  const titled = next?.capital === true && /'s$|s$/.test(words.at(-1)?.word ?? '') && /'s$/.test(words.at(-1)?.word ?? 's');
  return titled || isOfAuthor(text, from, to);
}
