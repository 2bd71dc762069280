import type { LanguagesOfText } from './languages/plausible-languages.ts';
import type { ReadableText } from './text/readable-text.ts';
import type { Token } from './text/token.ts';

/** A text as all parts of the library read it. */
export interface TextUnderAssessment {
  readonly readable: ReadableText;
  readonly languages: LanguagesOfText;
  readonly tokens: readonly Token[];
}
