import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';
import { englishStreetLikeness, isStreetApart, isUnit, saysWhoLives, streetLikeness } from './streets.ts';

/** The number of a house, in digits or said. */
const houseNumber = /(?<= )[1-9]\d{0,2}(?![\d%€]|[.,:/]\d)/g;
const word = /(?<= )[a-zåäö]{3,9}(?![a-zåäö-])/g;
const saidNumbers = new Set([
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
]);
const numberWord = / (?:nro|nr|no|num|numero|nummer|talo)\.?$/;
/** A number, behind which an English street may follow: "42 Elm Grove Road". */
const numberFirst = /(?<![a-z0-9.,:/-])\d{1,4}[a-f]?,? (?=[a-z])/g;
const wordsOfStreet = /^(?:[a-z][a-z'-]{1,20} ){1,4}[a-z]{2,10}/;
/** What may follow the number, part after part: a second number, the stair, the flat, the floor, postcode and town. */
const behindNumber: readonly RegExp[] = [
  /^ ?- ?\d{1,3}(?!\d)/,
  /^(?: ?[A-H]| ?[a-h](?= ?\d|[.,!?]|$)| [a-d](?= ))(?![A-Za-zÅÄÖåäö])/,
  /^,? (?:rapussa|rappu|rapun|trappa|trapp|stair|porras|uppgång) [A-Ha-h](?![a-zåäö])/,
  /^,? ?(?:as|asunto|asunnossa|lgh|lägenhet|bst|bostad|apt|apartment|flat|huoneisto|huone)\.? ?\d{1,4}(?!\d)/,
  /^ ?\d{1,3}(?![\d:%€]|[.,/-]\d)(?: ?[a-d](?![A-Za-zÅÄÖåäö]))?/,
  /^, ?\d{1,2}\.? ?(?:tr|krs|vån)(?![a-zåäö])/,
  /^,? (?:FI-|FIN-|SE-|S-)?(?:\d{5}|\d{3} \d{2})(?!\d)(?: [A-ZÅÄÖ][a-zåäö]{2,20})?/,
];
const stairPart = 1;
const bareFlat = 4;

/** Streets with the number of a house, with stair, flat and town behind it. Roads of the country, wards and trams are none. */
export function findAddresses(searched: SearchedText): Found[] {
  const { text } = searched;
  const digits = Array.from(text.matchAll(houseNumber));
  const said = Array.from(text.matchAll(word)).filter(([number]) => saidNumbers.has(number));
  const found = [...digits, ...said].flatMap((match) => nordic(searched, match));
  const english = Array.from(text.matchAll(numberFirst)).flatMap((match) => englishAddress(searched, match));
  return [...found, ...english.filter(({ from, to }) => found.every((other) => other.to <= from || other.from >= to))];
}

function nordic(searched: SearchedText, { 0: number, index }: RegExpExecArray): Found[] {
  const { text, cased } = searched;
  const street = streetBefore(searched, index);
  if (street === null) return [];
  const end = index + number.length;
  const sure = street.likeness === 'sure' && /\d/.test(number);
  if (!sure && !/[A-ZÅÄÖ]/.test(cased.charAt(street.from)) && !saysWhoLives(before(text, street.from))) return [];
  const rest = restOfAddress(cased.slice(end, end + 90));
  if (rest === '' && isCounted(text, end)) return [];
  return [{ type: 'address', from: street.from, to: end + rest.length }];
}

/** The name of a street right before a number; null where none stands. */
function streetBefore({ text, cased }: SearchedText, index: number): { from: number; likeness: 'sure' | 'likely' } | null {
  const lead = before(text, index, 60)
    .replace(/[ ,]{1,3}$/, '')
    .replace(numberWord, '');
  const street = lead.slice(lead.lastIndexOf(' ') + 1).replace(/^[("'*]{1,3}/, '');
  if (street === '') return null;
  const begins = text.lastIndexOf(street, index);
  const from = startOfName(cased, begins);
  const likeness = streetLikeness(street);
  if (likeness !== 'none') return { from, likeness };
  return isStreetApart(street) && from < begins ? { from, likeness: 'sure' } : null;
}

/** Whether the number counts what stands behind it: "tiellä 5 kilometriä". */
function isCounted(text: string, end: number): boolean {
  const next = /^[ :-]?([a-zåäö°]{1,20})/.exec(after(text, end, 30))?.[1] ?? '';
  return isUnit(next) || /^(?:\.\d|-v)/.test(text.slice(end, end + 3));
}

function restOfAddress(text: string): string {
  let [at, stair] = [0, false];
  for (const [n, part] of behindNumber.entries()) {
    if (n === bareFlat && !stair) continue;
    const found = part.exec(text.slice(at))?.[0] ?? '';
    if (n === stairPart && found !== '') stair = true;
    at += found.length;
  }
  return text.slice(0, at);
}

const smallWords = new Set([
  'the',
  'a',
  'of',
  'on',
  'this',
  'that',
  'to',
  'km',
  'mile',
  'miles',
  'minutes',
  'hours',
  'down',
  'along',
  'and',
]);

const bySide = new Set([
  'Norra',
  'Södra',
  'Västra',
  'Östra',
  'Stora',
  'Lilla',
  'Gamla',
  'Nya',
  'Övre',
  'Nedre',
  'Pohjoinen',
  'Eteläinen',
  'Itäinen',
  'Läntinen',
  'Vanha',
  'Uusi',
  'Iso',
  'Pieni',
]);
const ofSomebody = /^[A-ZÅÄÖ][a-zåäö]{1,20}[ns]$/;
const somebody = /^[A-ZÅÄÖ][a-zåäö]{1,20}$/;

/** The first word of a name in several words, such as "Norra Esplanaden", "Itäinen Pitkäkatu", "Eino Leinon katu". */
function startOfName(cased: string, at: number): number {
  const [last = '', first = ''] = cased
    .slice(Math.max(0, at - 50), at)
    .trimEnd()
    .split(/[ \n]/)
    .reverse();
  if (bySide.has(last)) return at - last.length - 1;
  const word =
    cased
      .slice(at, at + 20)
      .split(' ', 1)[0]
      ?.toLowerCase() ?? '';
  if (!ofSomebody.test(last) || !isStreetApart(word)) return at;
  return at - last.length - 1 - (somebody.test(first) ? first.length + 1 : 0);
}

function englishAddress({ text, cased }: SearchedText, { 0: number, index }: RegExpExecArray): Found[] {
  const start = index + number.length;
  const words = wordsOfStreet.exec(text.slice(start, start + 100))?.[0].split(' ') ?? [];
  const last = words.findLastIndex((word, n) => n > 0 && englishStreetLikeness(word) !== 'none');
  if (last < 1) return [];
  const end = start + words.slice(0, last + 1).join(' ').length;
  const capitals = cased
    .slice(start, end)
    .split(' ')
    .every((word) => /^[A-Z]/.test(word));
  const plain =
    englishStreetLikeness(words[last] ?? '') === 'sure' && last <= 2 && !words.slice(0, last).some((word) => smallWords.has(word));
  return capitals || (plain && saysWhoLives(before(text, index))) ? [{ type: 'address', from: index, to: end }] : [];
}
