import type { CompiledPhrase, List, Step } from './compile.ts';
import type { WordNumber } from './words-of-rules.ts';
import type { WordsOfText } from './words-of-text.ts';

/** Tokens from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Follows phrases through a text without ever going back: a phrase is a row of steps, and all places that it can have reached are carried
 * on together. The work for one phrase at one token is bounded by the phrase, whatever the text.
 */
export class PhraseWalk {
  private readonly endsOfLists = new Map<number, readonly number[]>();
  readonly text: WordsOfText;
  /** Words over which no gap reaches, such as "not" and "but". */
  private readonly stops: ReadonlySet<WordNumber>;

  constructor(text: WordsOfText, stops: ReadonlySet<WordNumber>) {
    this.text = text;
    this.stops = stops;
  }

  /** The phrase where it begins at this token, as short as it can be, by the tokens of the whole text; null when it does not. */
  match(phrase: CompiledPhrase, start: number): Range | null {
    const ends = this.ends(phrase, start);
    return ends.length === 0 ? null : { start: this.text.before + start, end: this.text.before + Math.min(...ends) };
  }

  private ends(phrase: CompiledPhrase, start: number): readonly number[] {
    let places: readonly number[] = [start];
    for (const step of phrase.steps) {
      places = this.afterStep(step, places, start);
      if (places.length === 0) return places;
    }
    return places;
  }

  private afterStep(step: Step, places: readonly number[], start: number): readonly number[] {
    const [only] = places;
    const reached =
      places.length === 1 && only !== undefined ? this.after(step, only, start) : places.flatMap((place) => this.after(step, place, start));
    const all = 'optional' in step && step.optional ? [...places, ...reached] : reached;
    return all.length < 2 ? all : [...new Set(all)];
  }

  private after(step: Step, place: number, start: number): readonly number[] {
    switch (step.kind) {
      case 'word':
        return this.continues(place, start) && this.text.answers[place]?.has(step.word) === true ? [place + 1] : [];
      case 'list':
        return this.afterList(step.list, place, start);
      case 'gap':
        return this.overGap(place, step.most, start);
      case 'edge':
        return this.isEdge(place) ? [place] : [];
    }
  }

  private isEdge(place: number): boolean {
    return this.sentence(place - 1) !== this.sentence(place);
  }

  private afterList(list: List, place: number, start: number): readonly number[] {
    const ends = this.continues(place, start) ? this.endsOf(list, place) : noEnds;
    return list.edge && this.isEdge(place) ? [place, ...ends] : ends;
  }

  private overGap(place: number, most: number, start: number): number[] {
    const places = [place];
    for (let next = place; next < place + most && this.continues(next, start) && !this.isStop(next); next += 1) places.push(next + 1);
    return places;
  }

  private isStop(place: number): boolean {
    return intersects(this.stops, this.text.answers[place]);
  }

  private sentence(place: number): number {
    return this.text.tokens[place]?.sentence ?? -1;
  }

  /** A phrase goes on within the sentence in which it began. */
  private continues(place: number, start: number): boolean {
    return place < this.text.tokens.length && (place === start || this.sentence(place) === this.sentence(start));
  }

  private endsOf(list: List, place: number): readonly number[] {
    const key = list.number * (this.text.tokens.length + 1) + place;
    const known = this.endsOfLists.get(key);
    if (known !== undefined) return known;
    const ends = this.readList(list, place);
    this.endsOfLists.set(key, ends);
    return ends;
  }

  private readList({ words, phrases, shapes }: List, place: number): readonly number[] {
    const answers = this.text.answers[place] ?? nothing;
    const its = this.text.tokens[place]?.is ?? [];
    const ends = new Set<number>();
    if (intersects(words, answers) || shapes.some((shape) => its.includes(shape))) ends.add(place + 1);
    if (phrases.size > 0) for (const key of [...answers, ...its]) this.addEnds(phrases.get(key), place, ends);
    return ends.size === 0 ? noEnds : [...ends];
  }

  private addEnds(phrases: readonly CompiledPhrase[] | undefined, place: number, ends: Set<number>): void {
    for (const phrase of phrases ?? []) for (const end of this.ends(phrase, place)) ends.add(end);
  }
}

const nothing: ReadonlySet<WordNumber> = new Set();
const noEnds: readonly number[] = [];

function intersects(one: ReadonlySet<WordNumber>, answers: ReadonlySet<WordNumber> | undefined): boolean {
  if (answers === undefined) return false;
  for (const each of answers) if (one.has(each)) return true;
  return false;
}
