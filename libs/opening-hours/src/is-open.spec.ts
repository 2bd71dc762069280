import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closesAt, isHoliday, isOpen, nextOpening } from './is-open.ts';
import type { Opening } from './opening.ts';
import { finland } from './opening.ts';
import { readOpening } from './read-opening.ts';

function opening(text: string, place: Pick<Opening, 'timeZone' | 'calendar'> = finland): Opening {
  const read = readOpening(text);
  if (read.kind === 'problem') throw new Error(read.problem);
  return { ...read.times, ...place };
}

const sweden = { timeZone: 'Europe/Stockholm', calendar: 'SE' } as const;
const office = 'mon-fri 08:00-16:00; holidays closed';
const nights = 'fri,sat 18:00-02:00';
const allDay = 'mon-sun 00:00-24:00';

// All moments in Finland's own time; +02:00 is winter.
test.each([
  ['on a Monday morning', office, '2026-11-23T08:00+02:00', true, '2026-11-23T16:00+02:00'],
  ['a minute before', office, '2026-11-23T07:59+02:00', false, '2026-11-23T08:00+02:00'],
  ['at the very end', office, '2026-11-23T16:00+02:00', false, '2026-11-24T08:00+02:00'],
  ['on Friday evening', office, '2026-11-27T17:00+02:00', false, '2026-11-30T08:00+02:00'],
  ['on Independence Day, a Monday in 2027', office, '2027-12-06T10:00+02:00', false, '2027-12-07T08:00+02:00'],
  ['on Good Friday, until after Easter', office, '2026-04-03T10:00+03:00', false, '2026-04-07T08:00+03:00'],
  ['on midsummer eve', office, '2026-06-19T10:00+03:00', false, '2026-06-22T08:00+03:00'],
  ['on Christmas eve, a Thursday in 2026', office, '2026-12-24T10:00+02:00', false, '2026-12-28T08:00+02:00'],
  ['on New Year’s eve, a Thursday like others in Finland', office, '2026-12-31T10:00+02:00', true, '2026-12-31T16:00+02:00'],
  ['before midnight', nights, '2026-11-27T23:30+02:00', true, '2026-11-28T02:00+02:00'],
  ['after midnight, by the hours of the day before', nights, '2026-11-29T01:59+02:00', true, '2026-11-29T02:00+02:00'],
  ['after midnight on a day whose eve has no hours', nights, '2026-11-27T01:00+02:00', false, '2026-11-27T18:00+02:00'],
  ['with hours of its own on a holiday', 'mon-fri 8-16; holidays 10-12', '2027-12-06T11:00+02:00', true, '2027-12-06T12:00+02:00'],
  ['on a holiday as usual', 'mon-fri 8-16; holidays as usual', '2027-12-06T11:00+02:00', true, '2027-12-06T16:00+02:00'],
  ['between two spans', 'mon 9-12, 13-15', '2026-11-23T12:30+02:00', false, '2026-11-23T13:00+02:00'],
  ['in spans that touch', 'mon 9-12, 12-15', '2026-11-23T11:00+02:00', true, '2026-11-23T15:00+02:00'],
  [
    'the night the clocks go forward, in the hour that is skipped',
    'sun 03:30-05:00',
    '2026-03-29T04:00+03:00',
    true,
    '2026-03-29T05:00+03:00',
  ],
  ['the night the clocks go forward, just before', 'sun 03:30-05:00', '2026-03-29T02:59+02:00', false, '2026-03-29T04:00+03:00'],
  ['the day after the clocks went forward', 'mon 08:00-16:00', '2026-03-30T08:00+03:00', true, '2026-03-30T16:00+03:00'],
  ['the night the clocks go back, the first time', 'sat 22:00-03:30', '2026-10-25T03:15+03:00', true, '2026-10-25T03:30+03:00'],
  ['the night the clocks go back, the second time', 'sat 22:00-03:30', '2026-10-25T03:15+02:00', false, '2026-10-31T22:00+02:00'],
])('%s', (...[, text, at, open, change]) => {
  const [times, moment] = [opening(text), new Date(at)];
  expect(isOpen(times, moment)).toBe(open);
  expect((open ? closesAt(times, moment) : nextOpening(times, moment))?.getTime()).toBe(new Date(change).getTime());
});

test('hours hold where they are: at eight in Finland it is seven in Sweden', () => {
  const at = new Date('2026-11-23T08:30+02:00');
  expect(isOpen(opening(office), at)).toBe(true);
  expect(isOpen(opening(office, sweden), at)).toBe(false);
  expect(isOpen(opening(office, sweden), new Date('2026-12-31T10:00+01:00'))).toBe(false);
});

test('what is always open never closes, and what nobody knows is never said to be open', () => {
  const at = new Date('2026-11-23T08:30+02:00');
  expect([isOpen(opening('always'), at), closesAt(opening('always'), at), nextOpening(opening('always'), at)]).toEqual([true, null, at]);
  expect([isOpen(opening('unknown'), at), closesAt(opening('unknown'), at), nextOpening(opening('unknown'), at)]).toEqual([
    false,
    null,
    null,
  ]);
  expect([isOpen(opening(allDay), at), closesAt(opening(allDay), at)]).toEqual([true, null]);
  expect(closesAt(opening(`${allDay}; holidays closed`), new Date('2026-12-23T12:00+02:00'))).toEqual(new Date('2026-12-24T00:00+02:00'));
});

test('a day is a holiday from midnight to midnight, where the opening holds', () => {
  expect(isHoliday(finland, new Date('2026-12-05T21:59Z'))).toBe(false);
  expect(isHoliday(finland, new Date('2026-12-05T22:00Z'))).toBe(true);
  expect(isHoliday(finland, new Date('2026-12-06T22:00Z'))).toBe(false);
});

test('at any moment: open until it closes, closed until it opens', () => {
  const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(office, nights, 'mon-sun 03:15-03:45', 'tue 23:00-22:00; holidays 1-4'), (minute, text) => {
      const [times, at] = [opening(text), new Date(minute * 60_000)];
      const change = isOpen(times, at) ? closesAt(times, at) : nextOpening(times, at);
      const before = new Date((change?.getTime() ?? 0) - 1);
      expect(change?.getTime()).toBeGreaterThan(at.getTime());
      expect(isOpen(times, before)).toBe(isOpen(times, at));
      expect(isOpen(times, change ?? at)).toBe(!isOpen(times, at));
    }),
    { numRuns: 300 },
  );
});
