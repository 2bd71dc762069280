import { crisisLevels } from '../assessment.ts';
import type { CrisisLevel, RaisedLevel } from '../assessment.ts';
import type { Token } from '../text/token.ts';
import type { Finding } from './contexts.rules.ts';
import type { PhraseKind } from './rule-file.ts';
import type { LevelOfSum, Points, Scorecard } from './scorecard-file.ts';

/** What stands in some successive sentences. */
interface Stretch {
  readonly findings: readonly Finding[];
  readonly signs: ReadonlySet<string>;
}

/** A text with what was found in it, and the kinds of which there is something besides. */
export interface TextWithSigns {
  readonly findings: readonly Finding[];
  readonly tokens: readonly Token[];
  readonly beside: Iterable<PhraseKind>;
}

/** Pure: the same words count for one sign, that of the longest phrase over them; what calms may stand over them. */
function eachWordOnce(findings: readonly Finding[], signs: ReadonlySet<string>): Finding[] {
  const isCounted = ({ id, calms }: Finding): boolean => signs.has(id) && !calms;
  const taken = new Map<number, string>();
  for (const { id, range } of findings.filter(isCounted).toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    for (const word of wordsOf(range)) if (!taken.has(word)) taken.set(word, id);
  }
  const hasAWord = ({ id, range }: Finding): boolean => wordsOf(range).some((word) => taken.get(word) === id);
  return findings.filter((finding) => !isCounted(finding) || hasAWord(finding));
}

const wordsOf = ({ start, end }: Finding['range']): number[] => Array.from({ length: end - start }, (_, n) => start + n);
const lengthOf = ({ range }: Pick<Finding, 'range'>): number => range.end - range.start;

/** Pure: the stretches of so many sentences that begin where something was found, with the names of what stands there. */
export function stretchesOf(
  { findings, tokens, beside }: TextWithSigns,
  { sentences, signs }: Pick<Scorecard, 'sentences' | 'signs'>,
): Stretch[] {
  const bySentence = Map.groupBy(eachWordOnce(findings, signs), ({ range }) => tokens[range.start]?.sentence ?? 0);
  return [...bySentence.keys()].map((first) => {
    const within = Array.from({ length: sentences }, (_, n) => bySentence.get(first + n) ?? []).flat();
    return { findings: within, signs: new Set([...beside, ...within.flatMap(({ names }) => [...names])]) };
  });
}

/** Pure: whether signs of these names could say anything, if nothing calmed. */
export const mayReach = (names: ReadonlySet<string>, { levels }: Scorecard): boolean =>
  levels.some(({ least, points }) => {
    let sum = 0;
    for (const name of names) sum += Math.max(0, points.get(name) ?? 0);
    return sum >= least;
  });

/**
 * Pure: what the signs of a text say together beyond what was `said` of it: each that speaks for the level, where it first stands, with the
 * highest level that it speaks for.
 */
export function addUp(text: TextWithSigns & { readonly said: CrisisLevel }, scorecard: Scorecard): Finding[] {
  const levels = scorecard.levels.filter(({ level }) => crisisLevels.indexOf(level) > crisisLevels.indexOf(text.said));
  const raised = new Map<string, Finding & { readonly level: RaisedLevel }>();
  for (const { findings, signs } of stretchesOf(text, scorecard)) {
    const reached = levels.findLast(({ least, points }) => sumOf(signs, points) >= least);
    if (reached === undefined) continue;
    for (const finding of findings.filter((each) => speaksFor(each, reached))) {
      const { level, range } = raised.get(finding.id) ?? { level: reached.level, range: finding.range };
      raised.set(finding.id, { ...finding, range, level: higher(reached.level, level), hint: false });
    }
  }
  return [...raised.values()];
}

/** Pure: the points of signs together. */
export function sumOf(signs: ReadonlySet<string>, points: Points): number {
  let sum = 0;
  for (const sign of signs) sum += points.get(sign) ?? 0;
  return sum;
}

const speaksFor = ({ hint, names }: Finding, { points }: LevelOfSum): boolean =>
  hint && [...names].some((name) => (points.get(name) ?? 0) > 0);

const higher = (one: RaisedLevel, other: RaisedLevel): RaisedLevel =>
  crisisLevels.indexOf(one) > crisisLevels.indexOf(other) ? one : other;
