import { openingOf, type Helpline } from '@rinnalla/helplines';
import { closesAt, isHoliday, isOpen, localTime, nextOpening } from '@rinnalla/opening-hours';

/** Whether a line is open, and what changes next. Times as clocks show them there, "09:00"; days "2026-11-23". */
export type OpenNow =
  | { kind: 'always' }
  | { kind: 'unknown' }
  | { kind: 'open'; until: string | null }
  | { kind: 'opens_today'; from: string }
  | { kind: 'closed'; isHoliday: boolean; opens: { day: string; time: string } | null };

/** Pure: what there is to say of a line at a moment. Every answer but "closed" names the time at which it ends to be true. */
export function openNow(line: Pick<Helpline, 'opening' | 'timeZone' | 'country'>, at: Date): OpenNow {
  const opening = openingOf(line);
  if (typeof opening.hours === 'string') return { kind: opening.hours };
  const clock = (moment: Date): { day: string; time: string } => localTime(moment, opening.timeZone);
  if (isOpen(opening, at)) {
    const end = closesAt(opening, at);
    return { kind: 'open', until: end === null ? null : clock(end).time };
  }
  const next = nextOpening(opening, at);
  const opens = next === null ? null : clock(next);
  if (opens !== null && opens.day === clock(at).day) return { kind: 'opens_today', from: opens.time };
  return { kind: 'closed', isHoliday: opening.holidays === 'closed' && isHoliday(opening, at), opens };
}
