/** Digits that stand together, `+` before them included; offsets are into the searched text. */
export interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const digits = /\d{1,41}/g;
const between = /^[ .\-()/_*~·]{0,3}$/;
const plusBefore = /\(?\+ {0,2}\(?$/;
const date = /(?<![\d.])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![./-]?\d)/g;
const dateBackwards = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const hours = /(?<![\d.])\d{1,2}\.\d{2} ?- ?\d{1,2}(?:\.\d{2})?(?!\d)/g;
const fewestDigits = 5;
const mostGroups = 32;

/** The letters that pass for digits between digits: o for 0, l for 1. */
const readDigits = (text: string): string =>
  text.replace(/(?<![a-zåäö])o(?=[ .-]?\d)|(?<=\d)o(?![a-zåäö])/g, '0').replace(/(?<=\d)[li](?=\d)/g, '1');

/** Blanks what is a date or hours and so no part of a phone number: 14.12.2026, 2026-12-14, 4/11/26, 18.30–20.00. */
function withoutDates(text: string): string {
  const hide = (written: string, real: boolean): string => (real ? '\u0000'.repeat(written.length) : written);
  return text
    .replace(date, (written) => hide(written, isDate(written.split(/[./-]/))))
    .replace(dateBackwards, (written) => hide(written, isDate(written.split('-').reverse())))
    .replace(hours, (written) => hide(written, isHours(written.split(/[.-]/).map(Number))));
}

const isDate = ([day, month, year]: readonly string[]): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12 && /^(?:19\d\d|20\d\d|\d\d)$/.test(year ?? '');
const isHours = ([from = 0, minute = 0, to = 0, last = 0]: readonly number[]): boolean =>
  from <= 24 && minute < 60 && to <= 24 && last < 60;

/** Where many digits stand near each other, group by group. Time is linear in the length of the text. */
export function digitRuns(text: string): DigitGroup[][] {
  const read = withoutDates(readDigits(text));
  const runs: DigitGroup[][] = [];
  for (const { 0: written, index } of read.matchAll(digits)) {
    const [run, last] = [runs.at(-1), runs.at(-1)?.at(-1)];
    const gap = last === undefined ? 'x' : read.slice(last.to, index);
    const group = withPlus(read, written, index);
    if (run === undefined || run.length >= mostGroups || !between.test(gap) || group.digits.startsWith('+')) runs.push([group]);
    else run.push(group);
  }
  return runs.filter((run) => isLongEnough(run) && !/[a-zåäö]/.test(read.charAt((run[0]?.from ?? 0) - 1)));
}

const isLongEnough = (run: readonly DigitGroup[]): boolean => run.reduce((sum, group) => sum + group.digits.length, 0) >= fewestDigits;

function withPlus(text: string, written: string, index: number): DigitGroup {
  const to = index + written.length;
  const lead = text.slice(Math.max(0, index - 5), index);
  const plus = plusBefore.exec(lead)?.[0];
  if (plus !== undefined) return { digits: `+${written}`, from: index - plus.length, to };
  return { digits: written, from: lead.endsWith('(') ? index - 1 : index, to };
}
