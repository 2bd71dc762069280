import type { Span } from '../assessment.ts';

/** One word, number or sign of a text, with what is known of its place. */
export interface Token {
  /** The word as it is read, and other ways to read it: without a clitic, without leet, a masked word filled in. At least one. */
  readonly forms: readonly string[];
  /** Where it stands in the written text. */
  readonly span: Span;
  /** Numbers from 0; a sentence ends at . ! ? … or a line's end. */
  readonly sentence: number;
  /** Numbers from 0, over the whole text; a clause ends where a sentence does, and at commas, dashes, brackets. */
  readonly clause: number;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
  /** What it is besides a word. */
  readonly is: readonly TokenShape[];
}

/** `number` 10, `money` 20€ and the 20 of 20 euros, `percent` 20%, `link` www.a.example, `email`, `handle` @somebody, `emoji`, `name` Capitalised within a sentence, `shout` CAPITALS. */
export type TokenShape = 'number' | 'money' | 'percent' | 'link' | 'email' | 'handle' | 'emoji' | 'name' | 'shout';
