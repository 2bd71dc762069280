import { beforeFirst } from './chain.rules.ts';
import type { Link } from './chain.rules.ts';
import type { ChainState } from './verify-chain.query.ts';

/** `lost`: the log holds together, but the entry noted in an earlier night is not in it: it was written anew, or cut off at its end. */
export const nightStates = ['whole', 'broken', 'lost'] as const;
export type NightState = (typeof nightStates)[number];

/** What the worker notes of a night. */
export interface NightVerdict {
  readonly state: NightState;
  /** The last entry in the last night in which all was well; number 0 where there was none. */
  readonly link: Link;
  /** The first entry that does not follow; null unless broken. */
  readonly brokenAt: number | null;
}

/**
 * Pure: what a night's walk says, beside the link noted before. The note goes on only when all is well: otherwise what broke or was lost
 * would be forgotten by the next night, and once put back could not be told from what it was.
 */
export function nightVerdict(found: ChainState, noted: Link | null): NightVerdict {
  const before = noted ?? beforeFirst;
  if (found.kind === 'broken') return { state: 'broken', link: before, brokenAt: found.number };
  if (before.number > 0 && found.noted === null) return { state: 'lost', link: before, brokenAt: null };
  return { state: 'whole', link: found.last, brokenAt: null };
}
