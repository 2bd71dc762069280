import type { PostState } from '../../community/index.ts';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import { standingOf } from './standing-decisions.rules.ts';
import type { DecisionOnPost, PostStanding } from './standing-decisions.rules.ts';

/** What is known of a decision that somebody wants to take back. */
export interface DecisionToUndo {
  /** The hour in which it was made. */
  readonly hour: number;
  readonly undoneHour: number | null;
  /** Whoever decided it, and whoever confirmed it where it took two. */
  readonly deciders: readonly string[];
  readonly by: string;
  /** Whether words of a person went with it, to the author or into the thread. */
  readonly withWords: boolean;
  /** Whether anybody, author or reporter, asked for a new look. */
  readonly isAppealed: boolean;
  /** Whether a later decision about the same post stands. */
  readonly isDecidedSince: boolean;
  /** Whether the post has another text than the one that was decided on. */
  readonly textChanged: boolean;
}

export type UndoRefusal = Extract<
  Refusal,
  'already_undone' | 'not_decider' | 'words_said' | 'appealed' | 'decided_since' | 'text_changed' | 'too_late'
>;

/**
 * Pure: the hour from which a decision is no longer taken back by whoever made it: the second after its own. Nothing finer than the hour is
 * kept of a decision, so that is an hour at least, and less than two.
 */
export const undoEndsHour = (decidedHour: number): number => decidedHour + 2;

/**
 * Pure: may this staff account take the decision back in this hour? Used both to offer and to enforce. What took two holds while both
 * stand by it, so that either may.
 */
export function undoing(given: DecisionToUndo, hour: number): 'allowed' | UndoRefusal {
  if (given.undoneHour !== null) return 'already_undone';
  if (!given.deciders.includes(given.by)) return 'not_decider';
  if (given.withWords) return 'words_said';
  if (given.isAppealed) return 'appealed';
  if (given.isDecidedSince) return 'decided_since';
  if (given.textChanged) return 'text_changed';
  return hour < undoEndsHour(given.hour) ? 'allowed' : 'too_late';
}

/**
 * Pure: how a post stands once a decision about this very text was taken back: as if it had never been made. One that waited to be read
 * waits again; one that its author took away stays away.
 */
export function standingWithout(
  undone: { readonly stateBefore: PostState },
  state: PostState,
  others: readonly DecisionOnPost[],
): PostStanding {
  const standing = standingOf(state, others);
  return undone.stateBefore === 'held' && state !== 'deleted' ? { ...standing, state: 'held' } : standing;
}
