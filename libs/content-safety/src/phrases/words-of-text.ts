import type { Token } from '../text/token.ts';
import type { Need } from './compile.ts';
import type { WordNumber, WordsOfRules } from './words-of-rules.ts';

/** So many tokens are looked at together; more in one sentence stay together. */
const tokensTogether = 60;

/** Whole sentences of a text: what their tokens answer to, and where; asked for what it lacks, before any phrase is followed through it. */
export class WordsOfText {
  readonly tokens: readonly Token[];
  /** How many tokens of the whole text stand before the first of these. */
  readonly before: number;
  /** What each token answers to. */
  readonly answers: readonly (readonly WordNumber[])[];
  /** By token, the first one after its sentence. */
  readonly ends: readonly number[];
  /** The tokens that answer to a word. */
  readonly places = new Map<WordNumber, number[]>();
  /** By the number of a list: 1 where something of it stands. */
  private readonly lists: Uint8Array;

  constructor(tokens: readonly Token[], before: number, words: WordsOfRules) {
    this.tokens = tokens;
    this.before = before;
    this.ends = endsOfSentences(tokens);
    this.answers = tokens.map((token) => words.answersOf(token));
    this.answers.forEach((numbers, place) => {
      for (const number of numbers) this.addPlace(number, place);
    });
    this.lists = words.listsOf(this.places.keys());
  }

  private addPlace(what: WordNumber, place: number): void {
    const places = this.places.get(what);
    if (places === undefined) this.places.set(what, [place]);
    else places.push(place);
  }

  /** Whether all of these stand here somewhere. */
  holds(needs: readonly Need[]): boolean {
    for (const need of needs) if (typeof need === 'number' ? !this.places.has(need) : this.lists[need.number] !== 1) return false;
    return true;
  }

  /** The tokens at which one of these may begin, each once. */
  beginningsOf(first: readonly Need[]): readonly number[] {
    const [only] = first;
    if (typeof only === 'number' && first.length === 1) return this.places.get(only) ?? nowhere;
    const begun: number[] = [];
    for (const need of first) {
      for (const [key, at] of this.places) if (typeof need === 'number' ? need === key : need.keys.has(key)) begun.push(...at);
    }
    return begun.length < 2 ? begun : [...new Set(begun)];
  }
}

const nowhere: readonly number[] = [];

function endsOfSentences(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    ends[place] = tokens[place + 1]?.sentence === tokens[place]?.sentence ? (ends[place + 1] ?? 0) : place + 1;
  }
  return ends;
}

/** A text in parts of whole sentences. No phrase reaches over a sentence, so that each part can be searched by itself. */
export function inParts(tokens: readonly Token[], words: WordsOfRules): WordsOfText[] {
  const parts: WordsOfText[] = [];
  let start = 0;
  for (const [place, token] of tokens.entries()) {
    const next = tokens[place + 1];
    if (next !== undefined && (next.sentence === token.sentence || place + 1 - start < tokensTogether)) continue;
    parts.push(new WordsOfText(tokens.slice(start, place + 1), start, words));
    start = place + 1;
  }
  return parts;
}
