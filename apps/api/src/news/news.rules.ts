/** Up to where a member has seen the news: everything before `hour`, and within it what `seen` names. */
export interface NewsMarker {
  readonly hour: number;
  readonly seen: readonly string[];
}

/** Something that may be news. `id` is that of the row which brought it. */
export interface Happening {
  readonly id: string;
  readonly hour: number;
}

export const nothingSeen: NewsMarker = { hour: 0, seen: [] };

/** How many ids a marker has room for. Beyond it something is shown as new once more rather than lost. */
export const longestSeen = 200;

/** Pure: what the marker does not cover, the newest first. */
export function newsSince<Thing extends Happening>(marker: NewsMarker, happenings: readonly Thing[]): Thing[] {
  const seen = new Set(marker.seen);
  return happenings
    .filter(({ id, hour }) => hour > marker.hour || (hour === marker.hour && !seen.has(shortName(id))))
    .sort((one, other) => other.hour - one.hour || (one.id < other.id ? -1 : 1));
}

/** Pure: the marker of somebody who, in this hour, has seen all of these. */
export function markerAfter(hour: number, happenings: readonly Happening[]): NewsMarker {
  const ofThisHour = happenings.filter((happening) => happening.hour >= hour);
  return { hour, seen: ofThisHour.slice(0, longestSeen).map(({ id }) => shortName(id)) };
}

/** The first 64 bits of an id: they tell the happenings of one hour apart, and 200 of them fit into the sealed item. */
const shortName = (id: string): string => id.replaceAll('-', '').slice(0, 16);
