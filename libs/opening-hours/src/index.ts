export { isHoliday, isOpen, closesAt, nextOpening } from './is-open.ts';
export { localTime } from './local-time.ts';
export { finland } from './opening.ts';
export type { HolidayCalendar, Opening, OpeningTimes, TimeSpan, WeekdayHours } from './opening.ts';
export { readOpening, readSpans } from './read-opening.ts';
export type { OpeningProblem, ReadOpening } from './read-opening.ts';
export { spansInWords, timeInWords, weekInWords } from './week-in-words.ts';
export { spansAsText, writeOpening } from './write-opening.ts';
