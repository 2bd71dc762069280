/**
 * Words and rows of words that are looked for in a short stretch of text, however many there are. A word may be written as its beginning.
 * Looking costs about as much as reading the stretch.
 */
export class PhraseList {
  private readonly byBeginning = new Map<string, string[]>();
  private readonly whole: ReadonlySet<string>;
  private readonly mostWords: number;

  constructor(phrases: readonly string[]) {
    this.whole = new Set(phrases);
    this.mostWords = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
    for (const phrase of phrases) {
      const key = phrase.slice(0, 2);
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), phrase]);
    }
  }

  /** Where the last of them begins in `text`, -1 where none does. `anywhere`: also within a word; `complete`: not as the beginning of one. */
  lastIn(text: string, where: 'at words' | 'anywhere' | 'complete' = 'at words'): number {
    for (let at = text.length - 1; at >= 0; at -= 1) {
      if (where !== 'anywhere' && isLetter(text.charAt(at - 1))) continue;
      const stands = (phrase: string): boolean =>
        text.startsWith(phrase, at) && (where !== 'complete' || !isLetter(text.charAt(at + phrase.length)));
      if (
        this.byBeginning.get(text.slice(at, at + 2))?.some(stands) === true ||
        this.byBeginning.get(text.charAt(at))?.some(stands) === true
      )
        return at;
    }
    return -1;
  }

  /** Whether `text` ends with one of them, as whole words. */
  ends(text: string): boolean {
    const words = text.split(' ').slice(-this.mostWords);
    return words.some((_, n) => this.whole.has(words.slice(n).join(' ')));
  }
}

const letter = /[a-zåäö]/;
const isLetter = (sign: string): boolean => letter.test(sign);
