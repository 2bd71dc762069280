import type { PostState } from '../../community/index.ts';
import { isOnCarePath } from '../care/care.rules.ts';
import type { ReviewableClass, ReviewableState } from '../review/review-words.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
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

/** An item as far as its decisions depend on it. */
export interface Judged {
  readonly targetKind: TargetKind;
  /** Whether another title or name can take its place, or verifiers can be asked about the badge. */
  readonly canChange: boolean;
  readonly class: ReviewableClass;
}

const aboutPost = (state: PostState, item: Judged): readonly DecisionKind[] =>
  state === 'held' && isOnCarePath(item) ? heldWithCare : byPostState[state];

/** Who sees a title follows the opening post: a decision about the thread can be one about that. */
const withThread: readonly DecisionKind[] = ['no_action', 'limit_interaction', 'hide', 'remove'];

/** What can be decided about each kind of target, seen with a post in this state. */
const byTarget: Record<TargetKind, (state: PostState, item: Judged) => readonly DecisionKind[]> = {
  post: aboutPost,
  thread: (state, { canChange }) => [
    'no_action',
    ...(canChange ? (['rename'] as const) : []),
    ...byPostState[state].filter((kind) => kind !== 'no_action' && withThread.includes(kind)),
  ],
  persona: (_, { canChange }) => (canChange ? ['no_action', 'rename'] : ['no_action']),
  professional_claim: (_, { canChange }) => (canChange ? ['no_action', 'refer'] : ['no_action']),
};

/** Pure: what can be decided about what an item is about, while the post with which it is seen is in this state. */
export const decisionsAbout = (item: Judged, state: PostState): readonly DecisionKind[] => byTarget[item.targetKind](state, item);

/** Pure: whether a decision lets a post through with words of care. Of an approval they are all that its author is told. */
export const publishesWithCare = (kind: DecisionKind, item: { readonly class: ReviewableClass }, state: PostState): boolean =>
  isOnCarePath(item) && (kind === 'approve' || (kind === 'redact' && state === 'held'));

export interface AvailableDecisionsGiven {
  readonly moderatorId: string;
  readonly reviewable: Judged & { readonly state: ReviewableState; readonly claimedBy: string | null };
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
  return decisionsAbout(reviewable, postState);
}
