import type { ReviewableClass } from '../moderation/index.ts';
import type { ThreadKind } from '../community/index.ts';

/** The ladder that an unanswered thread climbs, from its foot. */
export type ReplyRung = 'peers' | 'professionals' | 'moderators' | 'late';

/** From how many whole hours on a thread stands on each rung; each is more than the one before. `late`: the promise is missed. */
export type ReplyHours = Readonly<Record<ReplyRung, number>>;

/** For how many hours a thread that nobody answered is shown as waiting: 30 days. Later, writing anew serves its author better. */
export const shownHours = 30 * 24;

/**
 * Pure: from how many hours on those of a rung are told of a thread. A question asks a professional, so they hear of it as soon as
 * anybody does.
 */
export const toldFrom = (rung: ReplyRung, kind: ThreadKind, hours: ReplyHours): number =>
  rung === 'professionals' && kind === 'question' ? hours.peers : hours[rung];

/** Pure: how soon a moderator should see to a thread that waits. Never as soon as a crisis or what is red: nobody said that anything is wrong. */
export const classOfWait = (waited: number, hours: ReplyHours): ReviewableClass => (waited >= hours.late ? 'amber' : 'green');
