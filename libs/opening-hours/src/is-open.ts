import { dayAfter, weekdayOf } from './day.ts';
import { holidaysOf } from './holidays.ts';
import { instantOf, localTime } from './local-time.ts';
import type { Opening, TimeSpan } from './opening.ts';

/** Farther than any row of closed days, and any week. */
const daysAhead = 15;

/** Whether it is open for sure at a moment: false as well when nobody knows the hours. */
export function isOpen(opening: Opening, at: Date): boolean {
  return opening.hours === 'always' || stretchAt(opening, at) !== undefined;
}

/** When it closes next, or null: when it is not open, never closes, or will not within two weeks. */
export function closesAt(opening: Opening, at: Date): Date | null {
  const stretch = stretchAt(opening, at);
  if (stretch === undefined || stretch.until >= endOfView(opening, at)) return null;
  return new Date(stretch.until);
}

/** When it is open next: `at` itself while it is open; null when nobody knows, or not within two weeks. */
export function nextOpening(opening: Opening, at: Date): Date | null {
  if (isOpen(opening, at)) return at;
  const next = stretches(opening, at).find(({ from }) => from > at.getTime());
  return next === undefined ? null : new Date(next.from);
}

/** Whether the day at a moment, where the opening holds, is one of its holidays. */
export function isHoliday({ calendar, timeZone }: Pick<Opening, 'calendar' | 'timeZone'>, at: Date): boolean {
  const { day } = localTime(at, timeZone);
  return holidaysOf(calendar, Number(day.slice(0, 4))).has(day);
}

interface Stretch {
  from: number;
  until: number;
}

const stretchAt = (opening: Opening, at: Date): Stretch | undefined =>
  stretches(opening, at).find(({ from, until }) => from <= at.getTime() && at.getTime() < until);

const endOfView = ({ timeZone }: Opening, at: Date): number =>
  instantOf({ day: dayAfter(localTime(at, timeZone).day, daysAhead), time: '00:00' }, timeZone);

/** When it is open, from yesterday, whose hours may reach over midnight, to two weeks ahead; what touches is one. */
function stretches(opening: Opening, at: Date): Stretch[] {
  const today = localTime(at, opening.timeZone).day;
  const single = Array.from({ length: daysAhead + 1 }, (_, index) => dayAfter(today, index - 1))
    .flatMap((day) => spansOn(opening, day).map((span) => stretchOf(span, day, opening.timeZone)))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from - other.from);
  const joined: Stretch[] = [];
  for (const stretch of single) {
    const last = joined.at(-1);
    if (last !== undefined && stretch.from <= last.until) last.until = Math.max(last.until, stretch.until);
    else joined.push({ ...stretch });
  }
  return joined;
}

/** The hours that begin on a day. */
function spansOn({ hours, holidays, calendar }: Opening, day: string): readonly TimeSpan[] {
  if (typeof hours === 'string') return [];
  if (holidays !== 'as-usual' && holidaysOf(calendar, Number(day.slice(0, 4))).has(day)) return holidays === 'closed' ? [] : holidays;
  return hours.filter(({ days }) => days.includes(weekdayOf(day)));
}

function stretchOf({ from, to }: TimeSpan, day: string, timeZone: string): Stretch {
  const endsOn = to <= from ? dayAfter(day, 1) : day;
  return { from: instantOf({ day, time: from }, timeZone), until: instantOf({ day: endsOn, time: to }, timeZone) };
}
