import type { Language, StigmaSignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';
import type { Token } from '../text/token.ts';
import { isOfOneself } from './of-oneself.ts';
import { isOneOf, wordOf } from './self-words.ts';
import { ofPerson, terms } from './terms.ts';
import type { Term } from './term.ts';

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

/** Stigmatising terms that are used of others or in general. How people name themselves is theirs, and then theirs in all of the post. */
export function findStigma({ readable: { written }, languages, tokens }: TextUnderAssessment): StigmaSignal[] {
  const text = { written, tokens };
  const taken = new Set<number>();
  return languages.plausible.flatMap((language) => {
    const matches = matchesIn(text, language).filter(({ from, to }) => !taken.has(from) && !taken.has(to));
    for (const { from, to } of matches) for (let at = from; at <= to; at += 1) taken.add(at);
    const own = new Set(
      matches.filter(({ term, from, to }) => !term.event && isOfOneself({ tokens, from, to }, language)).map(({ term }) => term),
    );
    return matches.filter(({ term }) => !own.has(term)).map((match) => signalOf(text, match, language));
  });
}

function matchesIn(text: ReadText, language: Language): Match[] {
  const matches: Match[] = [];
  for (let n = 0; n < text.tokens.length; n += 1) {
    const match = longestAt(text, n, language);
    if (match === null) continue;
    matches.push(match);
    n = match.to;
  }
  return matches;
}

function signalOf({ tokens, written }: ReadText, { term, from, to }: Match, language: Language): StigmaSignal {
  const span = { from: tokens[from]?.span.from ?? 0, to: tokens[to]?.span.to ?? written.length };
  return {
    kind: 'stigma',
    rule: `stigma.${language}`,
    span,
    reason: 'stigmatising-term',
    term: written.slice(span.from, span.to),
    prefer: term.prefer,
  };
}

function longestAt(text: ReadText, n: number, language: Language): Match | null {
  let best: Match | null = null;
  for (const form of text.tokens[n]?.forms ?? []) {
    for (const term of terms[language].beginningWith(form)) {
      const to = endOf(term, text, n);
      if (to !== null && (best === null || to > best.to) && isMeant(term, text, { from: n, to })) best = { term, from: n, to };
    }
  }
  return best;
}

/** The token that ends a term which begins with token `n`; null when its other words do not follow. */
function endOf(term: Term, text: ReadText, n: number): number | null {
  let at = n;
  for (const [part, test] of term.words.entries()) {
    if (part === 0) continue;
    const gap = term.gaps[part - 1] ?? 0;
    const next = [1, 2, 3].slice(0, gap + 1).find((step) => text.tokens[at + step]?.forms.some((form) => test.accepts(form)) === true);
    if (next === undefined || (gap === 0 && !areJoined(text, at))) return null;
    at += next;
  }
  return at;
}

/** Whether token `n` and the one after it stand close together in one line. */
function areJoined({ tokens, written }: ReadText, n: number): boolean {
  const between = written.slice(tokens[n]?.span.to, tokens[n + 1]?.span.from);
  return between.length <= widestJoint && !between.includes('\n');
}

function isMeant(term: Term, { tokens }: ReadText, { from, to }: { from: number; to: number }): boolean {
  const [second, first] = [tokens[from - 2], tokens[from - 1]];
  if (isOneOf(first, term.unlessBefore) || term.unlessBefore.has(`${wordOf(second)} ${wordOf(first)}`)) return false;
  if (tokens[to + 1]?.sentence === tokens[to]?.sentence && isOneOf(tokens[to + 1], term.unlessAfter)) return false;
  if (term.needs.length > 0 && !holdsOneOf(term.needs, [...tokens.slice(0, from), ...tokens.slice(to + 1)])) return false;
  return !term.ofPerson || isOfPerson(tokens, from);
}

const holdsOneOf = (beginnings: readonly string[], tokens: readonly Token[]): boolean =>
  tokens.some(({ forms }) => forms.some((form) => beginnings.some((beginning) => form.startsWith(beginning))));

/** "Se on ihan hullu", "ne on hulluja"; not "hullu päivä", "hullun hauska", "se on hullua". */
function isOfPerson(tokens: readonly Token[], n: number): boolean {
  const token = tokens[n];
  const within = (at: number): boolean => tokens[at]?.sentence === token?.sentence;
  if (within(n + 1) && isOneOf(tokens[n + 1], ofPerson.notAfter)) return false;
  if (isOneOf(token, ofPerson.not)) return false;
  if (isOneOf(token, ofPerson.plural)) return true;
  for (let back = n - 1; back >= Math.max(0, n - 4) && within(back); back -= 1) {
    if (isOneOf(tokens[back], ofPerson.before)) return true;
    if (!isOneOf(tokens[back], ofPerson.over)) return false;
  }
  return false;
}
