import { finland, readOpening } from '@rinnalla/opening-hours';
import type { Opening } from '@rinnalla/opening-hours';
import type { ShiftPlan } from './shift.rules.ts';

/** docs/moderation-shift.md says where these come from and which are assumed. */
const usualItemsADay = 40;

const day: Opening = openingOf('mon-sun 08:00-20:00');

function openingOf(text: string): Opening {
  const read = readOpening(text);
  if (read.kind === 'problem' || read.times.hours === 'unknown') throw new Error(`${text} are no hours`);
  return { ...read.times, ...finland };
}

/** The plan with so many times the usual load: two are there from eight to eight, or, `always`, day and night. */
export const planOf = ({
  load,
  seed,
  always,
  days = 28,
}: {
  load: number;
  seed: number;
  always: boolean;
  days?: number;
}): Omit<ShiftPlan, 'order'> => ({
  ...{ seed, days, itemsADay: usualItemsADay * load, moderators: 2, staffed: always ? null : day },
  shares: { crisis: 0.04, red: 0.12, amber: 0.26, green: 0.58 },
  handling: { crisis: 12, red: 6, amber: 5, green: 2 },
  ...{ spread: 0.6, work: 50, rest: 10, left: 0.01 },
});
