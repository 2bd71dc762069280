import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Found, SearchedText } from './searched-text.ts';

/** Two letters and two digits, with a space at most between them, that nothing is glued to. */
const beginning = /(?<![a-z0-9])[a-z] ?[a-z] ?\d ?\d/g;
const mostGap = 3;

/**
 * Account numbers. The check digits need not be right when a number has the length of its country and all digits: a slip of the finger
 * leaves most of an account to be read. A reference (RF…) is of no country.
 */
export function findIbans({ text }: SearchedText): Found[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(beginning)).flatMap(({ 0: start, index }) => {
    const length = countrySpecs[start.replace(/ /g, '').slice(0, 2).toUpperCase()]?.chars;
    const read = length === undefined || length === null ? null : readNumber(text, index, length);
    if (read === null) return [];
    const real = isValidIBAN(read.number) || /^[A-Z]{2}\d+$/.test(read.number);
    return real ? [{ type: 'iban' as const, from: index, to: read.to }] : [];
  });
}

/** So many letters and digits from a place on, over spaces, dots and dashes; null when they end before or go on behind. */
function readNumber(text: string, from: number, length: number): { number: string; to: number } | null {
  let [number, at, gap] = ['', from, 0];
  while (number.length < length && at < text.length && gap <= mostGap) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/.test(sign)) [number, gap] = [number + sign, 0];
    else if (/[ .\-_]/.test(sign)) gap += 1;
    else return null;
    at += 1;
  }
  return number.length === length && !/[a-z0-9]/.test(text.charAt(at)) ? { number: number.toUpperCase(), to: at } : null;
}
