import type { PostState } from '../../community/index.ts';
import { isOnCarePath } from '../care/care.rules.ts';
import type { ReviewableClass, ReviewableState } from '../review/review-words.type.ts';
import type { DecisionKind } from './decision-kind.type.ts';

/** What can be decided about a post in each state: only what changes something, and whether a post that waits may be read. */
const byPostState: Record<PostState, readonly DecisionKind[]> = {
  visible: ['no_action', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove'],
  held: ['approve', 'add_content_note', 'redact', 'hide', 'remove'],
  hidden: ['no_action', 'limit_interaction', 'remove'],
  removed: ['no_action', 'limit_interaction'],
  deleted: ['no_action', 'limit_interaction'],
};

/** On the care path a note goes with the approval, so that it is no decision of its own. */
const heldWithCare: readonly DecisionKind[] = ['approve', 'redact', 'hide', 'remove'];

/** Pure: what can be decided about a post in this state, whose item is of this class. */
export const decisionsAbout = (state: PostState, itsClass: ReviewableClass): readonly DecisionKind[] =>
  state === 'held' && isOnCarePath({ class: itsClass }) ? heldWithCare : byPostState[state];

/** Pure: whether a decision lets a post through with words of care. Of an approval they are all that its author is told. */
export const publishesWithCare = (kind: DecisionKind, item: { readonly class: ReviewableClass }, state: PostState): boolean =>
  isOnCarePath(item) && (kind === 'approve' || (kind === 'redact' && state === 'held'));

export interface AvailableDecisionsGiven {
  readonly moderatorId: string;
  readonly reviewable: { readonly state: ReviewableState; readonly class: ReviewableClass; readonly claimedBy: string | null };
  readonly postState: PostState;
  /** Whether the moderator wrote the post, under the badge of the same staff account. */
  readonly isOwnPost: boolean;
  /** Who made the decision that an appeal has just overturned; somebody else decides anew. */
  readonly overturnedDeciders: readonly string[];
  /** Whether a proposed decision waits for a second pair of eyes. */
  readonly awaitsSecond: boolean;
}

/**
 * Pure: what a moderator may decide about an item now; used both to offer and to enforce.
 * Whoever claimed it decides. A lease that ran out still counts while nobody else took the item, so that a page
 * without scripts, which cannot renew it, works.
 */
export function availableDecisions(given: AvailableDecisionsGiven): readonly DecisionKind[] {
  const { moderatorId, reviewable, postState, isOwnPost, overturnedDeciders, awaitsSecond } = given;
  if (reviewable.state !== 'open' || reviewable.claimedBy !== moderatorId) return [];
  if (awaitsSecond || isOwnPost || overturnedDeciders.includes(moderatorId)) return [];
  return decisionsAbout(postState, reviewable.class);
}
