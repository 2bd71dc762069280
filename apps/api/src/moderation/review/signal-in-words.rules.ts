import { hasWords, reasonInWords } from '@rinnalla/content-safety';
import type { SignalKind } from './signal-kind.type.ts';
import type { Quote, WordsInEachLanguage } from './signal-on-item.type.ts';

const byTheLibrary: ReadonlySet<SignalKind> = new Set(['crisis', 'abuse', 'pii', 'sourcing', 'spam']);

/** Pure: why, in words; null where the pages have words of their own for it, or the rule is one of an earlier release. */
export function wordsOf(kind: SignalKind, reason: string | null): WordsInEachLanguage | null {
  if (reason === null || !byTheLibrary.has(kind) || !hasWords(reason)) return null;
  return { fi: reasonInWords(reason, 'fi'), sv: reasonInWords(reason, 'sv'), en: reasonInWords(reason, 'en') };
}

/** How much is shown on each side, in UTF-16 units. */
const around = 80;

/** Pure: a passage with what stands around it, cut between characters; null where there is no such passage any more. */
export function quoteOf(text: string, from: number, to: number): Quote | null {
  if (from >= to || to > text.length) return null;
  const [start, end] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  const before = text.slice(start, from).replace(/^[\udc00-\udfff]/, '');
  const after = text.slice(to, end).replace(/[\ud800-\udbff]$/, '');
  return { before: start > 0 ? `…${before}` : before, marked: text.slice(from, to), after: end < text.length ? `${after}…` : after };
}
