import { tagOf } from '@rinnalla/anonymity';
import type { MemberKeys } from '@rinnalla/anonymity';

/** How many handles a member has at most. */
export const mostHandles = 3;

/** The one space in which all handles lie, so that a member's tag for each slot can stand there once. Never a thread's or a board's. */
export const handleSpace = new Uint8Array(16).fill(0xff);

/**
 * The tags of a member's slots. A handle takes one, and (space, tag) is unique: three is the most that the database can hold for a
 * member, however many requests come at once.
 */
export const slotTags = (keys: MemberKeys): Uint8Array[] =>
  Array.from({ length: mostHandles }, (_, n) => tagOf(keys, 'persona', `handle/${n + 1}`));
