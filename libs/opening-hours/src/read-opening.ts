import type { OpeningTimes, TimeSpan, WeekdayHours } from './opening.ts';

/** Why a text says no opening times: `part` is what could not be read, as it was written. */
export interface OpeningProblem {
  kind: 'problem';
  problem: 'empty' | 'too_long' | 'day' | 'time' | 'holidays_twice';
  part: string;
}

export type ReadOpening = { kind: 'opening'; times: OpeningTimes } | OpeningProblem;

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** In code units; the longest week that makes sense has half of it. */
const limit = 500;

/**
 * Opening times as a setting writes them: `always`, `unknown`, or parts between semicolons, each with days and hours:
 * "mon-fri 08:00-12:00, 13:00-20:00; sat,sun 10:00-18:00; holidays closed". Hours that end at or before their beginning reach over midnight.
 * `holidays` is followed by `closed`, `as usual` or hours; without it holidays are as usual.
 */
export function readOpening(text: string): ReadOpening {
  if (text.length > limit) return { kind: 'problem', problem: 'too_long', part: '' };
  const plain = text.trim().toLowerCase().replace(/[–—]/g, '-');
  if (plain === '') return { kind: 'problem', problem: 'empty', part: '' };
  if (plain === 'always' || plain === 'unknown') return { kind: 'opening', times: { hours: plain, holidays: 'as-usual' } };
  return readParts(
    plain
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

function readParts(parts: readonly string[]): ReadOpening {
  const hours: WeekdayHours[] = [];
  let holidays: OpeningTimes['holidays'] | null = null;
  for (const part of parts) {
    const read = readPart(part);
    if ('kind' in read) return read;
    if ('hours' in read) hours.push(...read.hours);
    else if (holidays !== null) return { kind: 'problem', problem: 'holidays_twice', part };
    else holidays = read.holidays;
  }
  if (hours.length === 0) return { kind: 'problem', problem: 'empty', part: '' };
  return { kind: 'opening', times: { hours, holidays: holidays ?? 'as-usual' } };
}

/** Hours of one day: "9-13, 16:00-20:00". */
export function readSpans(text: string): { kind: 'spans'; spans: TimeSpan[] } | OpeningProblem {
  const spans: TimeSpan[] = [];
  for (const part of text.replace(/[–—]/g, '-').split(',')) {
    const span = readSpan(part.trim());
    if (span === null) return { kind: 'problem', problem: 'time', part: part.trim() };
    spans.push(span);
  }
  return { kind: 'spans', spans };
}

type Part = { hours: WeekdayHours[] } | { holidays: OpeningTimes['holidays'] } | OpeningProblem;

function readPart(part: string): Part {
  const [, subject = '', rest = ''] = /^(holidays|[a-z]+(?: ?[-,] ?[a-z]+)*) ?(.*)$/.exec(part.replace(/\s+/g, ' ')) ?? [];
  if (subject === 'holidays') return readHolidays(rest, part);
  const days = readDays(subject);
  if (days === null) return { kind: 'problem', problem: 'day', part };
  const read = readSpans(rest);
  return read.kind === 'problem' ? inPart(read, part) : { hours: read.spans.map((span) => ({ days, ...span })) };
}

function readHolidays(text: string, part: string): Part {
  if (text === 'closed') return { holidays: 'closed' };
  if (text === 'as usual') return { holidays: 'as-usual' };
  const read = readSpans(text);
  return read.kind === 'problem' ? inPart(read, part) : { holidays: read.spans };
}

/** Hours that are missing are shown by the part that misses them. */
const inPart = (problem: OpeningProblem, part: string): OpeningProblem => (problem.part === '' ? { ...problem, part } : problem);

/** "mon-wed,sun": 1, 2, 3, 7. A range may go over the end of the week. */
function readDays(text: string): number[] | null {
  const days = new Set<number>();
  for (const range of text.split(',')) {
    const [first = '', last = first, ...more] = range.split('-').map((name) => name.trim());
    const [from, to] = [dayNames.indexOf(first), dayNames.indexOf(last)];
    if (from < 0 || to < 0 || more.length > 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day + 1);
      if (day === to) break;
    }
  }
  return [...days].sort((one, other) => one - other);
}

function readSpan(text: string): TimeSpan | null {
  const [, from = '', to = ''] = /^([\d:.]+) ?- ?([\d:.]+)$/.exec(text) ?? [];
  const [start, end] = [readTime(from), readTime(to)];
  return start === null || end === null || start === end || start === '24:00' ? null : { from: start, to: end };
}

/** "9", "9.30" and "09:30" as "09:30". */
function readTime(text: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  const isTime = hours !== '' && Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= 24 * 60;
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
