/** The words that the rules speak of, in all languages. */
export interface Vocabulary {
  /** Whether a rule names this word, or a beginning of it. */
  knows(word: string): boolean;
  /** How many letters of it no rule names: 0 for a word of a rule, more for one that goes on after a beginning; null for others. */
  unnamedLetters(word: string): number | null;
  /** The word that was meant, where this one is a slip of a finger away from one that matters; null otherwise. */
  meantBy(word: string): string | null;
  /** Words of rules that fit a mask, in which `*` stands for one letter that is not shown, or several; at most a few. */
  behind(mask: string): readonly string[];
}
