import type { CompiledPhrase, List } from '../phrases/compile.ts';
import type { WordNumber } from '../phrases/words-of-rules.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import type { TokenShape } from '../text/token.ts';
import type { Phrases } from './rule-set.ts';

export interface Entry {
  readonly phrase: CompiledPhrase;
  /** The phrases that it is one of. */
  readonly among: Phrases;
}

type Key = WordNumber | TokenShape;

/** Phrases by what is rarest in them, so that a text is asked for few of them. */
export class PhraseIndex {
  private readonly byKey = new Map<Key, Entry[]>();

  constructor(entries: readonly Entry[]) {
    const needed = new Map<Key, number>();
    for (const key of entries.flatMap(({ phrase }) => phrase.needs.flatMap((need) => [...keysOf(need)])))
      needed.set(key, (needed.get(key) ?? 0) + 1);
    const commonness = (keys: ReadonlySet<Key>): number => [...keys].reduce<number>((sum, key) => sum + (needed.get(key) ?? 0), 0);
    for (const entry of entries) {
      const [rarest] = entry.phrase.needs.map(keysOf).sort((one, other) => commonness(one) - commonness(other));
      for (const key of rarest ?? []) this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
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
export function beginningsOf({ firstWords, firstShapes }: CompiledPhrase, { places }: WordsOfText): number[] {
  const begun = [...firstWords, ...firstShapes].flatMap((first) => places.get(first) ?? []);
  return begun.length < 2 ? begun : [...new Set(begun)];
}

/** Words and shapes of which one must stand in a text for the need to be met. */
function keysOf(need: WordNumber | List): Set<Key> {
  if (typeof need === 'number') return new Set([need]);
  return new Set<Key>([
    ...need.words,
    ...need.shapes,
    ...need.phrases.flatMap(({ firstWords, firstShapes }) => [...firstWords, ...firstShapes]),
  ]);
}
