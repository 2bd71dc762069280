import { digitRuns } from './digit-runs.ts';
import type { DigitGroup } from './digit-runs.ts';
import { isPersonalNumber } from './personal-number.ts';
import { isPublicNumber, meaningOfNumber } from './public-numbers.ts';
import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** In how many digits a number is tried first: with 0 in front, as one writes it at home; with a country's code. */
const homeLengths = [10, 9, 11, 8, 7, 12];
const abroadLengths = [12, 11, 13, 10, 14, 15, 9];
/** So often at most one run of digits is taken for a number, so that a page of digits takes no longer than a page of words. */
const mostTries = 8;

/** Phone numbers in any grouping. Helplines, dates, hours and the numbers of cases are none. */
export function findPhones({ text }: SearchedText): Found[] {
  return digitRuns(text).flatMap((groups) => phonesIn(groups, text));
}

function phonesIn(groups: readonly DigitGroup[], text: string): Found[] {
  const phones: Found[] = [];
  let tries = 0;
  for (let n = 0; n < groups.length && tries < mostTries; n += 1) {
    const published = endOf(groups, n, isPublicNumber);
    if (published !== null) n = published;
    else if (mayBegin(groups, n, text)) {
      const meaning = meaningOfNumber(before(text, groups[n]?.from ?? 0), after(text, groups.at(-1)?.to ?? 0));
      const end = endOf(groups, n, (digits) => {
        tries += 1;
        return tries <= mostTries && isPersonalNumber(digits, meaning);
      });
      if (end !== null) {
        phones.push({ type: 'phone', from: groups[n]?.from ?? 0, to: groups[end]?.to ?? text.length });
        n = end;
      }
    }
  }
  return phones;
}

/** A number begins with 0 or a country's code; or somebody has just said that it is one. */
function mayBegin(groups: readonly DigitGroup[], n: number, text: string): boolean {
  const digits = groups[n]?.digits ?? '';
  if (/^(?:0|\+|358|46)/.test(digits)) return true;
  return n === 0 && meaningOfNumber(before(text, groups[0]?.from ?? 0, 30), '').phone === 'called';
}

/** The group that ends the likeliest number which begins at group `n`; null where none fits. */
function endOf(groups: readonly DigitGroup[], n: number, fits: (digits: string) => boolean): number | null {
  const ends = new Map<number, number>();
  let digits = '';
  const written: string[] = [];
  for (let end = n; end < groups.length && digits.length < 16; end += 1) {
    digits += groups[end]?.digits ?? '';
    ends.set(digits.replace('+', '').length, end);
    written[end] = digits;
  }
  const order = fits === isPublicNumber ? [...ends.keys()].reverse() : lengthsFor(digits);
  const found = order.find((length) => ends.has(length) && fits(written[ends.get(length) ?? 0] ?? ''));
  return found === undefined ? null : (ends.get(found) ?? null);
}

function lengthsFor(digits: string): readonly number[] {
  if (digits.startsWith('0457')) return [11, 10, 9];
  return /^(?:\+|00|358|46)/.test(digits) ? [...(digits.startsWith('00') ? [14, 13] : []), ...abroadLengths] : homeLengths;
}
