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
  private readonly endsOfLists = new Map<List, (readonly number[])[]>();
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
    // A phrase goes on within the sentence in which it began.
    const end = this.text.ends[start] ?? start;
    let places: readonly number[] = [start];
    for (const step of phrase.steps) {
      places = this.afterStep(step, places, end);
      if (places.length === 0) return places;
    }
    return places;
  }

  private afterStep(step: Step, places: readonly number[], end: number): readonly number[] {
    const reached = 'optional' in step && step.optional ? [...places] : [];
    for (const place of places) {
      if (step.kind !== 'word') reached.push(...this.after(step, place, end));
      else if (place < end && this.text.answers[place]?.includes(step.word) === true) reached.push(place + 1);
    }
    return reached.length < 2 ? reached : [...new Set(reached)];
  }

  private after(step: Exclude<Step, { kind: 'word' }>, place: number, end: number): readonly number[] {
    switch (step.kind) {
      case 'list':
        return this.afterList(step.list, place, end);
      case 'gap':
        return this.overGap(place, Math.min(place + step.most, end));
      case 'edge':
        return this.isEdge(place) ? [place] : nowhere;
    }
  }

  private isEdge(place: number): boolean {
    return this.text.tokens[place - 1]?.sentence !== this.text.tokens[place]?.sentence;
  }

  private afterList(list: List, place: number, end: number): readonly number[] {
    const ends = place < end ? this.endsOf(list, place) : nowhere;
    return list.edge && this.isEdge(place) ? [place, ...ends] : ends;
  }

  private overGap(place: number, last: number): number[] {
    const places = [place];
    for (let next = place; next < last && !this.isStop(next); next += 1) places.push(next + 1);
    return places;
  }

  private isStop(place: number): boolean {
    return this.text.answers[place]?.some((answer) => this.stops.has(answer)) === true;
  }

  private endsOf(list: List, place: number): readonly number[] {
    let byPlace = this.endsOfLists.get(list);
    if (byPlace === undefined) this.endsOfLists.set(list, (byPlace = []));
    return (byPlace[place] ??= this.readList(list, place));
  }

  private readList({ words, phrases }: List, place: number): readonly number[] {
    const ends: number[] = [];
    for (const answer of this.text.answers[place] ?? nowhere) {
      if (words.has(answer)) ends.push(place + 1);
      for (const phrase of phrases.get(answer) ?? noPhrases) ends.push(...this.ends(phrase, place));
    }
    return ends.length < 2 ? ends : [...new Set(ends)];
  }
}

const nowhere: readonly number[] = [];
const noPhrases: readonly CompiledPhrase[] = [];
