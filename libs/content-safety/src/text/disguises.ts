import type { Vocabulary } from './vocabulary.ts';

/** What a digit or a sign stands for within a word, the likeliest first. */
const leet: Readonly<Record<string, string>> = {
  '0': 'oö',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'aäå',
  '5': 's',
  '6': 'g',
  '7': 'ty',
  '8': 'b',
  '9': 'g',
  '@': 'aäå',
  $: 's',
  '!': 'il',
  '|': 'li',
  '€': 'e',
  '+': 't',
};
/** The likeliest letter behind a sign that stands alone. */
export const letterBehind = (sign: string): string => leet[sign]?.charAt(0) ?? sign;

/** No more readings of one word than this are tried. */
const mostReadings = 32;
const longestDisguise = 40;
const letters = /^[a-zåäö]+$/;
const repeated = /(.)\1{2,}/g;

/** The ways to read a word that is written with signs, or with letters drawn out; the word as it stands comes first. */
export function readingsOf(written: string, vocabulary: Vocabulary): string[] {
  const word = written.replaceAll("'", '');
  if (word.length > longestDisguise || word === '') return [word];
  if (letters.test(word)) return withMeant(drawnOut(word), vocabulary);
  if (/[*#]/.test(word)) return masked(word, vocabulary);
  const tail = word.replace(/[!|+]{1,40}$/, '');
  return /[a-zåäö]/.test(tail) && /[0-9@$!|€+]/.test(tail) ? [word, ...unleeted(tail, vocabulary)] : [word];
}

function withMeant(readings: readonly string[], vocabulary: Vocabulary): string[] {
  return [...readings, ...readings.flatMap((reading) => vocabulary.meantBy(reading) ?? [])];
}

function drawnOut(word: string): string[] {
  const short = word.replace(repeated, '$1');
  return short === word ? [word] : [...new Set([word, word.replace(repeated, '$1$1'), short])];
}

function masked(word: string, vocabulary: Vocabulary): string[] {
  const mask = word.replace(/#/g, '*').replace(/[^a-zåäö*]/g, '');
  const shown = mask.replaceAll('*', '');
  return shown.length < 2 || shown.length === mask.length ? [word, shown] : [word, ...vocabulary.behind(mask)];
}

function unleeted(word: string, vocabulary: Vocabulary): string[] {
  let readings = [''];
  for (const sign of word) {
    const choices = leet[sign] ?? sign;
    readings = readings.flatMap((begun) => Array.from(choices, (letter) => begun + letter));
    if (readings.length > mostReadings) readings = readings.slice(0, mostReadings);
  }
  const all = readings.flatMap((reading) => drawnOut(reading));
  const known = all.filter((reading) => vocabulary.knows(reading));
  return known.length > 0 ? known : all.slice(0, 1);
}

/**
 * Words out of letters that stand apart, such as `k i l l m y s e l f`; null when they spell nothing that a rule knows.
 * Time is linear in the number of letters.
 */
export function spelledOut(apart: readonly string[], vocabulary: Vocabulary): { word: string; from: number; to: number }[] | null {
  const whole = apart.join('');
  if (whole.length !== apart.length) return null;
  return cut(whole, vocabulary);
}

const longestWord = 24;

/** The cut into the fewest words that rules know; words of one letter only where nothing else fits. */
function cut(whole: string, vocabulary: Vocabulary): { word: string; from: number; to: number }[] | null {
  const best: ({ cost: number; start: number } | undefined)[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= whole.length; end += 1) {
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const word = whole.slice(start, end);
      const cost = before.cost + costOf(word, vocabulary);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, start };
    }
  }
  const words: { word: string; from: number; to: number }[] = [];
  for (let end = whole.length; end > 0;) {
    const start = best[end]?.start;
    if (start === undefined) return null;
    words.push({ word: whole.slice(start, end), from: start, to: end });
    end = start;
  }
  return words.some(({ word }) => word.length >= 3) ? words.reverse() : null;
}

/** A word that goes on after what a rule knows of it costs more the longer it goes on: two words that are known are likelier. */
function costOf(word: string, vocabulary: Vocabulary): number {
  if (word.length === 1) return 'iåuo'.includes(word) ? 1.5 : Infinity;
  const unnamed = vocabulary.unnamedLetters(word);
  return unnamed === null ? Infinity : 1 + 0.3 * unnamed;
}
