/** Digits that stand together, `+` before them included; offsets are into the searched text. */
export interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const run = /(?<![a-zåäö0-9])(?:\(?\+ {0,2})?\(?\d(?:[ .\-()/_*~·]{0,3}\d){4,40}/g;
const group = /\(?\+ {0,2}\(?\d{1,41}|\(?\d{1,41}/g;
/** What is a date or an hour and so no part of a phone number: 14.12.2026, 2026-12-14, 4/11/26, 18.30–20.00. */
const dateOrHour =
  /(?<![\d.])(?:(?:[0-2]?\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d\d(?![\d.][\d.])|(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d|(?:[01]?\d|2[0-4])[.][0-5]\d ?- ?(?:[01]?\d|2[0-4])(?:[.][0-5]\d)?)(?!\d)/g;

/** The letters that pass for digits between digits: o for 0, l for 1. */
const readDigits = (text: string): string => (/\d/.test(text) ? text.replace(/(?<![a-zåäö])o(?=[ .-]?\d)|(?<=\d)o(?![a-zåäö])/g, '0').replace(/(?<=\d)[li](?=\d)/g, '1') : text);

/** Where many digits stand near each other, group by group. Time is linear in the length of the text. */
export function digitRuns(text: string): DigitGroup[][] {
  if (!/\d/.test(text)) return [];
  const read = readDigits(text).replace(dateOrHour, (date) => '\u0000'.repeat(date.length));
  return Array.from(read.matchAll(run), ({ 0: digits, index }) => Array.from(digits.matchAll(group), (part) => groupOf(part[0], index + part.index)));
}

const groupOf = (written: string, from: number): DigitGroup => ({ digits: written.replace(/[ (]/g, ''), from, to: from + written.length });
