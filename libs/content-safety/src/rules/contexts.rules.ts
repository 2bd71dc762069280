import { crisisLevels } from '../assessment.ts';
import type { RaisedLevel } from '../assessment.ts';
import type { Range } from '../phrases/phrase-walk.ts';
import type { Token } from '../text/token.ts';
import { Places } from './reach.rules.ts';
import type { Combination } from './rule-file.ts';
import type { Context, Rule } from './rule-set.ts';

/** A rule, or a combination of rules, that was found at a place. */
export interface Finding extends Omit<Rule, 'here' | 'unless' | 'notWith'> {
  readonly range: Range;
}

export interface FoundContext {
  readonly context: Context;
  readonly ranges: readonly Range[];
}

/**
 * Pure: the findings that stand, with the levels that they have, once everything around them is weighed: first what cancels, then what
 * lowers, then what raises.
 */
export function applyContexts(findings: readonly Finding[], contexts: readonly FoundContext[], tokens: readonly Token[]): Finding[] {
  const placed = contexts
    .filter(({ context, ranges }) => context.quoted || ranges.length > 0)
    .map(({ context, ranges }) => ({ context, places: new Places(ranges, tokens) }));
  const of = (effect: Context['effect'], finding: Finding): Context[] =>
    placed
      .filter(({ context, places }) => context.effect === effect && speaksOf(context, finding) && concerns(context, places, finding))
      .map(({ context }) => context);
  const concerns = (context: Context, places: Places, { range }: Finding): boolean =>
    context.quoted ? tokens[range.start]?.quoted === true : places.reach(context.reach, range);
  return findings
    .filter((finding) => of('cancels', finding).length === 0)
    .map((finding) => of('lowers', finding).reduce((now, { to }) => withLevel(now, to, Math.min), finding))
    .map((finding) => of('raises', finding).reduce((now, { to }) => withLevel(now, to, Math.max), finding));
}

function speaksOf({ on, 'not-on': notOn }: Context, { names }: Finding): boolean {
  const named = (list: readonly string[]): boolean => list.some((name) => names.has(name));
  return (on === undefined || named(on)) && (notOn === undefined || !named(notOn));
}

function withLevel(finding: Finding, to: RaisedLevel | undefined, choose: (one: number, other: number) => number): Finding {
  if (finding.level === undefined || to === undefined) return finding;
  return { ...finding, level: crisisLevels[choose(crisisLevels.indexOf(finding.level), crisisLevels.indexOf(to))] as RaisedLevel };
}

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** No more findings of one name than this are weighed against one another; a text with more says the same again. */
const mostWeighed = 100;

/** Pure: what several findings say together. */
export function combine(findings: readonly Finding[], combinations: readonly Combination[], tokens: readonly Token[]): Finding[] {
  const found = new Set(findings.flatMap(({ names }) => [...names]));
  const named = (name: string): Finding[] => findings.filter(({ names }) => names.has(name)).slice(0, mostWeighed);
  return combinations.flatMap(({ id, of, reach, level, form, reason }) => {
    if (!of.every((name) => found.has(name))) return [];
    const [first, ...others] = of.map(named);
    const reaches = (one: Finding, other: Finding): boolean =>
      !overlap(one.range, other.range) && new Places([other.range], tokens).reach(reach, one.range);
    const start = first?.find((one) => others.every((some) => some.some((other) => reaches(one, other))));
    return start === undefined ? [] : [{ id, names: new Set([id]), level, form, hint: false, calms: false, reason, range: start.range }];
  });
}
