import type { TokenShape } from '../text/token.ts';
import type { Element, Phrase } from './phrase.ts';
import { readPhrase } from './phrase.ts';
import type { Key, WordNumber, WordsOfRules } from './words-of-rules.ts';

export type Step =
  | { readonly kind: 'word'; readonly word: WordNumber; readonly optional: boolean }
  | { readonly kind: 'list'; readonly list: List; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge' };

/** Words, phrases and shapes of which any one will do. */
export interface List {
  /** Its number among all lists. */
  readonly number: number;
  readonly words: ReadonlySet<WordNumber>;
  /** Those of more than one word, by what they may begin with. */
  readonly phrases: ReadonlyMap<Key, readonly CompiledPhrase[]>;
  readonly shapes: readonly TokenShape[];
  /** Words and shapes of which one must stand in a text if the list is to. */
  readonly keys: ReadonlySet<Key>;
  /** Whether the beginning or the end of a sentence will do, too. */
  readonly edge: boolean;
}

/** A phrase as a row of steps, and what the first word of it may be. */
export interface CompiledPhrase {
  readonly steps: readonly Step[];
  readonly firstWords: ReadonlySet<WordNumber>;
  readonly firstShapes: ReadonlySet<TokenShape>;
  /** Every word and list that it cannot do without. */
  readonly needs: readonly (WordNumber | List)[];
}

/** Lists that stand for what a token is, whatever its word. */
const builtIn: readonly TokenShape[] = ['number', 'money', 'percent', 'link', 'email', 'handle', 'emoji', 'name', 'shout'];

/** Makes phrases of one file, or of files that share lists, out of what is written there. Throws where a list is unknown or a phrase begins with a gap. */
export class PhraseCompiler {
  private readonly made = new Map<string, List>();
  private readonly words: WordsOfRules;
  private readonly lists: Readonly<Record<string, readonly string[]>>;

  constructor(words: WordsOfRules, lists: Readonly<Record<string, readonly string[]>>) {
    this.words = words;
    this.lists = lists;
  }

  phrase(written: string): CompiledPhrase {
    return this.fromElements(readPhrase(written), written);
  }

  private fromElements(elements: Phrase, written: string): CompiledPhrase {
    const steps = elements.map((element) => this.step(element, written));
    if (steps.find(({ kind }) => kind !== 'edge')?.kind === 'gap') throw new Error(`a phrase begins with a gap: ${written}`);
    const first = steps.slice(0, 1 + steps.findIndex((step) => (step.kind === 'word' || step.kind === 'list') && !step.optional));
    if (first.length === 0) throw new Error(`every word of a phrase may be left out: ${written}`);
    return {
      steps,
      needs: steps.flatMap((step) => ('optional' in step && !step.optional ? needOf(step) : [])),
      firstWords: new Set(
        first.flatMap((step) => (step.kind === 'word' ? [step.word] : step.kind === 'list' ? firstWordsOf(step.list) : [])),
      ),
      firstShapes: new Set(first.flatMap((step) => (step.kind === 'list' ? firstShapesOf(step.list) : []))),
    };
  }

  private step(element: Element, written: string): Step {
    switch (element.kind) {
      case 'gap':
        return element;
      case 'start':
      case 'end':
        return { kind: 'edge' };
      case 'list':
        return { kind: 'list', list: this.named(element.list, written), optional: element.optional };
      case 'choice':
        return { kind: 'list', list: this.listOf(element.phrases, written), optional: element.optional };
      case 'word':
      case 'beginning':
      case 'within':
        return { kind: 'word', word: this.words.number(element.kind, element.word), optional: element.optional };
    }
  }

  private named(name: string, written: string): List {
    const made = this.made.get(name);
    if (made !== undefined) return made;
    const entries = this.lists[name];
    const shape = builtIn.find((each) => each === name);
    if (entries === undefined && shape === undefined) throw new Error(`there is no list "${name}": ${written}`);
    const list = this.listOf((entries ?? []).map(readPhrase), `list ${name}`, shape === undefined ? [] : [shape]);
    this.made.set(name, list);
    return list;
  }

  private listOf(phrases: readonly Phrase[], written: string, shapes: readonly TokenShape[] = []): List {
    const isEdge = (phrase: Phrase): boolean => phrase.every(({ kind }) => kind === 'start' || kind === 'end');
    const compiled = phrases.filter((phrase) => !isEdge(phrase)).map((phrase) => this.fromElements(phrase, written));
    const isWord = ({ steps }: CompiledPhrase): boolean => steps.length === 1 && steps[0]?.kind === 'word';
    const words = new Set(compiled.filter(isWord).flatMap(({ firstWords }) => [...firstWords]));
    const longer = compiled.filter((phrase) => !isWord(phrase));
    const keys = new Set<Key>([...words, ...shapes, ...longer.flatMap(({ firstWords, firstShapes }) => [...firstWords, ...firstShapes])]);
    return { number: this.words.addList(keys), words, phrases: byFirst(longer), shapes, keys, edge: phrases.some(isEdge) };
  }
}

const needOf = (step: Step): (WordNumber | List)[] => {
  if (step.kind === 'word') return [step.word];
  return step.kind === 'list' && !step.list.edge ? [step.list] : [];
};
const firstWordsOf = ({ keys }: List): WordNumber[] => [...keys].filter((key) => typeof key === 'number');
const firstShapesOf = ({ keys }: List): TokenShape[] => [...keys].filter((key) => typeof key === 'string');

function byFirst(phrases: readonly CompiledPhrase[]): Map<Key, CompiledPhrase[]> {
  const found = new Map<Key, CompiledPhrase[]>();
  for (const phrase of phrases) {
    for (const key of [...phrase.firstWords, ...phrase.firstShapes]) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [phrase]);
      else known.push(phrase);
    }
  }
  return found;
}
