import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';
import { PhraseWalk } from '../phrases/phrase-walk.ts';
import type { Range } from '../phrases/phrase-walk.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import { applyContexts, combine } from './contexts.rules.ts';
import type { Finding } from './contexts.rules.ts';
import { beginningsOf, PhraseIndex } from './phrase-index.ts';
import type { Entry } from './phrase-index.ts';
import type { Phrases, RuleSet } from './rule-set.ts';

/** Where phrases stand, by what they are among. */
type Found = ReadonlyMap<Phrases, readonly Range[]>;

/** All sets of rules, ready to be sought in texts. */
export class RuleFinder {
  private readonly sets: readonly RuleSet[];
  private readonly indexes: ReadonlyMap<Language, PhraseIndex>;

  constructor(sets: readonly RuleSet[]) {
    this.sets = sets;
    this.indexes = new Map(
      languages.map((language) => [language, new PhraseIndex(sets.filter((set) => set.language === language).flatMap(entriesOf))]),
    );
  }

  /** What stands in the text by the rules of some languages, contexts and combinations weighed, with the set that found it. */
  find(text: WordsOfText, among: readonly Language[]): { set: RuleSet; findings: readonly Finding[] }[] {
    const sets = this.sets.filter(({ language }) => among.includes(language));
    const found = this.whereAll(text, sets);
    return sets.map((set) => ({ set, findings: findingsOf(set, found, text) })).filter(({ findings }) => findings.length > 0);
  }

  private whereAll(text: WordsOfText, sets: readonly RuleSet[]): Found {
    const found = new Map<Phrases, Range[]>();
    for (const [language, gapStops] of new Map(sets.map((set) => [set.language, set.gapStops]))) {
      const walk = new PhraseWalk(text, gapStops);
      for (const { phrase, among } of this.indexes.get(language)?.mayStandIn(text) ?? []) {
        for (const start of beginningsOf(phrase, text)) note(found, among, walk.match(phrase, start));
      }
    }
    return found;
  }
}

const entriesOf = ({ rules, contexts }: RuleSet): Entry[] =>
  [...rules, ...contexts]
    .flatMap(({ here, unless, notWith }) => [here, unless, notWith])
    .flatMap((among) => among.map((phrase): Entry => ({ phrase, among })));

function note(found: Map<Phrases, Range[]>, among: Phrases, range: Range | null): void {
  if (range === null) return;
  const known = found.get(among);
  if (known === undefined) found.set(among, [range]);
  else known.push(range);
}

function findingsOf(set: RuleSet, found: Found, { tokens }: WordsOfText): Finding[] {
  const findings = set.rules.flatMap((rule) => standing(found, rule).map((range): Finding => ({ ...rule, range })));
  if (findings.length === 0) return findings;
  const contexts = set.contexts.map((context) => ({ context, ranges: standing(found, context) }));
  const weighed = applyContexts(findings, contexts, tokens);
  return [...weighed.filter(({ hint }) => !hint), ...combine(weighed, set.combinations, tokens)];
}

/** Where a rule or a context stands, but for places over which one of its exceptions stands. */
function standing(found: Found, { here, unless, notWith }: { here: Phrases; unless: Phrases; notWith: Phrases }): readonly Range[] {
  const ranges = found.get(here);
  if (ranges === undefined || found.has(notWith)) return [];
  const exceptions = found.get(unless);
  if (exceptions === undefined) return ranges;
  const covered = new Set<number>();
  for (const { start, end } of exceptions) for (let token = start; token < end; token += 1) covered.add(token);
  return ranges.filter(({ start, end }) => !isCovered(start, end, covered));
}

function isCovered(start: number, end: number, covered: ReadonlySet<number>): boolean {
  for (let token = start; token < end; token += 1) if (covered.has(token)) return true;
  return false;
}
