import type { CompiledPhrase, List } from '../phrases/compile.ts';
import type { Key, WordNumber } from '../phrases/words-of-rules.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import type { Phrases } from './rule-set.ts';

export interface Entry {
  readonly phrase: CompiledPhrase;
  /** The phrases that it is one of. */
  readonly among: Phrases;
}

/** Phrases by what is rarest in them, so that a text is asked for few of them. */
export class PhraseIndex {
  private readonly byKey = new Map<Key, Entry[]>();

  constructor(entries: readonly Entry[]) {
    const needed = new Map<Key, number>();
    for (const key of entries.flatMap(({ phrase }) => phrase.needs.flatMap((need) => [...keysOf(need)])))
      needed.set(key, (needed.get(key) ?? 0) + 1);
    for (const entry of entries) {
      for (const key of rarestOf(entry.phrase.needs.map(keysOf), needed)) {
        const known = this.byKey.get(key);
        if (known === undefined) this.byKey.set(key, [entry]);
        else known.push(entry);
      }
    }
  }

  /** The phrases that may stand in the text: nothing that they need is lacking. */
  mayStandIn(text: WordsOfText): Set<Entry> {
    const entries = new Set<Entry>();
    for (const key of text.places.keys()) this.addThoseOf(key, text, entries);
    return entries;
  }

  private addThoseOf(key: Key, text: WordsOfText, entries: Set<Entry>): void {
    for (const entry of this.byKey.get(key) ?? nothing) if (text.mayHold(entry.phrase)) entries.add(entry);
  }
}

const nothing: readonly Entry[] = [];

/** Where a phrase may begin in a text, each token once. */
export function beginningsOf({ firstWords, firstShapes }: CompiledPhrase, { places }: WordsOfText): readonly number[] {
  const begun: number[] = [];
  for (const [key, at] of places) if (typeof key === 'number' ? firstWords.has(key) : firstShapes.has(key)) begun.push(...at);
  return begun.length < 2 ? begun : [...new Set(begun)];
}

/** Words and shapes of which one must stand in a text for the need to be met. */
const keysOf = (need: WordNumber | List): ReadonlySet<Key> => (typeof need === 'number' ? new Set([need]) : need.keys);

/** The keys that the fewest phrases need. */
function rarestOf(needs: readonly ReadonlySet<Key>[], needed: ReadonlyMap<Key, number>): ReadonlySet<Key> {
  const weighed = needs.map((keys) => ({ keys, weight: [...keys].reduce<number>((sum, key) => sum + (needed.get(key) ?? 0), 0) }));
  return weighed.reduce((least, each) => (each.weight < least.weight ? each : least)).keys;
}
