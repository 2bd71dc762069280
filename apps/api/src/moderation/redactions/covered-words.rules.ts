import type { CoveredPlace } from '@rinnalla/post-grammar';

/** So many digits are a number of somebody's, however it is grouped. */
const digitsOfANumber = 6;

const folded = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Pure: whether a text holds words that were covered, in whichever case, spacing or punctuation, also with an ending; a number however it is
 * grouped.
 */
export function holdsCovered(text: string, words: string): boolean {
  const [there, covered] = [folded(text), folded(words)];
  if (covered.trim() === '') return false;
  if (there.includes(covered.trimEnd())) return true;
  const digits = covered.replaceAll(' ', '');
  return /^\p{N}+$/u.test(digits) && digits.length >= digitsOfANumber && there.replace(/(?<=\p{N}) (?=\p{N})/gu, '').includes(digits);
}

/** Pure: the words in the places of a text, each once, in their order; none of a text that is gone. */
export function wordsAt(text: string, places: readonly Pick<CoveredPlace, 'from' | 'to'>[]): string[] {
  const words = [...places].sort((one, other) => one.from - other.from).map(({ from, to }) => text.slice(from, to));
  return [...new Set(words.filter((each) => each.trim() !== ''))];
}
