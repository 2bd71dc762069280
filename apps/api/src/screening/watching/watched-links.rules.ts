import { addressesIn, liesBelow } from '../addresses.rules.ts';
import type { Watched } from './watched-opinion.rules.ts';
import type { WatchedEntry } from './watched-entry.type.ts';

/** Pure: the one host that an operator typed, alone or as a link; null: there is none, or more. */
export function hostToWatch(text: string): string | null {
  const found = addressesIn(text);
  return found.length === 1 ? (found[0]?.host ?? null) : null;
}

/** Pure: where watched hosts, or hosts below them, stand in a text, written as a link or not. */
export function watchedLinksIn(text: string, entries: readonly WatchedEntry[]): Watched[] {
  const hosts = entries.filter(({ kind }) => kind === 'link');
  if (hosts.length === 0) return [];
  return addressesIn(text).flatMap(({ host, span }) =>
    hosts.filter((entry) => liesBelow(host, entry.text)).map((entry) => ({ entry, span })),
  );
}
