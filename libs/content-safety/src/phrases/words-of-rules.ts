import { fitsMask } from '../text/mask.ts';
import type { Token } from '../text/token.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { withoutSlip } from './one-slip.rules.ts';

/** Everything that a rule can ask of a single token, by number: a word, the beginning of one, a part of one, what it is besides. */
export type WordNumber = number;

type Asked = 'word' | 'beginning' | 'within' | 'shape';

interface Numbered {
  readonly word: string;
  readonly number: WordNumber;
}

/** No more words of rules than this are tried behind one mask. */
const mostBehind = 48;
const shortestMistyped = 5;
/** Beginnings of words are looked up by so many letters; a shorter one is not enough for a word to be known. */
const edge = 4;

/** The words of all rules; each gets a number, so that a phrase compares numbers. Grows while rules are read, then only answers. */
export class WordsOfRules implements Vocabulary {
  private readonly numbers: Readonly<Record<Asked, Map<string, WordNumber>>> = {
    word: new Map(),
    beginning: new Map(),
    within: new Map(),
    shape: new Map(),
  };
  /** By their first letters, shorter ones by all they have. */
  private readonly beginnings = new Map<string, Numbered[]>();
  /** By their first letter. */
  private readonly parts = new Map<string, Numbered[]>();
  private readonly byFirstLetter = new Map<string, string[]>();
  private readonly oftenMistyped = new Map<string, string[]>();
  private count = 0;
  private lists = 0;
  private readonly listsByKey = new Map<WordNumber, number[]>();

  number(kind: Asked, word: string): WordNumber {
    const given = this.numbers[kind].get(word);
    if (given !== undefined) return given;
    const number = this.count;
    this.count += 1;
    this.numbers[kind].set(word, number);
    if (kind !== 'shape') add(this.byFirstLetter, word.charAt(0), word);
    if (kind === 'beginning') add(this.beginnings, word.slice(0, edge), { word, number });
    if (kind === 'within') add(this.parts, word.charAt(0), { word, number });
    return number;
  }

  /** A stem that is known with one slip of a finger in it, too. */
  addOftenMistyped(stem: string): void {
    add(this.oftenMistyped, stem.charAt(0), stem);
  }

  /** A number for one more list, which stands in a text only where one of its keys does. */
  addList(keys: Iterable<WordNumber>): number {
    const number = this.lists;
    this.lists += 1;
    for (const key of keys) add(this.listsByKey, key, number);
    return number;
  }

  /** By its number, 1 for each list that one of the keys belongs to. */
  listsOf(keys: Iterable<WordNumber>): Uint8Array {
    const stands = new Uint8Array(this.lists);
    for (const key of keys) for (const list of this.listsByKey.get(key) ?? []) stands[list] = 1;
    return stands;
  }

  /** The numbers of everything that a token answers to, each once. */
  answersOf({ forms, is }: Pick<Token, 'forms' | 'is'>): readonly WordNumber[] {
    const numbers: WordNumber[] = [];
    for (const form of forms) this.collect(form, numbers);
    for (const shape of is) addOnce(numbers, this.numbers.shape.get(shape));
    return numbers;
  }

  private collect(form: string, into: WordNumber[]): void {
    addOnce(into, this.numbers.word.get(form));
    for (let length = 1; length <= edge && length <= form.length; length += 1) {
      for (const { word, number } of this.beginnings.get(form.slice(0, length)) ?? none) if (form.startsWith(word)) addOnce(into, number);
    }
    const read = form.slice(0, longestWord);
    for (let at = 0; at < read.length; at += 1) {
      for (const { word, number } of this.parts.get(read.charAt(at)) ?? none) if (read.startsWith(word, at)) addOnce(into, number);
    }
  }

  knows(word: string): boolean {
    return this.unnamedLetters(word) !== null;
  }

  unnamedLetters(word: string): number | null {
    if (this.numbers.word.has(word)) return 0;
    let longest = 0;
    for (const beginning of this.beginnings.get(word.slice(0, edge)) ?? none) {
      if (beginning.word.length >= edge && word.startsWith(beginning.word)) longest = Math.max(longest, beginning.word.length);
    }
    return longest === 0 ? null : word.length - longest;
  }

  meantBy(word: string): string | null {
    const stems = this.oftenMistyped.get(word.charAt(0));
    return stems === undefined || word.length < shortestMistyped || this.knows(word) ? null : withoutSlip(word, stems);
  }

  /** First the words of just this length, then the beginnings of words, then those that are a little longer. */
  behind(mask: string): readonly string[] {
    const isLonger = longerTest(mask);
    const same = this.byFirstLetter.get(mask.charAt(0)) ?? [];
    const begun = same.filter(
      (word) => this.numbers.beginning.has(word) && word.length < mask.length && fitsMask(word, mask.slice(0, word.length)),
    );
    return [
      ...same.filter((word) => fitsMask(word, mask)),
      ...begun.map((word) => word + mask.slice(word.length).replaceAll('*', '')),
      ...same.filter(isLonger),
    ].slice(0, mostBehind);
  }
}

const none: readonly Numbered[] = [];

function addOnce(to: WordNumber[], number: WordNumber | undefined): void {
  if (number !== undefined && !to.includes(number)) to.push(number);
}

/** Adds one more to what a key has. */
function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [value]);
  else known.push(value);
}

/** Longer words are read up to here: no language of ours has them, and reading stays linear. */
const longestWord = 80;

/** Each `*` stands for one letter; a single run of them may also stand for up to two more. */
function longerTest(mask: string): (word: string) => boolean {
  const [head = '', tail = '', ...more] = mask.split(/\*{1,40}/);
  return (word) =>
    more.length === 0 && word.length > mask.length && word.length <= mask.length + 2 && word.startsWith(head) && word.endsWith(tail);
}
