import type { TokenShape } from '../text/token.ts';
import type { Element, Phrase } from './phrase.ts';
import { readPhrase } from './phrase.ts';
import type { WordNumber, WordsOfRules } from './words-of-rules.ts';

export type Step =
  | { readonly kind: 'word'; readonly word: WordNumber; readonly optional: boolean }
  | { readonly kind: 'list'; readonly list: List; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge' };

/** Words and phrases of which any one will do. */
export interface List {
  /** Its number among all lists. */
  readonly number: number;
  readonly words: ReadonlySet<WordNumber>;
  /** Those of more than one word, by what they may begin with. */
  readonly phrases: ReadonlyMap<WordNumber, readonly CompiledPhrase[]>;
  /** What it may begin with: one of these must stand in a text if the list is to. */
  readonly keys: ReadonlySet<WordNumber>;
  /** Whether the beginning or the end of a sentence will do, too. */
  readonly edge: boolean;
}

/** A word, or one of several. */
export type Need = WordNumber | List;

/** A phrase as a row of steps. */
export interface CompiledPhrase {
  readonly steps: readonly Step[];
  /** With one of these it begins. */
  readonly first: readonly Need[];
  /** Every word and list that it cannot do without. */
  readonly needs: readonly Need[];
}

/** What a word, or one of several, may begin with. */
export const keysOf = (need: Need): Iterable<WordNumber> => (typeof need === 'number' ? [need] : need.keys);

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
    const phrase = this.fromElements(readPhrase(written), written);
    if (phrase.needs.length === 0) throw new Error(`nothing of a phrase must be there: ${written}`);
    return phrase;
  }

  private fromElements(elements: Phrase, written: string): CompiledPhrase {
    const steps = elements.map((element) => this.step(element, written));
    if (steps.find(({ kind }) => kind !== 'edge')?.kind === 'gap') throw new Error(`a phrase begins with a gap: ${written}`);
    const sure = steps.findIndex((step) => (step.kind === 'word' || step.kind === 'list') && !step.optional);
    if (sure < 0) throw new Error(`every word of a phrase may be left out: ${written}`);
    const first = steps.slice(0, sure + 1).flatMap((step) => (step.kind === 'word' ? step.word : step.kind === 'list' ? step.list : []));
    // Copied: an array that grew holds room for more, which for all phrases together would be many megabytes.
    return { steps, first: [...first], needs: [...steps.flatMap(needOf)] };
  }

  private step(element: Element, written: string): Step {
    switch (element.kind) {
      case 'gap':
      case 'edge':
        return element;
      case 'list':
        return { kind: 'list', list: this.named(element.list, written), optional: element.optional };
      case 'choice':
        return { kind: 'list', list: this.listOf(element.phrases, written), optional: element.optional };
      default:
        return { kind: 'word', word: this.words.number(element.kind, element.word), optional: element.optional };
    }
  }

  private named(name: string, written: string): List {
    const made = this.made.get(name);
    if (made !== undefined) return made;
    const entries = this.lists[name];
    const shape = builtIn.find((each) => each === name);
    if (entries === undefined && shape === undefined) throw new Error(`there is no list "${name}": ${written}`);
    const list = this.listOf(entries ?? [], `list ${name}`, shape);
    this.made.set(name, list);
    return list;
  }

  private listOf(entries: readonly string[], written: string, shape?: TokenShape): List {
    const words = new Set<WordNumber>(shape === undefined ? [] : [this.words.number('shape', shape)]);
    const longer: CompiledPhrase[] = [];
    let edge = false;
    for (const elements of entries.map(readPhrase)) {
      const [one] = elements;
      if (elements.every(({ kind }) => kind === 'edge')) edge = true;
      else if (elements.length === 1 && one !== undefined && 'word' in one && !one.optional)
        words.add(this.words.number(one.kind, one.word));
      else longer.push(this.fromElements(elements, written));
    }
    const phrases = byFirst(longer);
    const keys = phrases.size === 0 ? words : new Set([...words, ...phrases.keys()]);
    return { number: this.words.addList(keys), words, phrases, keys, edge };
  }
}

const needOf = (step: Step): Need | [] => {
  if (step.kind === 'word' && !step.optional) return step.word;
  return step.kind === 'list' && !step.optional && !step.list.edge ? step.list : [];
};

const noPhrases: ReadonlyMap<WordNumber, CompiledPhrase[]> = new Map();

function byFirst(phrases: readonly CompiledPhrase[]): ReadonlyMap<WordNumber, CompiledPhrase[]> {
  if (phrases.length === 0) return noPhrases;
  const found = new Map<WordNumber, CompiledPhrase[]>();
  for (const phrase of phrases) {
    for (const key of new Set(phrase.first.flatMap((one) => [...keysOf(one)]))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [phrase]);
      else known.push(phrase);
    }
  }
  return found;
}
