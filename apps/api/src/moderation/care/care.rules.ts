import type { PostState } from '../../community/index.ts';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import { holderOf } from '../review/reviewable-state.rules.ts';
import type { Reviewable } from '../review/reviewable-state.rules.ts';

/** An item of class crisis is on the care path: what happens to it is no judgement of its author. */
export const isOnCarePath = ({ class: itsClass }: { readonly class: ReviewableClass }): boolean => itsClass === 'crisis';

export interface CareGiven {
  readonly item: Pick<Reviewable, 'state' | 'claimedBy' | 'claimedUntil'>;
  readonly moderatorId: string;
  readonly now: Date;
}

type CareRefusal = Extract<Refusal, 'not_claimed' | 'claimed_by_another'>;

/** Pure: why a moderator may not act on an item beside deciding it, or null. An open one is whoever's claimed it; any other anybody's. */
export function refusalToCare({ item, moderatorId, now }: CareGiven): CareRefusal | null {
  if (item.state !== 'open' || item.claimedBy === moderatorId) return null;
  return holderOf(item, now) === null ? 'not_claimed' : 'claimed_by_another';
}

/** How many words an author can send about one post within an hour: enough for a long night, and no flood. */
export const answersPerHour = 20;

const day = 24;
const millisecondsPerHour = 3_600_000;

/** Pure: the hour since 1970 in which an item comes back that was put off by so many: the full hour nearest to that time. */
export const lookAgainHour = (now: Date, hours: number): number => Math.round(now.getTime() / millisecondsPerHour) + hours;

/** Days on which somebody still thinks of it. */
const longestWait = 30 * day;

/** Pure: the longest time, in hours, until which an item can wait. Whoever wrote a text that is still held does not wait longer than a day. */
export const longestWaitFor = (item: { readonly state: Reviewable['state'] }, post: { readonly state: PostState }): number =>
  item.state !== 'decided' && post.state === 'held' ? day : longestWait;
