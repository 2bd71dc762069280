import { fitsMask } from '../text/mask.ts';
import type { TokenShape } from '../text/token.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { withoutSlip } from './one-slip.rules.ts';

/** Everything that a rule can ask of a single word, by number: a word, the beginning of one, a part of one. */
export type WordNumber = number;

/** A word of rules, or a shape: what a phrase may begin with. */
export type Key = WordNumber | TokenShape;

/** No more words of rules than this are tried behind one mask. */
const mostBehind = 16;
const shortestKnownBeginning = 4;
const shortestMistyped = 5;

/** The words of all rules; each gets a number, so that a phrase compares numbers. Grows while rules are read, then only answers. */
export class WordsOfRules implements Vocabulary {
  private readonly exact = new Map<string, WordNumber>();
  private readonly beginnings = new Map<string, WordNumber>();
  private readonly parts = new Map<string, WordNumber>();
  private readonly beginningLengths = new Set<number>();
  private readonly partLengths = new Set<number>();
  private readonly byEdge = new Map<string, string[]>();
  private readonly oftenMistyped = new Map<string, string[]>();
  private count = 0;
  private lists = 0;
  private readonly listsByKey = new Map<Key, number[]>();

  number(kind: 'word' | 'beginning' | 'within', word: string): WordNumber {
    const known = { word: this.exact, beginning: this.beginnings, within: this.parts }[kind];
    const given = known.get(word);
    if (given !== undefined) return given;
    const number = this.count;
    this.count += 1;
    known.set(word, number);
    if (kind === 'beginning') this.beginningLengths.add(word.length);
    if (kind === 'within') this.partLengths.add(word.length);
    const edge = word.charAt(0);
    const sameEdge = this.byEdge.get(edge);
    if (sameEdge === undefined) this.byEdge.set(edge, [word]);
    else sameEdge.push(word);
    return number;
  }

  /** A stem that is known with one slip of a finger in it, too. */
  addOftenMistyped(stem: string): void {
    this.oftenMistyped.set(stem.charAt(0), [...(this.oftenMistyped.get(stem.charAt(0)) ?? []), stem]);
  }

  /** A number for one more list, which stands in a text only where one of its keys does. */
  addList(keys: Iterable<Key>): number {
    const number = this.lists;
    this.lists += 1;
    for (const key of keys) {
      const lists = this.listsByKey.get(key);
      if (lists === undefined) this.listsByKey.set(key, [number]);
      else lists.push(number);
    }
    return number;
  }

  /** By its number, 1 for each list that one of the keys belongs to. */
  listsOf(keys: Iterable<Key>): Uint8Array {
    const stands = new Uint8Array(this.lists);
    for (const key of keys) for (const list of this.listsByKey.get(key) ?? []) stands[list] = 1;
    return stands;
  }

  /** Adds the numbers of everything that this form of a word answers to. */
  collect(form: string, into: Set<WordNumber>): void {
    const exact = this.exact.get(form);
    if (exact !== undefined) into.add(exact);
    for (const length of this.beginningLengths) {
      const number = length <= form.length ? this.beginnings.get(form.slice(0, length)) : undefined;
      if (number !== undefined) into.add(number);
    }
    for (const length of this.partLengths) this.collectParts(form, length, into);
  }

  private collectParts(form: string, length: number, into: Set<WordNumber>): void {
    const last = Math.min(form.length, longestWord) - length;
    for (let at = 0; at <= last; at += 1) {
      const number = this.parts.get(form.slice(at, at + length));
      if (number !== undefined) into.add(number);
    }
  }

  knows(word: string): boolean {
    return this.unnamedLetters(word) !== null;
  }

  unnamedLetters(word: string): number | null {
    if (this.exact.has(word)) return 0;
    for (let length = word.length; length >= shortestKnownBeginning; length -= 1) {
      if (this.beginningLengths.has(length) && this.beginnings.has(word.slice(0, length))) return word.length - length;
    }
    return null;
  }

  meantBy(word: string): string | null {
    const stems = this.oftenMistyped.get(word.charAt(0));
    return stems === undefined || word.length < shortestMistyped || this.knows(word) ? null : withoutSlip(word, stems);
  }

  behind(mask: string): readonly string[] {
    const fits = maskTest(mask);
    const same = this.byEdge.get(mask.charAt(0)) ?? [];
    const whole = same.filter((word) => fits(word));
    const begun = same.filter(
      (word) => this.beginnings.has(word) && word.length < mask.length && maskTest(mask.slice(0, word.length))(word),
    );
    return [...whole, ...begun.map((word) => word + mask.slice(word.length).replaceAll('*', ''))].slice(0, mostBehind);
  }
}

/** Longer words are read up to here: no language of ours has them, and reading stays linear. */
const longestWord = 80;

/** Each `*` stands for one letter; a single run of them may also stand for up to two more. */
function maskTest(mask: string): (word: string) => boolean {
  const [head = '', tail = '', ...more] = mask.split(/\*{1,40}/);
  const fitsLonger = (word: string): boolean =>
    word.length > mask.length && word.length <= mask.length + 2 && word.startsWith(head) && word.endsWith(tail);
  return (word) => fitsMask(word, mask) || (more.length === 0 && fitsLonger(word));
}
