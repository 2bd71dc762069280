import type { Token } from '../text/token.ts';
import type { CompiledPhrase } from './compile.ts';
import type { Key, WordNumber, WordsOfRules } from './words-of-rules.ts';

/** So many tokens are looked at together; more in one sentence stay together. */
const tokensTogether = 60;

/** Tokens of a text with what they answer to, and how many stand before them. */
type Stretch = Pick<WordsOfText, 'tokens' | 'answers' | 'before'>;

/** What the tokens of a text, or of a part of it, answer to, and where; asked for what it lacks, before any phrase is followed through it. */
export class WordsOfText {
  readonly tokens: readonly Token[];
  /** What each token answers to. */
  readonly answers: readonly ReadonlySet<WordNumber>[];
  /** The tokens that answer to a word, and those of a shape. */
  readonly places = new Map<Key, number[]>();
  /** How many tokens of the whole text stand before the first of these. */
  readonly before: number;
  /** By the number of a list: 1 where something of it stands. */
  private readonly lists: Uint8Array;
  private readonly words: WordsOfRules;

  private constructor({ tokens, answers, before }: Stretch, words: WordsOfRules) {
    this.tokens = tokens;
    this.answers = answers;
    this.before = before;
    this.words = words;
    for (const [place, numbers] of answers.entries()) {
      for (const number of numbers) this.addPlace(number, place);
      for (const shape of tokens[place]?.is ?? []) this.addPlace(shape, place);
    }
    this.lists = words.listsOf(this.places.keys());
  }

  static of(tokens: readonly Token[], words: WordsOfRules): WordsOfText {
    return new WordsOfText({ tokens, answers: tokens.map((token) => answersOf(token, words)), before: 0 }, words);
  }

  /** The text in parts of whole sentences. No phrase reaches over a sentence, so that each part can be searched by itself. */
  parts(): readonly WordsOfText[] {
    if (this.tokens.length <= tokensTogether) return [this];
    const parts: WordsOfText[] = [];
    let start = 0;
    for (const [place, token] of this.tokens.entries()) {
      const ends = this.tokens[place + 1]?.sentence !== token.sentence;
      if (!ends || (place + 1 - start < tokensTogether && place + 1 < this.tokens.length)) continue;
      const [tokens, answers] = [this.tokens.slice(start, place + 1), this.answers.slice(start, place + 1)];
      parts.push(new WordsOfText({ tokens, answers, before: start }, this.words));
      start = place + 1;
    }
    return parts;
  }

  private addPlace(what: Key, place: number): void {
    const places = this.places.get(what);
    if (places === undefined) this.places.set(what, [place]);
    else places.push(place);
  }

  /** false when a phrase cannot stand in this text, because something that it needs stands nowhere. */
  mayHold(phrase: CompiledPhrase): boolean {
    for (const need of phrase.needs) if (typeof need === 'number' ? !this.places.has(need) : this.lists[need.number] !== 1) return false;
    return true;
  }
}

function answersOf({ forms }: Token, words: WordsOfRules): Set<WordNumber> {
  const numbers = new Set<WordNumber>();
  for (const form of forms) words.collect(form, numbers);
  return numbers;
}
