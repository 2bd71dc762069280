import { crisisLevels, raisedLevels } from '../src/assessment.ts';
import type { RaisedLevel } from '../src/assessment.ts';
import type { LevelOfSum } from '../src/rules/scorecard-file.ts';
import { sumOf } from '../src/rules/scorecard.rules.ts';
import { logOddsOf } from './logistic.rules.ts';
import type { Case, Direction } from './logistic.rules.ts';
import type { PostWithSigns } from './signs-of-post.ts';

/** How signs are weighed. */
export interface Weighing {
  readonly directions: ReadonlyMap<string, Direction>;
  /** How sure a sum must be, by level: the logarithm of the odds. */
  readonly surety: Readonly<Record<RaisedLevel, number>>;
}

/** Points to one unit of the logarithm of the odds. */
const scale = 10;

/** Pure: what the posts teach of each level, in whole points. */
export const levelsOf = (posts: readonly PostWithSigns[], { directions, surety }: Weighing): LevelOfSum[] =>
  raisedLevels.map((level) => {
    const { start, of } = logOddsOf(casesOf(posts, level), directions);
    const points = [...of].map(([name, odds]): [string, number] => [name, Math.round(scale * odds)]);
    return { level, least: Math.round(scale * (surety[level] - start)), points: new Map(points.filter(([, each]) => each !== 0)) };
  });

/** Of a post below the level each stretch is a case; of any other the first, which is all of it unless it is long. */
function casesOf(posts: readonly PostWithSigns[], level: RaisedLevel): Case[] {
  return posts.flatMap(({ level: expected, stretches }) => {
    const sought = expected >= crisisLevels.indexOf(level);
    return (sought ? stretches.slice(0, 1) : stretches).map((seen): Case => ({ seen, sought }));
  });
}

/** Pure: the level of a post by rules and by sums, from 0. */
export function levelBy(levels: readonly LevelOfSum[], { said, stretches }: PostWithSigns): number {
  const sums = levels
    .filter(({ least, points }) => stretches.some((signs) => sumOf(signs, points) >= least))
    .map(({ level }) => crisisLevels.indexOf(level));
  return Math.max(said, ...sums);
}

/** What becomes of posts whose hand nothing was learned from. */
export interface LeftOut {
  readonly post: PostWithSigns;
  readonly level: number;
}

/** Pure: each post by what the posts of all other hands teach. */
export function leavingOut(posts: readonly PostWithSigns[], weighing: Weighing): LeftOut[] {
  return [...Map.groupBy(posts, ({ hand }) => hand)].flatMap(([hand, ofHand]) => {
    const levels = levelsOf(
      posts.filter((post) => post.hand !== hand),
      weighing,
    );
    return ofHand.map((post) => ({ post, level: levelBy(levels, post) }));
  });
}
