import type { ReviewableClass } from '../review/review-words.type.ts';
import { bySeverity } from '../review/service-level.rules.ts';
import type { Handled } from './shift.rules.ts';

/** What became of the items of one class. Times in minutes. */
export interface ClassFigures {
  readonly class: ReviewableClass;
  readonly items: number;
  /** Share of them that somebody had claimed when they were due. What is not due yet at the end is left out. */
  readonly inTime: number;
  /** Share of them that somebody had claimed before so long a time of staff had passed as their class may wait. */
  readonly inStaffedTime: number;
  /** The longest that one waited while somebody was there. */
  readonly longestStaffedWait: number;
  /** The same, as a multiple of what its class may wait. */
  readonly longestOfLevel: number;
}

const levels: Readonly<Record<ReviewableClass, number>> = { crisis: 15, red: 60, amber: 480, green: 1_440 };

/** Pure: the figures of each class, from the most severe on. */
export const figuresOf = (all: readonly Handled[]): ClassFigures[] =>
  bySeverity.map((itsClass) => {
    const items = all.filter((each) => each.class === itsClass);
    const level = levels[itsClass];
    const settled = items.filter(({ claimedAt, staffedWait }) => claimedAt !== null || staffedWait > level);
    const share = (holds: (each: Handled) => boolean): number => settled.filter(holds).length / Math.max(1, settled.length);
    const longest = Math.max(0, ...items.map(({ staffedWait }) => staffedWait));
    return {
      class: itsClass,
      items: items.length,
      inTime: share(({ claimedAt, dueAt }) => claimedAt !== null && claimedAt <= dueAt),
      inStaffedTime: share(({ staffedWait }) => staffedWait <= level),
      longestStaffedWait: longest,
      longestOfLevel: longest / level,
    };
  });
