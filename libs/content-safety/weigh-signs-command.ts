import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Direction } from './measure/logistic.rules.ts';
import { readPosts } from './measure/posts.ts';
import { knownSigns, signsOfPost } from './measure/signs-of-post.ts';
import { shareInWords } from './measure/write-document.rules.ts';
import { leavingOut, levelsOf } from './measure/weigh-signs.rules.ts';
import type { LeftOut } from './measure/weigh-signs.rules.ts';
import { languages } from './src/assessment.ts';
import { scorecardFile } from './src/rules/all-rules.ts';
import type { LevelOfSum } from './src/rules/scorecard-file.ts';

/*
 * `npm run weigh:signs` learns from the open posts of all three languages together how much each sign tells of a level (logistic
 * regression; what calms, and another kind of signal, can only speak against it).
 *   -- --write      renews src/crisis/scorecard.yaml
 *   -- --leave-out  tells what rules and sums see of the posts of each hand when nothing is learned from that hand
 */

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, 'leave-out': { type: 'boolean', default: false } } });

const sentences = 3;
/** A missed cry for help is worse than a needless look: three to one is enough. For a concern, which nobody waits for, five to one. */
const surety = { concern: Math.log(5), urgent: Math.log(3), emergency: Math.log(3) };

const otherKinds = ['abuse', 'sourcing', 'spam'];
const directions = new Map<string, Direction>([
  ...knownSigns().map(({ name, calms }): [string, Direction] => [name, calms ? 'down' : 'up']),
  ...otherKinds.map((kind): [string, Direction] => [kind, 'down']),
]);
const posts = languages
  .flatMap((language) => readPosts('open', language))
  .map((post) => signsOfPost(post, { sentences, signs: new Set(directions.keys()) }));

if (values['leave-out']) tell(leavingOut(posts, { directions, surety }));
else {
  const file = fileOf(levelsOf(posts, { directions, surety }));
  console.log(file);
  if (values.write) writeFileSync(scorecardFile, file);
}

function tell(all: readonly LeftOut[]): void {
  for (const [hand, some] of Map.groupBy(all, ({ post }) => post.hand)) {
    console.log(`\n${hand}: ${String(some.length)} posts`);
    for (const [name, from] of [
      ['at all', 1],
      ['urgent or emergency', 2],
    ] as const) {
      const told = (level: (post: LeftOut) => number) =>
        [true, false]
          .map((sought) => some.filter(({ post }) => post.level >= from === sought))
          .map((posts) => shareInWords({ of: posts.length, hits: posts.filter((post) => level(post) >= from).length }))
          .join(' of them, of others ');
      console.log(`  ${name}: rules alone ${told(({ post }) => post.said)}; with signs ${told(({ level }) => level)}`);
    }
  }
}

function fileOf(levels: readonly LevelOfSum[]): string {
  const lines = levels.flatMap(({ level, least, points }) => [
    `${level}:`,
    `  least: ${String(least)}`,
    '  points:',
    ...[...points].map(([name, each]) => `    ${name}: ${String(each)}`),
  ]);
  return `${[
    '# How much each sign tells of a level. Learned from the open posts by `npm run weigh:signs -- --write`; not to be changed by hand.',
    '# What stands within so many sentences is added up; a sum of at least `least` says the level.',
    `sentences: ${String(sentences)}`,
    ...lines,
  ].join('\n')}\n`;
}
