import { lastNameLikeness } from './last-names.ts';
import type { LastNameLikeness } from './last-names.ts';
import { firstNameLikeness, nameWords } from './name-lists.ts';
import type { NameWord } from './name-runs.ts';
import { leadOf } from './name-surroundings.ts';
import type { Lead } from './name-surroundings.ts';

const particles = new Set('von af de van al el bin abu der la da di dos ibn den du ter'.split(' '));
const noName = new Set(nameWords['no-last-name']);
/** Titles and relations that stand before a last name alone. */
const titles = new Set(
  'herra rouva neiti fru herr fröken mr mrs ms miss dr doctor doktor tohtori prof professor professori familjen perhe lääkäri läkare läkaren hoitaja hoitajani setä täti mummo pappa onkel farbror tant uncle aunt sir lady saint st santa sankt pyhä rakas hyvä hei moi hej hi hello dear kära'.split(
    ' ',
  ),
);
const mostNames = 4;
const hardlyElse = /(?:nen|sson|ström|qvist|ov|ova|lund|gren|sen|selle|sella|selta)$/;
const shortestLowerCase = 6;
const shortestOpen = 5;

/** The word that ends a name which begins with word `n` of a run; null when none does. */
export function endOfName(words: readonly NameWord[], n: number, text: string): number | null {
  const first = words[n];
  if (first === undefined) return null;
  const likeness = firstNameLikeness(first.word);
  if (likeness === 'none') return first.capital ? unlistedName(words, n, text) : null;
  for (let end = longestFrom(words, n); end > n; end -= 1) {
    const last = words[end];
    if (last !== undefined && isFullName(first, last, text)) return end;
  }
  return null;
}

const isGivenName = (word: NameWord | undefined): boolean => word !== undefined && firstNameLikeness(word.word) !== 'none';

/** Over middle names and particles to the last word that could be a last name. */
function longestFrom(words: readonly NameWord[], n: number): number {
  let end = n + 1;
  while (end < words.length - 1 && end < n + mostNames && (particles.has(words[end]?.word ?? '') || isGivenName(words[end]))) end += 1;
  return end;
}

function isFullName(first: NameWord, last: NameWord, text: string): boolean {
  const likeness = particles.has(last.word) ? 'no' : lastNameLikeness(last.word);
  if (likeness === 'no') return false;
  const lead = leadOf(text, first.from);
  if (!first.capital || !last.capital || first.shout) return first.shout === last.shout && isLowerCaseName(first, last, lead);
  if (firstNameLikeness(first.word) === 'sure') return likeness !== 'open' || !isGivenName(last);
  if (likeness === 'shaped') return lead !== 'none' || !beginsSentence(text, first.from);
  return likeness === 'known' || isNamed(lead);
}

const isNamed = (lead: Lead): boolean => lead === 'cue' || lead === 'role';

/** Without capitals, or with nothing else, a name needs words that lead to it, or parts that hardly are anything else. */
function isLowerCaseName(first: NameWord, last: NameWord, lead: Lead): boolean {
  const likeness = lastNameLikeness(last.word);
  const sure = firstNameLikeness(first.word) === 'sure';
  const long = last.word.length >= shortestLowerCase;
  if (lead === 'cue') return likeness === 'known' ? first.word.length > 2 : sure && !first.capital && isLikelyLast(likeness, last);
  if (lead === 'introduction') return sure && (likeness === 'known' || (long && likeness === 'shaped'));
  return sure && long && likeness === 'known' && hardlyElse.test(last.word);
}

const isLikelyLast = (likeness: LastNameLikeness, { word }: NameWord): boolean =>
  word.length >= (likeness === 'open' ? shortestOpen : shortestLowerCase);

/** A name whose first part is on no list: after words that lead to it, or before a well-known last name; or the last name stands first. */
function unlistedName(words: readonly NameWord[], n: number, text: string): number | null {
  const [first, second, third] = words.slice(n, n + 3);
  if (first === undefined || second?.capital !== true || isNoFirstName(first)) return null;
  if (lastNameLikeness(first.word) === 'known' && isGivenBehind(second, third)) return endOfReversed(words, n);
  return isName(first, second, { text, goesOn: third?.capital === true }) ? n + 1 : null;
}

function isName(first: NameWord, last: NameWord, { text, goesOn }: { text: string; goesOn: boolean }): boolean {
  const likeness = lastNameLikeness(last.word);
  if (likeness === 'no') return false;
  return isLed(leadOf(text, first.from), likeness !== 'open' || !goesOn) || (likeness === 'known' && mayBeFirst(first, text));
}

/** Words that name somebody lead to any name; who somebody is leads to one that looks like a name, or ends there. */
const isLed = (lead: Lead, likely: boolean): boolean => lead === 'cue' || (lead === 'role' && likely);

const isNoFirstName = ({ word, shout }: NameWord): boolean => shout || noName.has(word) || titles.has(word);

/** Within a sentence a capital makes a first name, unless the word is inflected, as the name of a place is. */
const mayBeFirst = ({ word, from }: NameWord, text: string): boolean =>
  word.length >= 3 && !/(?:n|ssa|ssä|sta|stä|lla|llä|lle|s|ing|ed)$/.test(word) && !beginsSentence(text, from);

/** A first name behind a last one: a sure one, or one of two. */
const isGivenBehind = (word: NameWord, next: NameWord | undefined): boolean =>
  firstNameLikeness(word.word) === 'sure' || (isGivenName(word) && next?.capital === true && isGivenName(next));

function endOfReversed(words: readonly NameWord[], n: number): number {
  let end = n + 1;
  while (end < n + mostNames - 1 && words[end + 1]?.capital === true && isGivenName(words[end + 1])) end += 1;
  return end;
}

const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?:\n"]) ?$/.test(text.slice(Math.max(0, at - 3), at));
