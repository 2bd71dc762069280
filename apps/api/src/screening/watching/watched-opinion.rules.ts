import type { Span } from '@rinnalla/content-safety';
import type { Opinion, Sighting } from '../opinion.ts';
import type { WatchedEntry } from './watched-entry.type.ts';

/** A watched entry that was found. */
export interface Watched {
  readonly entry: WatchedEntry;
  readonly span: Span;
}

const reasons = { word: 'watched.word', link: 'watched.link' } as const;

/** Pure: what follows from what was found; nothing when nothing was. */
export function opinionOfWatched(found: readonly Watched[]): Opinion | undefined {
  const [first, ...more] = found.map(sightingOf);
  if (first === undefined) return undefined;
  const held = found.some(({ entry }) => entry.happens === 'hold');
  return { outcome: held ? 'held' : 'published_and_flagged', class: 'amber', sightings: [first, ...more] };
}

const sightingOf = ({ entry: { id, kind }, span }: Watched): Sighting => ({
  kind: kind === 'word' ? 'watched_word' : 'watched_link',
  rule: `watched.${id}`,
  reason: reasons[kind],
  span,
});
