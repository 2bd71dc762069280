import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../assessment.ts';
import type { Token } from '../text/token.ts';

const words = z.array(z.string()).transform((list) => new Set(list));
const shape = z.strictObject({
  be: words,
  'be-needs': z.record(z.string(), words),
  over: words,
  articles: words,
  'be-with-article': words,
  as: words,
  first: words,
  object: words,
  reflexive: words,
  here: words,
  denials: words,
  'denial-over': words,
});
type SelfWords = z.infer<typeof shape>;
const read: Readonly<Record<Language, SelfWords>> = z
  .strictObject({ fi: shape, sv: shape, en: shape })
  .parse(parse(readFileSync(new URL('self.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }));

/** A term in its text: tokens `from` to `to`, both included. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const farthestBack = 7;
const farthestOn = 8;
const is = (token: Token | undefined, list: ReadonlySet<string>): boolean => token?.forms.some((form) => list.has(form)) === true;
const others = new Set(['he', 'she', 'they', 'it', 'you', 'who', 'that', 'han', 'hon', 'de', 'dom', 'du', 'ni', 'den', 'det', 'hän', 'se', 'ne', 'sä', 'sinä', 'te']);

/** Whether a person says it of themself, or says kindly that somebody is not so: nothing is suggested then. */
export function isOfOneself(place: Place, language: Language): boolean {
  const self = read[language];
  return isBeing(place, self) || isDenied(place, self) || isAround(place, self, language);
}

/** "I'm an addict", "oon entinen narkkari", "kallar mig narkoman": back to the first person over nothing but measure. */
function isBeing({ tokens, from, to }: Place, self: SelfWords): boolean {
  const form = tokens[to]?.forms[0] ?? '';
  if (isFinnish(self) && isOblique(form)) return false;
  const sentence = tokens[from]?.sentence;
  let [unknown, article] = [false, false];
  for (let n = from - 1; n >= Math.max(0, from - farthestBack) && tokens[n]?.sentence === sentence; n -= 1) {
    const token = tokens[n];
    if (is(token, self.be)) return (!is(token, self['be-with-article']) || article || /\b(?:like|into|as)$/.test(tokens[n + 1]?.forms[0] ?? '')) && hasSubject(tokens, n, self) && (!unknown || article || token?.is.includes('name') === true || isFinnish(self));
    if (is(token, self.articles)) article = true;
    else if (is(token, self.over) || (token?.forms[0] === 'of' && /^(?:bit|kind|sort)$/.test(tokens[n - 1]?.forms[0] ?? ''))) continue;
    else if (unknown || article || (isFinnish(self) && token?.is.includes('name') !== true && !/(?:nen|nut|nyt|va|vä|ton|tön)$/.test(token?.forms[0] ?? ''))) return false;
    else unknown = true;
  }
  return false;
}

const isFinnish = (self: SelfWords): boolean => self === read.fi;
/** A case in which one speaks of others: partitive of many, genitive, places. */
const isOblique = (form: string): boolean => /(?:ja|jä|ia|iä|(?<!n)en|in|on|ön|än|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä)$/.test(form);

function hasSubject(tokens: readonly Token[], n: number, self: SelfWords): boolean {
  const needs = tokens[n]?.forms.map((form) => self['be-needs'][form]).find((each) => each !== undefined);
  if (needs === undefined) return true;
  if (is(tokens[n - 1], others)) return false;
  const begins = tokens[n - 1]?.sentence !== tokens[n]?.sentence;
  return [n - 1, n - 2, n + 1].some((at) => tokens[at]?.sentence === tokens[n]?.sentence && is(tokens[at], needs)) || (begins && needs.has('sentence'));
}

function isDenied({ tokens, from }: Place, self: SelfWords): boolean {
  for (let n = from - 1; n >= Math.max(0, from - 5) && tokens[n]?.clause === tokens[from]?.clause; n -= 1) {
    if (is(tokens[n], self.denials)) return true;
    if (!is(tokens[n], self['denial-over'])) return false;
  }
  return false;
}

/** "As an addict I …", "junkie here", "I say schizo of myself", "narkkarina mä tiedän", "mua sanottiin narkkariksi". */
function isAround({ tokens, from, to }: Place, self: SelfWords, language: Language): boolean {
  const sentence = tokens[from]?.sentence;
  const within = (start: number, end: number): Token[] => tokens.slice(Math.max(0, start), end).filter((token) => token.sentence === sentence);
  const behind = within(to + 1, to + 1 + farthestOn);
  const ahead = within(from - 3, from);
  if (behind.slice(0, 6).some((token, n) => is(token, self.reflexive) && (language !== 'sv' || is(behind[n - 1], self.first)))) return true;
  if (ahead.some((token) => is(token, self.as)) && behind.some((token) => is(token, self.first))) return true;
  if (within(from - 2, from).length <= 1 && tokens[from - 2]?.sentence !== sentence && behind.slice(0, 2).some((token) => is(token, self.here))) return true;
  if (language !== 'fi') return false;
  const form = tokens[to]?.forms[0] ?? '';
  const around = within(from - farthestOn, to + 1 + farthestOn);
  if (/n[aä]$/.test(form)) return around.some((token) => is(token, self.first) || is(token, self.object));
  return /(?:ks|ksi|na|nä)$/.test(form) && around.some((token) => is(token, self.object));
}
