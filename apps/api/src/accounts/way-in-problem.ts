import type { ReadPhrase } from '@rinnalla/anonymity';
import type { WayInNotUsable } from './account.type.ts';

/** The answer to a phrase that cannot be read as one. */
export function phraseNotUsable(read: Exclude<ReadPhrase, { kind: 'phrase' }>): WayInNotUsable {
  return { __typename: 'WayInNotUsable', problem: read.kind, positions: read.kind === 'unknown_words' ? read.positions : [] };
}

/** The answer to a way in that opens nothing here (`not_found`), or that was not tried because so many sign in (`busy`). */
export const wayInNotUsable = (problem: 'not_found' | 'busy'): WayInNotUsable => ({ __typename: 'WayInNotUsable', problem, positions: [] });
