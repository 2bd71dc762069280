import type { Range } from '../phrases/phrase-walk.ts';
import type { Token } from '../text/token.ts';

/** No phrase of a rule spans more tokens than this. */
const longestPhrase = 60;

/** Where something stands in a text, kept so that asking whether it reaches a place takes the same time in a short and in a long text. */
export class Places {
  private readonly tokens: readonly Token[];
  private readonly sentences = new Set<number>();
  private readonly clauses = new Set<number>();
  /** By the token after the last: the earliest token at which a range that ends there begins. */
  private readonly startByEnd = new Map<number, number>();
  /** By the first token: the last token after which a range that begins there ends. */
  private readonly endByStart = new Map<number, number>();
  readonly none: boolean;

  constructor(ranges: readonly Range[], tokens: readonly Token[]) {
    this.tokens = tokens;
    this.none = ranges.length === 0;
    for (const { start, end } of ranges) {
      this.sentences.add(this.sentence(start));
      for (let clause = this.clause(start); clause <= this.clause(end - 1); clause += 1) this.clauses.add(clause);
      this.startByEnd.set(end, Math.min(start, this.startByEnd.get(end) ?? start));
      this.endByStart.set(start, Math.max(end, this.endByStart.get(start) ?? end));
    }
  }

  /** Whether one of the places reaches the range; `reach` as in a rule file. */
  reach(reach: string, range: Range): boolean {
    if (this.none) return false;
    const sentence = this.sentence(range.start);
    switch (reach) {
      case 'post':
        return true;
      case 'nearby':
        return [sentence - 1, sentence, sentence + 1].some((each) => this.sentences.has(each));
      case 'sentence':
        return this.sentences.has(sentence);
      case 'clause':
        return this.inClausesOf(range);
      default:
        return this.withinWords(reach, range);
    }
  }

  private inClausesOf({ start, end }: Range): boolean {
    for (let clause = this.clause(start); clause <= this.clause(end - 1); clause += 1) if (this.clauses.has(clause)) return true;
    return false;
  }

  /** `before 3`: at most three words before the range, or over its beginning. `after 3`: the same behind it. */
  private withinWords(reach: string, range: Range): boolean {
    const [side, words] = reach.split(' ');
    return side === 'before' ? this.isBefore(range, Number(words)) : this.isAfter(range, Number(words));
  }

  private isBefore({ start }: Range, words: number): boolean {
    for (let end = start - words; end <= start + longestPhrase; end += 1) {
      const begins = this.startByEnd.get(end);
      if (begins !== undefined && begins <= start && this.sentence(begins) === this.sentence(start)) return true;
    }
    return false;
  }

  private isAfter({ start, end }: Range, words: number): boolean {
    for (let begins = end + words; begins >= end - longestPhrase; begins -= 1) {
      const ends = this.endByStart.get(begins);
      if (ends !== undefined && ends >= end && this.sentence(begins) === this.sentence(start)) return true;
    }
    return false;
  }

  private sentence(at: number): number {
    return this.tokens[at]?.sentence ?? -1;
  }

  private clause(at: number): number {
    return this.tokens[at]?.clause ?? -1;
  }
}
