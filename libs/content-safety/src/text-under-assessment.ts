import type { LanguagesOfText } from './languages/plausible-languages.ts';
import type { WordsOfText } from './phrases/words-of-text.ts';

/** A text as all parts of the library read it. */
export interface TextUnderAssessment {
  readonly written: string;
  readonly languages: LanguagesOfText;
  readonly words: WordsOfText;
}
