/** A passage with a little of what stands around it. */
export interface Quoted {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A place in a text with all that was seen there; no place: what was seen is about the whole. */
export interface Passage<Seen> {
  readonly quote: Quoted | null;
  readonly signals: readonly Seen[];
}

/** Pure: what was seen, by the place in the text, in the order in which each place was first named. */
export function byPassage<Seen extends { readonly quote: Quoted | null }>(seen: readonly Seen[]): Passage<Seen>[] {
  const places = Map.groupBy(seen, ({ quote }) => JSON.stringify(quote && [quote.before, quote.marked, quote.after]));
  return [...places.values()].map((signals) => ({ quote: signals[0]?.quote ?? null, signals }));
}
