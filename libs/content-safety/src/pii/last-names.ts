import { EndingList } from './ending-list.ts';
import { listedLastNames, nameWords, shapes } from './name-lists.ts';

/** `known` is listed or has an ending that few other words have; `shaped` has one that last names often have; `open` may be one; `no` is none. */
export type LastNameLikeness = 'known' | 'shaped' | 'open' | 'no';

const excluded = new Set(nameWords['no-last-name']);
const strong = new EndingList([
  'nen',
  'sson',
  'ström',
  'qvist',
  'quist',
  'kvist',
  'gren',
  'lund',
  'berg',
  'dahl',
  'mäki',
  'niemi',
  'järvi',
  'koski',
  'ov',
  'ova',
  'ev',
  'eva',
  'sky',
  'skaya',
  'enko',
  'escu',
  'oglu',
  'zadeh',
  'shvili',
  'dze',
]);
const shaped = new EndingList(shapes);
const shortestStrong = 5;
const arabic = /^(?:al|el|bin|abu|ibn|mc|mac|o'|von|af)[-']?[a-zåäö]{3,}/;
const caseEnding = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|ksi|na|nä|n|a|ä|ia|iä|t)$/;
const clitic = /(?:kin|kaan|kään|han|hän|ko|kö)$/;
/** Stems as they stand before an ending, and how the word ends by itself. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/mäe$/, 'mäki'],
  [/joe$/, 'joki'],
  [/lahde$/, 'lahti'],
  [/lamme$/, 'lampi'],
  [/korve$/, 'korpi'],
  [/aallo$/, 'aalto'],
  [/lehdo$/, 'lehto'],
  [/virra$/, 'virta'],
  [/ranna$/, 'ranta'],
  [/kankaa$/, 'kangas'],
  [/lammi$/, 'lampi'],
  [/pello$/, 'pelto'],
  [/kive$/, 'kivi'],
  [/rintee$/, 'rinne'],
  [/läh?tee$/, 'lähde'],
  [/maa$/, 'maa'],
  [/pää$/, 'pää'],
  [/e$/, 'i'],
  [/i$/, ''],
];

/** The forms of a dictionary that a written last name may be of: "Virtaselle" of Virtanen, "Lindroosin" of Lindroos, "Smith's" of Smith. */
export function dictionaryForms(written: string): string[] {
  const forms = new Set([written]);
  const bare = written.replace(/'s?$|'n$|:n$/, '');
  for (const word of [bare, bare.replace(clitic, '')]) {
    forms.add(word);
    if (word.length < 5) continue;
    if (word.endsWith('s')) forms.add(word.slice(0, -1));
    addStems(word, forms);
  }
  return [...forms];
}

function addStems(word: string, forms: Set<string>): void {
  if (/st[aä]$/.test(word)) forms.add(word.replace(/st[aä]$/, 'nen'));
  const stem = word.replace(caseEnding, '');
  if (stem === word || stem.length < 3) return;
  forms.add(stem);
  if (/s[ei]$/.test(stem)) forms.add(stem.replace(/s[ei]$/, 'nen'));
  for (const [ending, as] of gradation) if (ending.test(stem)) forms.add(stem.replace(ending, as));
}

/** How surely a word, folded and in lower case, is a last name, inflected or not. */
export function lastNameLikeness(written: string): LastNameLikeness {
  if (written.length < 2 || excluded.has(written) || excluded.has(written.replace(/'s$/, ''))) return 'no';
  const parts = written.split('-');
  const forms = dictionaryForms(parts.at(-1) ?? written);
  if (forms.some((form) => listedLastNames.has(form) || (form.length >= shortestStrong && strong.ends(form, 1)))) return 'known';
  if (arabic.test(written) && written.length >= 5) return 'shaped';
  if (forms.some((form) => shaped.ends(form, 2))) return 'shaped';
  return /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|aan|ään|iin)$/.test(written) || written.length < 3 ? 'no' : 'open';
}

const everybodyKnows = new Map<string, Set<string>>();
for (const name of nameWords.public) {
  const at = name.indexOf(' ');
  if (at < 0) continue;
  const first = name.slice(0, at);
  everybodyKnows.set(first, (everybodyKnows.get(first) ?? new Set()).add(name.slice(at + 1)));
}

/** Whether a name is of somebody whom everybody knows; folded, in lower case. */
export function isPublicPerson(first: string, rest: readonly string[]): boolean {
  const known = everybodyKnows.get(first);
  if (known === undefined) return false;
  const [last = ''] = rest.slice(-1);
  const before = rest
    .slice(0, -1)
    .map((word) => `${word} `)
    .join('');
  return (
    dictionaryForms(last).some((form) => known.has(before + form)) ||
    known.has(rest[0] ?? '') ||
    dictionaryForms(rest[0] ?? '').some((form) => known.has(form))
  );
}
