import { FinnishSSN } from 'finnish-ssn';
import personnummer from 'personnummer';
import { PhraseList } from './phrase-list.ts';
import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

const finnishWords = new PhraseList([
  'hetu',
  'henkilötunnu',
  'henkilotunnu',
  'henkkari',
  'sotu',
  'personbeteckning',
  'social security',
  'identity code',
  'personal id',
  'beteckning',
]);
const swedishWords = new PhraseList(['personnum', 'person nr', 'personnr', 'persnr', 'pnr', 'p-nr', 'samordningsn']);
const finnishShape = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-Y]$/;
const swedishShape = /^(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]?\d{4}$/;
const sign = /[-+a-fu-y]/;
const digit = /\d/;
const glued = /[a-z0-9]/;

/** Its types say that the class is a `default` of what is imported; when the program runs, it is what is imported. */
const { valid } = personnummer as unknown as { valid(code: string): boolean };

/** A stretch that may be a code, read without its spaces, in capitals. */
interface Candidate {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Finnish and Swedish personal identity codes: those whose check is right, and others where they are called so. */
export function findIdentityCodes({ text }: SearchedText): Found[] {
  const all: Found[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![a-z0-9])\d/g)) {
    if (index < end) continue;
    const code = readCode(text, index, { digits: 6, last: /[0-9a-y]/ }) ?? readCode(text, index, { digits: 8, last: digit });
    const type = code === null ? null : typeOf(code, text);
    if (code === null || type === null) continue;
    all.push({ type, from: code.from, to: code.to });
    end = code.to;
  }
  return all;
}

/** So many digits, perhaps a sign, three digits and a last one, over single spaces; nothing may be glued to them. */
function readCode(text: string, from: number, { digits, last }: { digits: number; last: RegExp }): Candidate | null {
  let [code, at] = ['', from];
  const read = (one: RegExp): boolean => {
    if (text.charAt(at) === ' ' && code !== '') at += 1;
    if (!one.test(text.charAt(at))) return false;
    code += text.charAt(at);
    at += 1;
    return true;
  };
  for (let n = 0; n < digits; n += 1) if (!read(digit)) return null;
  if (!read(sign) && text.charAt(at - 1) === ' ') at -= 1;
  for (let n = 0; n < 3; n += 1) if (!read(digit)) return null;
  if (!read(last) || glued.test(text.charAt(at)) || (text.charAt(at) === '-' && digit.test(text.charAt(at + 1)))) return null;
  return { code: code.toUpperCase(), from, to: at };
}

function typeOf({ code, from, to }: Candidate, text: string): 'hetu' | 'personnummer' | null {
  const around = `${before(text, from)} ${after(text, to, 25)}`;
  const calledFinnish = finnishWords.lastIn(around) >= 0;
  const calledSwedish = swedishWords.lastIn(around) >= 0;
  const swedish = isSwedish(code, calledSwedish);
  return isFinnish(code, calledFinnish) && !(calledSwedish && swedish) ? 'hetu' : swedish ? 'personnummer' : null;
}

function isFinnish(code: string, called: boolean): boolean {
  if (/^\d{9}[0-9A-Y]$/.test(code)) return called && FinnishSSN.validate(`${code.slice(0, 6)}-${code.slice(6)}`);
  return FinnishSSN.validate(code) || (called && finnishShape.test(code));
}

function isSwedish(code: string, called: boolean): boolean {
  if (!swedishShape.test(code)) return false;
  if (/^\d{10}$/.test(code)) return called && valid(code);
  return called || valid(code);
}
