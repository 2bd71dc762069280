import type { WordTest } from './word-test.ts';

/** A term as a row of words; `gap` says how many words may stand before the next one. */
export interface Term {
  readonly words: readonly WordTest[];
  readonly gaps: readonly number[];
  readonly prefer: string;
  readonly unlessBefore: ReadonlySet<string>;
  readonly unlessAfter: ReadonlySet<string>;
  /** Beginnings of words, one of which the post must hold; none: nothing is asked. */
  readonly needs: readonly string[];
  readonly ofPerson: boolean;
  /** It names what happened, not a person. */
  readonly event: boolean;
}
