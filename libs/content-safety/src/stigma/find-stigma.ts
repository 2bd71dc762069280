import type { Language, StigmaSignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';
import type { Token } from '../text/token.ts';
import { isOfOneself } from './of-oneself.ts';
import { ofPerson, terms } from './terms.ts';
import type { Term } from './terms.ts';

interface ReadText {
  readonly written: string;
  readonly tokens: readonly Token[];
}

interface Match {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

/** Between two words of a term stands no more than this, such as the dash of drug-seeking or the dots of f.d. */
const widestJoint = 3;

/** Stigmatising terms that are used of others or in general. How people name themselves is theirs. */
export function findStigma({ written, languages, words: { tokens } }: TextUnderAssessment): StigmaSignal[] {
  const signals: StigmaSignal[] = [];
  const text = { written, tokens };
  for (const language of languages.plausible) {
    for (let n = 0; n < text.tokens.length; n += 1) {
      const match = longestAt(text, n, language);
      if (match === null) continue;
      if (!isOfOneself({ tokens: text.tokens, from: match.from, to: match.to }, language)) addSignal(signals, text, match, language);
      n = match.to;
    }
  }
  return signals;
}

function addSignal(signals: StigmaSignal[], { tokens, written }: ReadText, { term, from, to }: Match, language: Language): void {
  const span = { from: tokens[from]?.span.from ?? 0, to: tokens[to]?.span.to ?? written.length };
  if (signals.some((other) => other.span.from < span.to && span.from < other.span.to)) return;
  signals.push({ kind: 'stigma', rule: `stigma.${language}`, span, reason: 'stigmatising-term', term: written.slice(span.from, span.to), prefer: term.prefer });
}

function longestAt(text: ReadText, n: number, language: Language): Match | null {
  let best: Match | null = null;
  for (const form of text.tokens[n]?.forms ?? []) {
    for (const term of terms[language].beginningWith(form)) {
      const to = endOf(term, text, n);
      if (to !== null && (best === null || to > best.to) && isMeant(term, { ...text, from: n, to })) best = { term, from: n, to };
    }
  }
  return best;
}

/** The token that ends a term which begins with token `n`; null when its other words do not follow. */
function endOf(term: Term, { tokens, written }: ReadText, n: number): number | null {
  let at = n;
  for (const [part, test] of term.words.entries()) {
    if (part === 0) continue;
    const gap = term.gaps[part - 1] ?? 0;
    const next = [1, 2, 3].slice(0, gap + 1).find((step) => tokens[at + step]?.forms.some((form) => test.accepts(form)) === true);
    if (next === undefined) return null;
    const joint = (tokens[at + 1]?.span.from ?? 0) - (tokens[at]?.span.to ?? 0);
    if (gap === 0 && (joint > widestJoint || written.slice(tokens[at]?.span.to, tokens[at + 1]?.span.from).includes('\n'))) return null;
    at += next;
  }
  return at;
}

const has = (token: Token | undefined, words: ReadonlySet<string>): boolean => token?.forms.some((form) => words.has(form)) === true;

function isMeant(term: Term, { tokens, from, to }: ReadText & { from: number; to: number }): boolean {
  if (has(tokens[from - 1], term.unlessBefore)) return false;
  if (tokens[to + 1]?.sentence === tokens[to]?.sentence && has(tokens[to + 1], term.unlessAfter)) return false;
  if (term.needs.length > 0 && !tokens.some(({ forms }, n) => (n < from || n > to) && forms.some((form) => term.needs.some((need) => form.startsWith(need))))) return false;
  return !term.ofPerson || isOfPerson(tokens, from);
}

/** "Se on ihan hullu", "ne on hulluja"; not "hullu päivä", "hullun hauska", "se on hullua". */
function isOfPerson(tokens: readonly Token[], n: number): boolean {
  const [token, next] = [tokens[n], tokens[n + 1]];
  if (next !== undefined && next.sentence === token?.sentence && has(next, ofPerson.notAfter)) return false;
  if (token === undefined || token.forms.some((form) => ofPerson.not.has(form))) return false;
  if (has(token, ofPerson.plural)) return true;
  for (let back = n - 1; back >= Math.max(0, n - 4) && tokens[back]?.sentence === token.sentence; back -= 1) {
    if (has(tokens[back], ofPerson.before)) return true;
    if (!has(tokens[back], ofPerson.over)) return false;
  }
  return false;
}
