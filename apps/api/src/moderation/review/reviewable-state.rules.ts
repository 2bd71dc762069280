import type { Opening } from '@rinnalla/opening-hours';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { ReviewableClass, ReviewableState } from './review-words.type.ts';
import { dueAt, moreSevere } from './service-level.rules.ts';

/** How a staff account stands to an item. A resting one is free. `mine`: it holds the claim, or its lease ran out and nobody took the item. */
type Standing = 'free' | 'mine' | 'anothers' | 'decided';
type ActRefusal = Extract<Refusal, 'not_claimed' | 'claimed_by_another' | 'already_decided'>;
type ActFollows = 'claimed' | 'renewed' | 'released' | 'given' | 'rested' | 'nothing' | 'decided' | 'undone';
type NoticeFollows = 'opened' | 'joined' | 'woken' | 'reopened';

/** What follows when a report or a signal comes. */
const onNotice: Record<ReviewableState | 'absent', NoticeFollows> = {
  absent: 'opened',
  open: 'joined',
  resting: 'woken',
  decided: 'reopened',
};

/** What follows when a staff account acts, or why it may not. */
const onAct: Record<Act['kind'], Record<Standing, ActFollows | ActRefusal>> = {
  claim: { free: 'claimed', mine: 'renewed', anothers: 'claimed_by_another', decided: 'already_decided' },
  release: { free: 'nothing', mine: 'released', anothers: 'claimed_by_another', decided: 'already_decided' },
  give: { free: 'not_claimed', mine: 'given', anothers: 'claimed_by_another', decided: 'already_decided' },
  rest: { free: 'not_claimed', mine: 'rested', anothers: 'claimed_by_another', decided: 'already_decided' },
  confirm: { free: 'decided', mine: 'decided', anothers: 'decided', decided: 'already_decided' },
  undo: { free: 'undone', mine: 'undone', anothers: 'undone', decided: 'undone' },
  decide: { free: 'not_claimed', mine: 'decided', anothers: 'claimed_by_another', decided: 'already_decided' },
};

/** How long a claim holds without being renewed. */
export const leaseMinutes = 10;

/** The one item that gathers all reports and signals about one target. */
export interface Reviewable {
  readonly state: ReviewableState;
  readonly class: ReviewableClass;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly claimedBy: string | null;
  readonly claimedUntil: Date | null;
  /** Grows whenever there is something new to look at or something was decided. */
  readonly version: number;
  /** How often it was opened, from 1. */
  readonly round: number;
}

/** A report, a signal or an appeal that asks for a new look. */
export interface Notice {
  readonly now: Date;
  readonly class: ReviewableClass;
  /** Whether it says what nothing in this round has said. */
  readonly isNews: boolean;
  /** When somebody is there to look; absent: no hours are said, and clocks always run. */
  readonly staffed?: Opening | null;
}

/** What a staff account does. */
export interface Act {
  readonly kind: 'claim' | 'release' | 'give' | 'rest' | 'decide' | 'confirm' | 'undo';
  readonly now: Date;
  readonly by: string;
  /** The staff account to which an item is given; without it, to the queue. */
  readonly to?: string | null;
  /** As in a notice. */
  readonly staffed?: Opening | null;
}

/** Pure: an item after a notice; null: there is no item about this target yet. */
export function afterNotice(reviewable: Reviewable | null, notice: Notice): { next: Reviewable; follows: NoticeFollows } {
  const follows = onNotice[reviewable?.state ?? 'absent'];
  const next =
    reviewable === null || reviewable.state === 'decided' ? opened(reviewable, notice) : joined(woken(reviewable, notice), notice);
  return { next, follows };
}

/** Pure: an item after an act of staff, or why it may not be done. */
export function afterAct(reviewable: Reviewable, act: Act): { next: Reviewable; follows: ActFollows } | { refusal: ActRefusal } {
  const follows = onAct[act.kind][standingOf(reviewable, act)];
  switch (follows) {
    case 'claimed':
    case 'renewed':
      return { follows, next: { ...woken(reviewable, act), claimedBy: act.by, claimedUntil: leaseFrom(act.now) } };
    case 'given':
      return { follows, next: { ...reviewable, ...(act.to ? { claimedBy: act.to, claimedUntil: leaseFrom(act.now) } : unclaimed) } };
    case 'rested':
      return { follows, next: { ...closed(reviewable), state: 'resting' } };
    case 'released':
      return { follows, next: { ...reviewable, ...unclaimed } };
    case 'nothing':
      return { follows, next: reviewable };
    case 'decided':
      return { follows, next: { ...closed(reviewable), state: 'decided' } };
    case 'undone':
      return { follows, next: withoutDecision(reviewable, act) };
    default:
      return { refusal: follows };
  }
}

const leaseFrom = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000);

/** Pure: who holds the claim now; null once the lease has run out. */
export const holderOf = ({ claimedBy, claimedUntil }: Pick<Reviewable, 'claimedBy' | 'claimedUntil'>, now: Date): string | null =>
  claimedUntil !== null && claimedUntil > now ? claimedBy : null;

const unclaimed = { claimedBy: null, claimedUntil: null };

function standingOf(reviewable: Reviewable, { by, now }: Act): Standing {
  if (reviewable.state === 'decided') return 'decided';
  if (reviewable.claimedBy === by) return 'mine';
  return holderOf(reviewable, now) === null ? 'free' : 'anothers';
}

function opened(before: Reviewable | null, { now, class: itsClass, staffed }: Notice): Reviewable {
  const counted = { version: (before?.version ?? 0) + 1, round: (before?.round ?? 0) + 1 };
  return { state: 'open', class: itsClass, openedAt: now, dueAt: dueAt(now, itsClass, staffed), ...unclaimed, ...counted };
}

/** An item that rested waits in the queue again; its clock begins anew. */
function woken(reviewable: Reviewable, { now, staffed }: Pick<Notice, 'now' | 'staffed'>): Reviewable {
  if (reviewable.state !== 'resting') return reviewable;
  return { ...reviewable, state: 'open', openedAt: now, dueAt: dueAt(now, reviewable.class, staffed), version: reviewable.version + 1 };
}

/** A decided item is open again in the same round, for whoever took the decision back; one that opened since stays whose it is. */
function withoutDecision(reviewable: Reviewable, act: Act): Reviewable {
  const { by, now, staffed } = act;
  const { state, class: itsClass, version } = reviewable;
  const open = state === 'decided' ? { openedAt: now, dueAt: dueAt(now, itsClass, staffed) } : woken(reviewable, act);
  const holder = holderOf(reviewable, now);
  const claim = holder === null || holder === by ? { claimedBy: by, claimedUntil: leaseFrom(now) } : {};
  return { ...reviewable, ...open, ...claim, state: 'open', version: version + 1 };
}

/** A further report that says nothing new leaves the version, so that a flood of reports cannot keep a moderator from deciding. */
function joined(reviewable: Reviewable, notice: Notice): Reviewable {
  const itsClass = moreSevere(reviewable.class, notice.class);
  const isNews = notice.isNews || itsClass !== reviewable.class;
  const due = dueAt(reviewable.openedAt, itsClass, notice.staffed);
  return { ...reviewable, class: itsClass, dueAt: due, version: reviewable.version + (isNews ? 1 : 0) };
}

/** Nothing finer than the hour is kept of an item that nobody waits for. */
function closed(reviewable: Reviewable): Reviewable {
  const { openedAt, dueAt: due, version } = reviewable;
  return { ...reviewable, ...unclaimed, openedAt: cutToHour(openedAt), dueAt: cutToHour(due), version: version + 1 };
}

const hour = 3_600_000;
const cutToHour = (instant: Date): Date => new Date(Math.floor(instant.getTime() / hour) * hour);
