import { crisisLevels } from '../src/assessment.ts';
import { allRules, readText } from '../src/read-text.ts';
import { besides, levelSaid } from '../src/rules/find.ts';
import { stretchesOf } from '../src/rules/scorecard.rules.ts';
import type { Scorecard } from '../src/rules/scorecard-file.ts';
import type { LabelledPost } from './posts.ts';

/** A labelled post with its signs. Levels are counted from 0, none. */
export interface PostWithSigns {
  /** Posts of one language by the same hand. */
  readonly hand: string;
  readonly level: number;
  /** The level that rules say without adding up signs. */
  readonly said: number;
  /** The names of what stands in each stretch of it. */
  readonly stretches: readonly ReadonlySet<string>[];
}

export function signsOfPost({ id, text, lang, expect }: LabelledPost, counted: Pick<Scorecard, 'sentences' | 'signs'>): PostWithSigns {
  const { tokens, languages } = readText(text, lang);
  const weighed = allRules().finder.weigh(tokens, languages.plausible);
  const beside = besides(weighed);
  return {
    hand: `${lang} ${/^[a-z\d]+/.exec(id)?.[0] ?? ''}`,
    level: crisisLevels.indexOf(expect.crisis),
    said: crisisLevels.indexOf(levelSaid(weighed)),
    stretches: weighed
      .filter(({ set }) => set.kind === 'crisis')
      .flatMap(({ findings }) => stretchesOf({ findings, tokens, beside }, counted))
      .map(({ signs }) => signs),
  };
}

/** The hints that the rules of crisis of every language have, by name, and whether they calm. */
export function knownSigns(): { name: string; calms: boolean }[] {
  const [first = [], ...others] = allRules()
    .sets.filter(({ kind }) => kind === 'crisis')
    .map(({ rules }) => rules.filter(({ hint }) => hint));
  return first
    .filter(({ id }) => others.every((hints) => hints.some((hint) => hint.id === id)))
    .map(({ id, calms }) => ({ name: id, calms }));
}
