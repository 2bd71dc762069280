/** Words on the list differ within their first four letters (BIP-39, "Wordlist"). */
const tellingLetters = 4;
const wordsToConfirm = 2;

export interface TypedBack {
  readonly position: number;
  readonly word: string;
}

/** Pure: the places (1 to 12) where what was typed back differs from the phrase; empty when at least two different places agree. */
export function wronglyConfirmed(words: readonly string[], confirmed: readonly TypedBack[]): number[] {
  const places = new Set(confirmed.map(({ position }) => position));
  if (places.size < wordsToConfirm) return [...places];
  return confirmed.filter(({ position, word }) => !isWordAt(words, position, word)).map(({ position }) => position);
}

const isWordAt = (words: readonly string[], position: number, typed: string): boolean => {
  const word = words[position - 1];
  return word !== undefined && telling(word) === telling(typed);
};

const telling = (word: string): string => word.trim().toLowerCase().slice(0, tellingLetters);
