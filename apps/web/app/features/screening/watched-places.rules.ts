import type { Language } from '@rinnalla/i18n';

/** A board as it is chosen from a list. */
export interface NamedBoard {
  readonly slug: string;
  readonly name: string;
}

/** Where something is watched: on one board, on all boards in one language, or on all. */
export interface WatchedPlace {
  readonly board: NamedBoard | null;
  readonly language: Language | null;
}

export interface PlaceWithEntries<Entry> {
  readonly place: WatchedPlace;
  readonly entries: readonly Entry[];
}

const languagesInOrder: readonly (Language | null)[] = [null, 'fi', 'sv', 'en'];

/** Pure: entries by their places: what is watched everywhere, then by language, then by board in the order of the names. */
export function byPlace<Entry extends WatchedPlace>(entries: readonly Entry[]): PlaceWithEntries<Entry>[] {
  const places = Map.groupBy(entries, ({ board, language }) => (board === null ? `language ${language}` : `board ${board.slug}`));
  return [...places.values()]
    .flatMap((alike) => (alike[0] === undefined ? [] : [{ place: placeOf(alike[0]), entries: alike }]))
    .sort((one, other) => inOrder(one.place, other.place));
}

/** On one board its language says no more. */
const placeOf = ({ board, language }: WatchedPlace): WatchedPlace => ({ board, language: board === null ? language : null });

function inOrder(one: WatchedPlace, other: WatchedPlace): number {
  if (one.board !== null && other.board !== null) return one.board.name.localeCompare(other.board.name, 'fi');
  if (one.board !== null || other.board !== null) return one.board === null ? -1 : 1;
  return languagesInOrder.indexOf(one.language) - languagesInOrder.indexOf(other.language);
}

/** What the list of places sends for all boards; a language's code stands for the boards in it, and `board/` with a slug for one. */
export const everywhere = 'all';
export const boardPrefix = 'board/';

/** Pure: the place that was chosen, for the API to judge; a choice that no list offers names a board that is none. */
export function readPlace(chosen: string): { boardSlug: string | null; language: Language | null } {
  if (chosen === everywhere) return { boardSlug: null, language: null };
  if (chosen === 'fi' || chosen === 'sv' || chosen === 'en') return { boardSlug: null, language: chosen };
  return { boardSlug: chosen.startsWith(boardPrefix) ? chosen.slice(boardPrefix.length) || '-' : '-', language: null };
}
