const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone, hourCycle: 'h23' });
  formats.set(timeZone, format);
  return format;
}

/** What clock and calendar show somewhere: `day` "2026-06-19" and `time` "09:05". @throws RangeError for a zone that does not exist */
export function localTime(at: Date, timeZone: string): { day: string; time: string } {
  const [day = '', time = ''] = formatOf(timeZone).format(at).split(' ');
  return { day, time };
}

/** How far the clocks are ahead of UTC, in milliseconds. */
function clocksAhead(at: number, timeZone: string): number {
  const { day, time } = localTime(new Date(at), timeZone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

/**
 * When the clocks somewhere show a day and a time, in milliseconds since 1970; "24:00" is the end of the day. A time that a day has twice
 * is the first of the two, and one that a day skips is the moment at which the clocks jump over it.
 */
export function instantOf({ day, time }: { day: string; time: string }, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  const before = clocksAhead(asUtc - halfDay, timeZone);
  const after = clocksAhead(asUtc + halfDay, timeZone);
  const first = asUtc - Math.max(before, after);
  const second = asUtc - Math.min(before, after);
  if (first + clocksAhead(first, timeZone) === asUtc) return first;
  if (second + clocksAhead(second, timeZone) === asUtc) return second;
  return jumpBetween(first, second, timeZone);
}

const halfDay = 12 * 60 * 60_000;

/** The first minute after the clocks were changed. */
function jumpBetween(from: number, until: number, timeZone: string): number {
  const [low, high] = [clocksAhead(from, timeZone), clocksAhead(until, timeZone)];
  if (low === high) return until;
  let [start, end] = [from, until];
  while (end - start > 60_000) {
    const middle = start + Math.floor((end - start) / 120_000) * 60_000;
    if (clocksAhead(middle, timeZone) === low) start = middle;
    else end = middle;
  }
  return end;
}
