import type { Token, TokenShape } from '../text/token.ts';
import type { CompiledPhrase, List } from './compile.ts';
import type { WordNumber, WordsOfRules } from './words-of-rules.ts';

/** What the tokens of one text answer to, and where; asked for what it lacks, before any phrase is followed through it. */
export class WordsOfText {
  readonly tokens: readonly Token[];
  /** What each token answers to. */
  readonly answers: readonly ReadonlySet<WordNumber>[];
  /** The tokens that answer to a word, and those of a shape. */
  readonly places = new Map<WordNumber | TokenShape, number[]>();
  private readonly lists = new Map<number, boolean>();

  constructor(tokens: readonly Token[], words: WordsOfRules) {
    this.tokens = tokens;
    this.answers = tokens.map(({ forms, is }, place) => {
      const numbers = new Set<WordNumber>();
      for (const form of forms) words.collect(form, numbers);
      for (const number of numbers) this.addPlace(number, place);
      for (const shape of is) this.addPlace(shape, place);
      return numbers;
    });
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
