import type { Assessment, Span } from '@rinnalla/content-safety';
import type { RevisionToScreen, ScreeningOutcome } from '../community/index.ts';
import type { ReviewableClass, SignalKind } from '../moderation/index.ts';
import type { Reading } from './reading.rules.ts';
import type { WatchedEntry } from './watching/watched-entry.type.ts';

/** What a phase saw: the rule, why in a key of words, and where in the reading; null: it is about the whole. */
export interface Sighting {
  readonly kind: SignalKind;
  readonly rule: string;
  readonly reason: string;
  readonly span: Span | null;
}

/** What a phase would do, how soon a person must look, and what made it say so. */
export interface Opinion {
  readonly outcome: Exclude<ScreeningOutcome, 'published'>;
  readonly class: ReviewableClass;
  readonly sightings: readonly [Sighting, ...Sighting[]];
}

/**
 * What stands around a revision, of which everybody could count each part on the public pages. Nothing here looks for other faces of
 * whoever writes: what is stored of a post must not depend on them.
 */
export interface Around {
  /** Earlier posts of this face in this thread. */
  readonly earlierHere: number;
  /** Those of them that were written in the same hour. */
  readonly inThisHour: number;
  /** Whether one of them says the same. */
  readonly saidHere: boolean;
  /** Words that a moderator covered in posts of this face in this thread, as far as their texts are still kept. */
  readonly coveredHere: readonly string[];
  /** Other threads of the board in which the same was just said, by whomever. */
  readonly saidElsewhere: number;
}

/** All that phases look at: the revision, and what was read for them. */
export interface Draft {
  readonly revision: RevisionToScreen;
  readonly reading: Reading;
  readonly around: Around;
  readonly watched: readonly WatchedEntry[];
  /** null: the library failed on this text. */
  readonly content: Assessment | null;
}

/** Pure. Nothing returned: no opinion. */
export type Phase = (draft: Draft) => Opinion | undefined;
