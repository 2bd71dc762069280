import { keysOf } from '../phrases/compile.ts';
import type { CompiledPhrase, Need } from '../phrases/compile.ts';
import type { WordNumber } from '../phrases/words-of-rules.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import type { Phrases } from './rule-set.ts';

export interface Entry {
  readonly phrase: CompiledPhrase;
  /** The phrases that it is one of. */
  readonly among: Phrases;
}

/** An entry under its rarest need, with its other needs, the rarer first. */
interface Indexed extends Entry {
  readonly others: readonly Need[];
}

/** Phrases by what is rarest in them, so that a text is asked for few of them. */
export class PhraseIndex {
  private readonly byKey = new Map<WordNumber, Indexed[]>();

  constructor(entries: readonly Entry[]) {
    const needed = new Map<WordNumber, number>();
    for (const { phrase } of entries) {
      for (const need of phrase.needs) for (const key of keysOf(need)) needed.set(key, (needed.get(key) ?? 0) + 1);
    }
    const byRarity = rarest(needed);
    for (const { phrase, among } of entries) {
      const [first, ...others] = byRarity(phrase.needs);
      if (first !== undefined) this.add(first, { phrase, among, others });
    }
  }

  private add(need: Need, entry: Indexed): void {
    for (const key of keysOf(need)) {
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** The phrases that may stand in the text: nothing that they need is lacking. */
  mayStandIn(text: WordsOfText): Set<Entry> {
    const entries = new Set<Entry>();
    for (const key of text.places.keys()) {
      for (const entry of this.byKey.get(key) ?? nothing) if (text.holds(entry.others)) entries.add(entry);
    }
    return entries;
  }
}

const nothing: readonly Indexed[] = [];

/** Sorts needs: first what the fewest phrases need. */
function rarest(needed: ReadonlyMap<WordNumber, number>): (needs: readonly Need[]) => Need[] {
  const weights = new Map<Need, number>();
  const weigh = (need: Need): number => {
    let weight = 0;
    for (const key of keysOf(need)) weight += needed.get(key) ?? 0;
    return weight;
  };
  const weightOf = (need: Need): number => {
    const known = weights.get(need) ?? weigh(need);
    weights.set(need, known);
    return known;
  };
  return (needs) => [...needs].sort((one, other) => weightOf(one) - weightOf(other));
}
