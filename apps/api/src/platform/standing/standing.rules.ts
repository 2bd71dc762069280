/** How far a restriction reaches. */
export const reaches = ['thread', 'board', 'site'] as const;
export type Reach = (typeof reaches)[number];

/** What a restriction keeps an account from: writing; entering and writing; everything but what a closed account may do. */
export const effects = ['write', 'enter', 'close'] as const;
export type Effect = (typeof effects)[number];

/** A restriction as its row has it. Hours are whole hours since 1970. */
export interface KeptRestriction {
  readonly id: string;
  readonly decisionId: string;
  readonly reach: Reach;
  readonly effect: Effect;
  /** The board, where the reach is one. */
  readonly boardId: string | null;
  /** The thread, where the reach is one. */
  readonly threadId: string | null;
  /** The hour in which it was decided. */
  readonly hour: number;
  /** "The next step": how long it lasts follows from what its own account can count, and nobody else. */
  readonly ladder: boolean;
  /** From this hour on it holds no more. null: without an end; on the ladder: as long as its rung. */
  readonly untilHour: number | null;
}

/** A restriction of which the end is known: null is without one. */
export type Restriction = KeptRestriction;

/** Where somebody wants to write or to go in. null: not on a board, not in a thread. */
export interface Place {
  readonly boardId: string | null;
  readonly threadId: string | null;
}

const day = 24;

/** How many hours each rung of the ladder keeps from writing, from the first on; the last one stays. Published on the page of the policy. */
export const ladderRungs = [0, day, 7 * day, 30 * day, 90 * day] as const;

/** How long a step counts towards the next. */
const countedHours = 365 * day;

/**
 * Pure: all restrictions of one account with the ladder climbed: a step's rung is how many of the account's own steps lie before it,
 * within twelve months. Steps of one hour do not count for one another: nothing finer is known, and nobody could have heard of the first
 * yet. Only the account's own session can count them, for only it knows which faces are its own.
 */
export function climbLadder(kept: readonly KeptRestriction[]): Restriction[] {
  const steps = kept.filter(({ ladder }) => ladder);
  return kept.map((restriction) => (restriction.ladder ? onItsRung(restriction, steps) : restriction));
}

function onItsRung(step: KeptRestriction, steps: readonly KeptRestriction[]): Restriction {
  const before = steps.filter((other) => other.hour < step.hour && other.hour > step.hour - countedHours);
  const rung = ladderRungs[Math.min(before.length, ladderRungs.length - 1)] ?? 0;
  const untilHour = step.hour + rung;
  return { ...step, untilHour: step.untilHour === null ? untilHour : Math.min(step.untilHour, untilHour) };
}

/** Pure: whether a restriction holds in this hour. */
export const holds = ({ untilHour }: Restriction, hour: number): boolean => untilHour === null || hour < untilHour;

/**
 * Pure: whether a restriction whose step nobody has counted may hold in this hour: it lasts no longer than the last rung.
 * For whoever knows a single face and not the account.
 */
export function mayHold(kept: KeptRestriction, hour: number): boolean {
  const longest = kept.hour + (ladderRungs.at(-1) ?? 0);
  return holds(kept.ladder ? { ...kept, untilHour: Math.min(kept.untilHour ?? longest, longest) } : kept, hour);
}

/** Pure: whether an account with these restrictions may write in a place: a post, a change of one, a word of support, a thread. */
export const mayWrite = (restrictions: readonly Restriction[], place: Place, hour: number): boolean =>
  !restrictions.some((restriction) => holds(restriction, hour) && covers(restriction, place));

/** Pure: whether an account with these restrictions may go in where not everybody can. What everybody can read, it can too. */
export const mayEnter = (restrictions: readonly Restriction[], place: Place, hour: number): boolean =>
  mayWrite(
    restrictions.filter(({ effect }) => effect !== 'write'),
    place,
    hour,
  );

/** Pure: whether the account is closed. */
export const isClosed = (restrictions: readonly Restriction[], hour: number): boolean =>
  restrictions.some((restriction) => restriction.effect === 'close' && holds(restriction, hour));

function covers({ reach, boardId, threadId }: Restriction, place: Place): boolean {
  if (reach === 'site') return true;
  return reach === 'board' ? boardId === place.boardId : threadId === place.threadId;
}
