import { coverPlaces, parseCovered, postLimit } from '@rinnalla/post-grammar';
import type { Block, CoveredPlace, CoveredWhat } from '@rinnalla/post-grammar';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';

/** Lines of words, and places that were picked: far more than any post needs. */
const mostLines = 50;
const mostPlaces = 100;

/** What a moderator chose to cover: places by number, and words, of which every occurrence is covered. */
export interface Covering {
  readonly words: readonly string[];
  readonly what: CoveredWhat;
  readonly places: readonly CoveredPlace[];
}

interface CoveringForm {
  readonly words: string;
  readonly what: CoveredWhat;
  readonly places: readonly CoveredPlace[];
}

/** Pure: what a form chose to cover, its words one a line; or what to mend. */
export function readCovering(form: CoveringForm | null | undefined): Covering | InputProblem[] {
  const lines = (form?.words ?? '').split(/\r?\n/).map((line) => line.trim().normalize('NFC'));
  const words = [...new Set(lines.filter((line) => line !== ''))];
  const places = form?.places ?? [];
  if (words.length === 0 && places.length === 0) return [{ field: 'words', problem: 'empty' }];
  if (words.length > mostLines) return [{ field: 'words', problem: 'too_long', limit: mostLines }];
  if (places.length > mostPlaces) return [{ field: 'places', problem: 'too_long', limit: mostPlaces }];
  return { words, what: form?.what ?? 'other', places };
}

/** A text in which words are to be covered, and what is covered in it already. */
export interface TextToCover {
  readonly text: string;
  readonly covered: readonly CoveredPlace[];
}

/** Pure: where words stand in a text, in whichever case; each begins where no letter or digit stands before, so that an ending may follow. */
export function occurrencesOf(words: string, text: string): Pick<CoveredPlace, 'from' | 'to'>[] {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '[^\\S\\n]+');
  const boundary = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  return [...text.matchAll(new RegExp(boundary + pattern, 'giu'))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Pure: the places that a choice covers, and words of it that stand nowhere in what is still to be read. */
export function placesOf({ words, what, places }: Covering, { text, covered }: TextToCover): { places: CoveredPlace[]; missing: string[] } {
  const isNew = ({ from, to }: Pick<CoveredPlace, 'from' | 'to'>): boolean => !covered.some((old) => old.from <= from && to <= old.to);
  const ofWords = words.map((each) => ({ each, found: occurrencesOf(each, text).filter(isNew) }));
  const picked = places.filter((place) => place.from >= 0 && place.from < place.to && place.to <= text.length && isNew(place));
  return {
    places: [...picked, ...ofWords.flatMap(({ found }) => found.map((place) => ({ ...place, what })))],
    missing: ofWords.filter(({ found }) => found.length === 0).map(({ each }) => each),
  };
}

/** Pure: the text with all of these places covered, as it is stored and as it is shown. */
export function coveredText(text: string, places: readonly CoveredPlace[]): { text: string; tree: Block[] } {
  const covered = coverPlaces(text, places);
  return { text: covered, tree: parseCovered(covered) };
}

/** Pure: the places of a choice in this text, or what to mend. */
export function readPlaces(covering: Covering, base: TextToCover): CoveredPlace[] | InputProblem {
  const { places, missing } = placesOf(covering, base);
  if (missing.length > 0) return { field: 'words', problem: 'unknown_value' };
  if (places.length === 0) return { field: 'words', problem: 'empty' };
  const { text } = coveredText(base.text, [...base.covered, ...places]);
  return [...text].length > postLimit ? { field: 'words', problem: 'too_long', limit: postLimit } : places;
}
