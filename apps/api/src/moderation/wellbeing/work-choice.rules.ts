import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';

/** How a moderator wants to be looked after at work. */
export interface WorkChoice {
  /** Distressing items within `shiftHours`, from which on calmer ones are offered first. */
  readonly mostDistressing: number;
  /** Minutes of work, and items, after which a break is offered. */
  readonly breakMinutes: number;
  readonly breakItems: number;
}

/** What counts as one shift: the hours before now. */
export const shiftHours = 4;

/** For whoever has chosen nothing. No study names a number of items, so everybody can change it. */
export const firstChoice: WorkChoice = { mostDistressing: 8, breakMinutes: 50, breakItems: 20 };

/** The same limits as those of the table `work_choice`. */
export const choiceLimits: Readonly<Record<keyof WorkChoice, readonly [least: number, most: number]>> = {
  mostDistressing: [1, 40],
  breakMinutes: [15, 240],
  breakItems: [5, 100],
};

/** Pure: what is wrong with a choice, in the order of the form; none is as it should be. */
export const problemsOfChoice = (choice: WorkChoice): InputProblem[] =>
  (Object.keys(choiceLimits) as (keyof WorkChoice)[])
    .filter((field) => choice[field] < choiceLimits[field][0] || choice[field] > choiceLimits[field][1])
    .map((field) => ({ field, problem: 'unknown_value' }));

/** An act of a moderator's own: when, in milliseconds since 1970, and about what. */
export interface OwnAct {
  readonly at: number;
  readonly about: string;
}

/** Minutes without an act that count as a break of themselves. */
const pauseMinutes = 15;

/**
 * Pure: how long and on how many items somebody has worked without a break. `acts`: the newest first. `backAt`: when they said that
 * they were back.
 */
export function workSinceBreak(acts: readonly OwnAct[], now: number, backAt: number | null): { minutes: number; items: number } {
  const about = new Set<string>();
  let since = now;
  for (const act of acts) {
    if (since - act.at > pauseMinutes * 60_000 || act.at < (backAt ?? -Infinity)) break;
    since = act.at;
    about.add(act.about);
  }
  return { minutes: Math.floor((now - since) / 60_000), items: about.size };
}

/** Pure: whether it is time to offer a break. */
export const isBreakDue = (work: { minutes: number; items: number }, choice: WorkChoice): boolean =>
  work.minutes >= choice.breakMinutes || work.items >= choice.breakItems;
