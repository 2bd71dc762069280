import { isPersonalNumber } from './personal-number.ts';
import { isPublicNumber } from './public-numbers.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** Words for digits, as they are said in Finland and in Sweden. */
const said: Readonly<Record<string, string>> = {
  nolla: '0',
  noll: '0',
  zero: '0',
  oh: '0',
  nought: '0',
  yksi: '1',
  yks: '1',
  ykkönen: '1',
  ett: '1',
  en: '1',
  one: '1',
  kaksi: '2',
  kaks: '2',
  kakkonen: '2',
  två: '2',
  tvåa: '2',
  two: '2',
  kolme: '3',
  kolmonen: '3',
  tre: '3',
  three: '3',
  neljä: '4',
  nelonen: '4',
  fyra: '4',
  four: '4',
  viisi: '5',
  viis: '5',
  vitonen: '5',
  fem: '5',
  five: '5',
  kuusi: '6',
  kuus: '6',
  kutonen: '6',
  sex: '6',
  six: '6',
  seitsemän: '7',
  seittemän: '7',
  seiska: '7',
  sju: '7',
  seven: '7',
  kahdeksan: '8',
  kaheksan: '8',
  kasi: '8',
  åtta: '8',
  eight: '8',
  yhdeksän: '9',
  yheksän: '9',
  ysi: '9',
  nio: '9',
  nie: '9',
  nine: '9',
};
const tens: Readonly<Record<string, string>> = {
  tjugo: '2',
  trettio: '3',
  fyrtio: '4',
  femtio: '5',
  sextio: '6',
  sjuttio: '7',
  åttio: '8',
  nittio: '9',
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};
const repeats: Readonly<Record<string, number>> = { double: 2, tupla: 2, dubbel: 2, triple: 3 };
const plus = new Set(['plus', 'plussa', 'pluss']);

const word = /[a-zåäö]{2,24}|\+?\d{1,12}/g;
const beginsWith = /(?<![a-zåäö])(?:nolla|noll|zero|oh|nought|plus|plussa|pluss)(?![a-zåäö])/;
const joint = /^[ ,.\-–]{1,3}$/;
const fewestSaid = 2;
const mostDigits = 16;

/** What a word adds to a number; null when it is no digit. */
function digitsOf(spoken: string): string | null {
  if (/^\+?\d/.test(spoken)) return spoken;
  const finnishTens = /^(.{4,9})(?:kymmentä|kyt|kymment)(.{0,9})$/.exec(spoken);
  if (finnishTens !== null) return join(said[finnishTens[1] ?? ''], finnishTens[2] === '' ? '0' : said[finnishTens[2] ?? '']);
  const ten = Object.keys(tens).find((each) => spoken.startsWith(each));
  if (ten !== undefined) return join(tens[ten], spoken === ten ? '0' : said[spoken.slice(ten.length)]);
  return said[spoken] ?? null;
}

const join = (first: string | undefined, second: string | undefined): string | null =>
  first === undefined || second === undefined ? null : first + second;

/** Phone numbers that are said in words, such as "nolla neljä viisi …" or "zero four five …", digits between them included. */
export function findSpokenPhones({ text }: SearchedText): Found[] {
  if (!beginsWith.test(text)) return [];
  const words = Array.from(text.matchAll(word), ({ 0: spoken, index }) => ({ spoken, from: index, to: index + spoken.length }));
  const phones: Found[] = [];
  for (let n = 0; n < words.length; n += 1) {
    const read = beginsWith.test(words[n]?.spoken ?? '') ? readFrom(words, n, text) : null;
    if (read === null) continue;
    phones.push({ type: 'phone', from: words[n]?.from ?? 0, to: words[read]?.to ?? text.length });
    n = read;
  }
  return phones;
}

interface SpokenWord {
  readonly spoken: string;
  readonly from: number;
  readonly to: number;
}

/** The last word of a phone number that begins with word `n`; null where none does. */
function readFrom(words: readonly SpokenWord[], n: number, text: string): number | null {
  const read = { digits: '', saidWords: 0, last: n };
  let times = 1;
  for (const [at, { spoken, from }] of words.slice(n, n + mostDigits).entries()) {
    if (at > 0 && !joint.test(text.slice(words[n + at - 1]?.to, from))) break;
    const repeated = repeats[spoken];
    const digits = at === 0 && plus.has(spoken) ? '+' : digitsOf(spoken);
    if (repeated !== undefined) times = repeated;
    else if (digits === null || read.digits.length >= mostDigits) break;
    else {
      read.digits += digits.repeat(times);
      read.saidWords += /\d/.test(spoken) ? 0 : 1;
      [times, read.last] = [1, n + at];
    }
  }
  return isSpokenPhone(read) ? read.last : null;
}

const isSpokenPhone = ({ digits, saidWords }: { digits: string; saidWords: number }): boolean =>
  saidWords >= fewestSaid &&
  !isPublicNumber(digits) &&
  isPersonalNumber(digits, { helpline: false, switchboard: false, phone: 'called', other: false });
