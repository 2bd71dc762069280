import type { PostState } from '../../src/community/index.ts';
import type { AppealState } from '../../src/moderation/appeals/appeal-state.type.ts';
import type { DecisionKind } from '../../src/moderation/decisions/decision-kind.type.ts';
import type { SanctionInput, SanctionKind } from '../../src/moderation/sanctions/sanction.type.ts';
import type { Reviewable } from '../../src/moderation/review/reviewable-state.rules.ts';
import type { ReviewableClass, ReviewableState } from '../../src/moderation/review/review-words.type.ts';

export { postStates } from '../../src/community/posts/post.type.ts';

/** The moment at which every step is taken, a full hour. Time is in the state: how long a claim still holds, whether half a year has passed. */
export const now = new Date('2026-11-22T12:00:00Z');
export const thisHour = now.getTime() / 3_600_000;

/** One decision with what became of it. */
export interface Made {
  readonly kind: DecisionKind;
  readonly sanction: SanctionKind | null;
  readonly stateBefore: PostState;
  readonly noted: boolean;
  readonly hasStatement: boolean;
  readonly by: string;
  readonly confirmedBy: string | null;
  readonly authorsAppeal: AppealState | null;
  readonly reportersAppeal: AppealState | null;
  /** The hour of the decision and the one after it are over. */
  readonly isOld: boolean;
  /** Half a year and more has passed since. */
  readonly isLong: boolean;
  /** Words of a person went with it. */
  readonly withWords: boolean;
  /** The author has written anew since. */
  readonly textChanged: boolean;
}

export interface Proposed {
  readonly kind: DecisionKind;
  readonly sanction: SanctionInput | null;
  readonly by: string;
  /** Something has changed since. */
  readonly outdated: boolean;
}

export interface Item {
  readonly state: ReviewableState;
  readonly class: ReviewableClass;
  readonly claimedBy: string | null;
  /** Whether the claim has run out. */
  readonly lapsed: boolean;
}

/** One post with all that can happen to it, as small as it can be said. */
export interface State {
  readonly post: PostState;
  readonly noted: boolean;
  readonly item: Item | null;
  /** One each round; a round that is decided has one. */
  readonly made: readonly Made[];
  readonly proposed: Proposed | null;
  readonly awaitsFollowUp: boolean;
  /** The round of the latest report; null: nobody reported. */
  readonly reportedIn: number | null;
  /** Who moderates here no more: a grant for the language or the board was taken away. */
  readonly gone: string | null;
}

/** One thing that somebody does, or that time does. */
export interface Step {
  readonly name: string;
  /** Whose doing it is: what only an author, a reporter or an operator can do keeps nothing from standing still. */
  readonly who: 'staff' | 'clock' | 'author' | 'reporter' | 'operator';
  readonly to: State;
}

export const start: State = {
  post: 'visible',
  noted: false,
  item: null,
  made: [],
  proposed: null,
  awaitsFollowUp: false,
  reportedIn: null,
  gone: null,
};

const minute = 60_000;

/** The item as the rules know it. */
export function reviewableOf({ state, class: itsClass, claimedBy, lapsed }: Item, round: number): Reviewable {
  const claimedUntil = claimedBy === null ? null : new Date(now.getTime() + (lapsed ? -minute : minute));
  return { state, class: itsClass, openedAt: now, dueAt: now, claimedBy, claimedUntil, version: 0, round };
}

/** What the model keeps of the rules' answer. */
export const itemOf = ({ state, class: itsClass, claimedBy, claimedUntil }: Reviewable): Item => ({
  state,
  class: itsClass,
  claimedBy,
  lapsed: claimedUntil !== null && claimedUntil <= now,
});

/** The round that is open or was decided last. */
export const roundOf = ({ item, made }: State): number => made.length + (item !== null && item.state !== 'decided' ? 1 : 0);

/** An hour in which a decision was made, as the rules of appeals take it. */
export const hourOfMade = ({ isOld, isLong }: Pick<Made, 'isOld' | 'isLong'>): number => thisHour - (isLong ? 24 * 200 : isOld ? 2 : 0);

/** What is left of a decision that can be taken back. */
const isFresh = ({ isOld, isLong, withWords, textChanged, authorsAppeal, reportersAppeal }: Made): boolean =>
  !isOld && !isLong && !withWords && !textChanged && authorsAppeal === null && reportersAppeal === null;

/** What of a decision can still matter. Whoever made it does not once nobody can appeal it and no appeal of it counts. */
const keyOfMade = ({ kind, sanction, stateBefore, noted, by, confirmedBy, isLong, authorsAppeal, reportersAppeal }: Made): unknown[] => {
  const isOver = isLong && authorsAppeal !== 'open' && reportersAppeal !== 'open' && reportersAppeal !== 'overturned';
  const deciders = isOver ? [] : [by, confirmedBy];
  return [kind, sanction !== null, stateBefore === 'held', noted, ...deciders, isLong, authorsAppeal, reportersAppeal];
};

/**
 * Two states are the same if nothing that follows can tell them apart: moderators have no names but the order in which they come up, of
 * the classes only a crisis is treated otherwise, and of a sanction it matters that there is one.
 */
export function keyOf(state: State): string {
  const { post, noted, item, made, proposed, awaitsFollowUp, reportedIn, gone } = state;
  const last = made.at(-1);
  const ofItem = item && [item.state, item.class === 'crisis', item.claimedBy, item.lapsed];
  const ofProposal = proposed && [proposed.kind, proposed.sanction !== null, proposed.by, proposed.outdated];
  const key = JSON.stringify([
    post,
    noted,
    made.map(keyOfMade),
    last && isFresh(last),
    ofItem,
    ofProposal,
    awaitsFollowUp,
    reportedIn,
    gone,
  ]);
  const names = new Map<string, string>();
  return key.replaceAll(/moderator \w/g, (name) => names.get(name) ?? names.set(name, `#${names.size}`).get(name)!);
}
