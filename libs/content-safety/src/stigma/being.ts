import { isOneOf, others, selfWords, wordOf } from './self-words.ts';
import type { Place, SelfWords } from './self-words.ts';
import type { Token } from '../text/token.ts';

const farthestBack = 7;
const measure = /^(?:bit|kind|sort)$/;
const comparing = /^(?:like|into|as)$/;
const finnishAdjective = /(?:nen|nut|nyt|va|vä|ton|tön)$/;
/** A case in which one speaks of others: partitive of many, genitive, places. */
const oblique = /(?:ja|jä|ia|iä|(?<!n)en|in|on|ön|än|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä)$/;

/** What was passed on the way back from the term. */
interface Passed {
  unknown: boolean;
  article: boolean;
}

/** "I'm an addict", "oon entinen narkkari", "kallar mig narkoman": back to the first person over nothing but measure. */
export function isBeing({ tokens, from, to }: Place, self: SelfWords): boolean {
  if (isFinnish(self) && oblique.test(wordOf(tokens[to]))) return false;
  const sentence = tokens[from]?.sentence;
  const passed: Passed = { unknown: false, article: false };
  for (let n = from - 1; n >= Math.max(0, from - farthestBack) && tokens[n]?.sentence === sentence; n -= 1) {
    if (isOneOf(tokens[n], self.be)) return isOfWriter(tokens, n, { passed, self });
    if (!mayPass(tokens, n, { passed, self })) return false;
  }
  return false;
}

const isFinnish = (self: SelfWords): boolean => self === selfWords.fi;

/** Goes over measure and articles, and over one unknown word where it can but describe the writer. */
function mayPass(tokens: readonly Token[], n: number, { passed, self }: { passed: Passed; self: SelfWords }): boolean {
  const token = tokens[n];
  if (isOneOf(token, self.articles)) {
    passed.article = true;
    return true;
  }
  if (isOneOf(token, self.over) || (wordOf(token) === 'of' && measure.test(wordOf(tokens[n - 1])))) return true;
  if (passed.unknown || passed.article) return false;
  passed.unknown = true;
  return !isFinnish(self) || token?.is.includes('name') === true || finnishAdjective.test(wordOf(token));
}

function isOfWriter(tokens: readonly Token[], n: number, { passed, self }: { passed: Passed; self: SelfWords }): boolean {
  const needsArticle = isOneOf(tokens[n], self['be-with-article']);
  if (needsArticle && !passed.article && !comparing.test(wordOf(tokens[n + 1]))) return false;
  return hasSubject(tokens, n, self) && (!passed.unknown || passed.article || isFinnish(self) || tokens[n]?.is.includes('name') === true);
}

/** "är" is of the writer with "jag" beside it, or, where Swedish leaves it out, as the first word of a sentence. */
function hasSubject(tokens: readonly Token[], n: number, self: SelfWords): boolean {
  const needs = tokens[n]?.forms.map((form) => self['be-needs'][form]).find((each) => each !== undefined);
  if (needs === undefined) return true;
  if (isOneOf(tokens[n - 1], others)) return false;
  const sentence = tokens[n]?.sentence;
  if ([n - 1, n - 2, n + 1].some((at) => tokens[at]?.sentence === sentence && isOneOf(tokens[at], needs))) return true;
  return needs.has('sentence') && tokens[n - 1]?.sentence !== sentence;
}
