import type { LanguagesOfText } from './languages/plausible-languages.ts';
import type { ReadTokens } from './phrases/phrase-walk.ts';

/** A text as all parts of the library read it. */
export interface TextUnderAssessment extends ReadTokens {
  readonly written: string;
  readonly languages: LanguagesOfText;
}
