import { crisisLevels } from '../assessment.ts';
import type { CrisisLevel, Language } from '../assessment.ts';
import type { CompiledPhrase } from '../phrases/compile.ts';
import { PhraseWalk } from '../phrases/phrase-walk.ts';
import type { Range } from '../phrases/phrase-walk.ts';
import type { WordsOfRules } from '../phrases/words-of-rules.ts';
import { inParts } from '../phrases/words-of-text.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import type { Token } from '../text/token.ts';
import { applyContexts, combine } from './contexts.rules.ts';
import type { Finding } from './contexts.rules.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Entry } from './phrase-index.ts';
import type { PhraseKind } from './rule-file.ts';
import type { Phrases, Rule, RuleSet } from './rule-set.ts';
import { addUp, mayReach } from './scorecard.rules.ts';

/** Where phrases stand, by what they are among. */
type Found = Map<Phrases, Range[]>;

/** The sets of one language, which share an index of their phrases and the words over which no gap reaches. */
interface RulesOfLanguage {
  readonly sets: readonly RuleSet[];
  readonly index: PhraseIndex;
  readonly gapStops: RuleSet['gapStops'];
}

/** What one set of rules found. */
export interface FoundBySet {
  readonly set: RuleSet;
  readonly findings: readonly Finding[];
}

/** All sets of rules, ready to be sought in texts. */
export class RuleFinder {
  private readonly byLanguage: ReadonlyMap<Language, RulesOfLanguage>;
  private readonly words: WordsOfRules;

  constructor(sets: readonly RuleSet[], words: WordsOfRules) {
    this.words = words;
    const stops = new Map(sets.map(({ language, gapStops }) => [language, gapStops]));
    this.byLanguage = new Map(
      [...stops].map(([language, gapStops]) => [
        language,
        rulesOf(
          sets.filter((set) => set.language === language),
          gapStops,
        ),
      ]),
    );
  }

  /** What stands in the text by the rules of some languages, with the set that found it: everything weighed, signs added up. */
  find(tokens: readonly Token[], among: readonly Language[]): FoundBySet[] {
    const weighed = this.weigh(tokens, among, worthWeighing);
    const beside = besides(weighed);
    const said = levelSaid(weighed);
    return weighed.map(({ set, findings }) => {
      const together = set.scorecard === null ? [] : addUp({ findings, tokens, beside, said }, set.scorecard);
      return { set, findings: [...findings.filter(({ hint }) => !hint), ...together] };
    });
  }

  /** The same with all hints, contexts and combinations weighed, before signs are added up. `choose`: the rules that count, of those that were met. */
  weigh(tokens: readonly Token[], among: readonly Language[], choose: ChooseRules = withWhatCalms): FoundBySet[] {
    const parts = inParts(tokens, this.words);
    return among.flatMap((language) => {
      const rules = this.byLanguage.get(language);
      if (rules === undefined) return [];
      const search = searchFor(rules, { tokens, parts });
      return rules.sets.map((set) => ({ set, findings: findingsOf(set, choose, search) })).filter(({ findings }) => findings.length > 0);
    });
  }
}

/** The highest level that rules say without adding up signs. */
export function levelSaid(found: readonly FoundBySet[]): CrisisLevel {
  const levels = found.flatMap(({ findings }) =>
    findings.map(({ hint, level }) => (hint || level === undefined ? 0 : crisisLevels.indexOf(level))),
  );
  return crisisLevels[Math.max(0, ...levels)] ?? 'none';
}

/** The kinds of which the rules found something, but for crisis. */
export const besides = (found: readonly FoundBySet[]): Set<PhraseKind> =>
  new Set(found.flatMap(({ set: { kind }, findings }) => (kind !== 'crisis' && findings.some(({ hint }) => !hint) ? [kind] : [])));

const rulesOf = (sets: readonly RuleSet[], gapStops: RuleSet['gapStops']): RulesOfLanguage => ({
  sets,
  index: new PhraseIndex(sets.flatMap(entriesOf)),
  gapStops,
});

type ChooseRules = (met: readonly Rule[], set: RuleSet) => readonly Rule[];

const withWhatCalms: ChooseRules = (met, { rules }) => [...met, ...rules.filter(({ calms }) => calms)];

/** Leaves out, to save time, what can say nothing: signs that cannot add up to anything, and hints where nothing else was met that they need. */
const worthWeighing: ChooseRules = (met, set) => {
  const names = new Set(met.flatMap((rule) => [...rule.names]));
  if (set.scorecard !== null && mayReach(names, set.scorecard)) return withWhatCalms(met, set);
  const tells = met.some(({ hint }) => !hint) || set.combinations.some(({ of }) => of.every((name) => names.has(name)));
  return tells ? met.filter(({ id }) => set.scorecard?.signs.has(id) !== true) : [];
};

function searchFor(
  { index, gapStops }: RulesOfLanguage,
  { tokens, parts }: { tokens: readonly Token[]; parts: readonly WordsOfText[] },
): Search {
  const search: Search = { tokens, parts: parts.map((part) => new PhraseWalk(part, gapStops)), found: new Map() };
  for (const walk of search.parts) {
    for (const { phrase, among } of index.mayStandIn(walk.text)) follow(phrase, among, { walk, search });
  }
  return search;
}

const entriesOf = ({ rules }: RuleSet): Entry[] =>
  rules.filter(({ calms }) => !calms).flatMap(({ here }) => here.map((phrase): Entry => ({ phrase, among: here })));

/** The parts of a text, and what the rules of one language have met in them so far. */
interface Search {
  readonly tokens: readonly Token[];
  readonly parts: readonly PhraseWalk[];
  readonly found: Found;
}

function follow(phrase: CompiledPhrase, among: Phrases, { walk, search }: { walk: PhraseWalk; search: Search }): void {
  for (const start of walk.text.beginningsOf(phrase.first)) note(search.found, among, walk.match(phrase, start));
}

/** Follows phrases that are asked for only because a rule was met. */
function followAll(among: Phrases, search: Search): void {
  for (const phrase of among) {
    for (const walk of search.parts) if (walk.text.holds(phrase.needs)) follow(phrase, among, { walk, search });
  }
}

function note(found: Found, among: Phrases, range: Range | null): void {
  if (range === null) return;
  const known = found.get(among);
  if (known === undefined) found.set(among, [range]);
  else known.push(range);
}

function findingsOf(set: RuleSet, choose: ChooseRules, search: Search): Finding[] {
  const met = set.rules.filter(({ here }) => search.found.has(here));
  const findings = choose(met, set).flatMap((rule) => {
    if (rule.calms) followAll(rule.here, search);
    return standing(rule, search).map((range): Finding => ({ ...rule, range }));
  });
  if (findings.length === 0) return findings;
  const contexts = set.contexts.map((context) => {
    followAll(context.here, search);
    return { context, ranges: search.found.has(context.here) ? standing(context, search) : [] };
  });
  const weighed = applyContexts(findings, contexts, search.tokens);
  return [...weighed, ...combine(weighed, set.combinations, search.tokens)];
}

/** Where a rule or a context that was met stands, but for places over which one of its exceptions stands. */
function standing({ here, unless, notWith }: { here: Phrases; unless: Phrases; notWith: Phrases }, search: Search): readonly Range[] {
  followAll(notWith, search);
  if (search.found.has(notWith)) return [];
  followAll(unless, search);
  const ranges = search.found.get(here) ?? [];
  const exceptions = search.found.get(unless);
  if (exceptions === undefined) return ranges;
  const covered = new Set<number>();
  for (const { start, end } of exceptions) for (let token = start; token < end; token += 1) covered.add(token);
  return ranges.filter(({ start, end }) => !isCovered(start, end, covered));
}

function isCovered(start: number, end: number, covered: ReadonlySet<number>): boolean {
  for (let token = start; token < end; token += 1) if (covered.has(token)) return true;
  return false;
}
