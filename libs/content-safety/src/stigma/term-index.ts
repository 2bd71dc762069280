import type { Term } from './term.ts';
import { stemsOf } from './word-test.ts';

const longestWord = 40;

/** Finds the terms that may begin with a word, in time that does not grow with their number. */
export class TermIndex {
  private readonly exact = new Map<string, Set<Term>>();
  private readonly stems = new Map<string, Set<Term>>();
  /** By their last three letters. */
  private readonly compounds = new Map<string, { last: string; term: Term }[]>();
  private readonly endings: ReadonlySet<string>;
  private readonly longestEnding: number;

  constructor(terms: readonly Term[], endings: ReadonlySet<string>) {
    this.endings = endings;
    this.longestEnding = Math.max(...Array.from(endings, ({ length }) => length));
    for (const term of terms) {
      const [first] = term.words;
      if (first === undefined) continue;
      for (const word of first.exact) add(this.exact, word, term);
      for (const stem of first.stems) add(this.stems, stem, term);
      for (const last of first.behind) this.compounds.set(last.slice(-3), [...(this.compounds.get(last.slice(-3)) ?? []), { last, term }]);
    }
  }

  /** Terms whose first word this form may be. */
  beginningWith(form: string): Set<Term> {
    const found = new Set(this.exact.get(form));
    if (form.length < 3 || form.length > longestWord) return found;
    for (const stem of stemsOf(form, this.endings, this.longestEnding)) {
      for (const term of this.stems.get(stem) ?? []) found.add(term);
      for (const { last, term } of this.compounds.get(stem.slice(-3)) ?? [])
        if (stem.length >= last.length + 2 && stem.endsWith(last)) found.add(term);
    }
    return found;
  }
}

const add = (into: Map<string, Set<Term>>, key: string, term: Term): void => void into.set(key, (into.get(key) ?? new Set()).add(term));
