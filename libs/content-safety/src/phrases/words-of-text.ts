import type { Token, TokenShape } from '../text/token.ts';
import type { CompiledPhrase, List } from './compile.ts';
import type { WordNumber, WordsOfRules } from './words-of-rules.ts';

/** So many tokens are looked at together; more in one sentence stay together. */
const tokensTogether = 60;

/** What the tokens of a text, or of a part of it, answer to, and where; asked for what it lacks, before any phrase is followed through it. */
export class WordsOfText {
  readonly tokens: readonly Token[];
  /** What each token answers to. */
  readonly answers: readonly ReadonlySet<WordNumber>[];
  /** The tokens that answer to a word, and those of a shape. */
  readonly places = new Map<WordNumber | TokenShape, number[]>();
  /** How many tokens of the whole text stand before the first of these. */
  readonly before: number;
  private readonly lists = new Map<number, boolean>();

  private constructor(tokens: readonly Token[], answers: readonly ReadonlySet<WordNumber>[], before: number) {
    this.tokens = tokens;
    this.answers = answers;
    this.before = before;
    for (const [place, numbers] of answers.entries()) {
      for (const number of numbers) this.addPlace(number, place);
      for (const shape of tokens[place]?.is ?? []) this.addPlace(shape, place);
    }
  }

  static of(tokens: readonly Token[], words: WordsOfRules): WordsOfText {
    return new WordsOfText(
      tokens,
      tokens.map((token) => answersOf(token, words)),
      0,
    );
  }

  /** The text in parts of whole sentences. No phrase reaches over a sentence, so that each part can be searched by itself. */
  parts(): readonly WordsOfText[] {
    if (this.tokens.length <= tokensTogether) return [this];
    const parts: WordsOfText[] = [];
    let start = 0;
    for (const [place, token] of this.tokens.entries()) {
      const ends = this.tokens[place + 1]?.sentence !== token.sentence;
      if (!ends || (place + 1 - start < tokensTogether && place + 1 < this.tokens.length)) continue;
      parts.push(new WordsOfText(this.tokens.slice(start, place + 1), this.answers.slice(start, place + 1), start));
      start = place + 1;
    }
    return parts;
  }

  private addPlace(what: WordNumber | TokenShape, place: number): void {
    const places = this.places.get(what);
    if (places === undefined) this.places.set(what, [place]);
    else places.push(place);
  }

  /** false when a phrase cannot stand in this text, because something that it needs stands nowhere. */
  mayHold(phrase: CompiledPhrase): boolean {
    for (const need of phrase.needs) if (typeof need === 'number' ? !this.places.has(need) : !this.mayHoldList(need)) return false;
    return true;
  }

  private mayHoldList(list: List): boolean {
    const known = this.lists.get(list.number);
    if (known !== undefined) return known;
    const may =
      this.holdsWordOf(list) || list.shapes.some((shape) => this.places.has(shape)) || list.phrases.some((phrase) => this.mayHold(phrase));
    this.lists.set(list.number, may);
    return may;
  }

  private holdsWordOf({ words }: List): boolean {
    if (words.size <= this.places.size) {
      for (const word of words) if (this.places.has(word)) return true;
      return false;
    }
    for (const place of this.places.keys()) if (typeof place === 'number' && words.has(place)) return true;
    return false;
  }
}

function answersOf({ forms }: Token, words: WordsOfRules): Set<WordNumber> {
  const numbers = new Set<WordNumber>();
  for (const form of forms) words.collect(form, numbers);
  return numbers;
}
