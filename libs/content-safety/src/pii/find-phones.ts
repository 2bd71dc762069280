import { digitRuns } from './digit-runs.ts';
import type { DigitGroup } from './digit-runs.ts';
import { isPersonalNumber } from './personal-number.ts';
import { isPublicNumber, meaningOfNumber } from './public-numbers.ts';
import type { MeaningOfNumber } from './public-numbers.ts';
import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** In how many digits a number is tried first: with 0 in front, as one writes it at home; with a country's code. */
const homeLengths = [10, 9, 11, 8, 7, 12];
const abroadLengths = [12, 11, 13, 10, 14, 15, 9];
/** So often at most one run of digits is taken for a number, so that a page of digits takes no longer than a page of words. */
const mostTries = 6;
const mostDigits = 16;
/** With 0, or the code of a country. */
const mayBegin = /^(?:0|\+|358|46)/;

/** Phone numbers in any grouping. Helplines, dates, hours and the numbers of cases are none. */
export function findPhones({ text }: SearchedText): Found[] {
  return digitRuns(text).flatMap((groups) => phonesIn(groups, text));
}

function phonesIn(groups: readonly DigitGroup[], text: string): Found[] {
  const [first, final] = [groups[0], groups.at(-1)];
  if (first === undefined || final === undefined) return [];
  const meaning = meaningOfNumber(before(text, first.from), after(text, final.to));
  let tries = 0;
  const isPhone = (digits: string): boolean => {
    tries += 1;
    return tries <= mostTries && isPersonalNumber(digits, meaning);
  };
  const phones: Found[] = [];
  for (let n = 0; n < groups.length && tries < mostTries; n += 1) {
    const read = numberAt(groups, n, { meaning, isPhone });
    if (read === null) continue;
    phones.push(...read.found);
    n = read.end;
  }
  return phones;
}

interface Asking {
  readonly meaning: MeaningOfNumber;
  isPhone(digits: string): boolean;
}

/** The number that begins at group `n`: the group that ends it, and what was found, which is nothing for a helpline. */
function numberAt(groups: readonly DigitGroup[], n: number, { meaning, isPhone }: Asking): { end: number; found: Found[] } | null {
  const lengths = digitsUpTo(groups, n);
  const published = [...lengths.values()].reverse().find(({ digits }) => isPublicNumber(digits));
  if (published !== undefined) return { end: published.end, found: [] };
  const start = groups[n];
  if (start === undefined || !(mayBegin.test(start.digits) || (n === 0 && meaning.phone === 'called'))) return null;
  const candidates = lengthsFor([...lengths.values()].at(-1)?.digits ?? '').flatMap((length) => lengths.get(length) ?? []);
  const phone = candidates.find(({ digits }) => isPhone(digits));
  return phone === undefined ? null : { end: phone.end, found: [{ type: 'phone', from: start.from, to: phone.to }] };
}

/** All numbers that begin at group `n`, by how many digits they have. */
function digitsUpTo(groups: readonly DigitGroup[], n: number): Map<number, { digits: string; end: number; to: number }> {
  const lengths = new Map<number, { digits: string; end: number; to: number }>();
  let digits = '';
  for (const [step, group] of groups.slice(n, n + mostDigits).entries()) {
    digits += group.digits;
    if (digits.length > mostDigits) break;
    lengths.set(digits.replace('+', '').length, { digits, end: n + step, to: group.to });
  }
  return lengths;
}

/** Lengths that are tried in turn, the likeliest first; abroad begins with a country's code. */
function lengthsFor(all: string): readonly number[] {
  if (all.startsWith('0457')) return [11, 10, 9];
  if (all.startsWith('00')) return [14, 13, ...abroadLengths];
  return /^(?:\+|358|46)/.test(all) ? abroadLengths : homeLengths;
}
