import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gain } from './gain.ts';
import type { Judgement } from './permutation-test.ts';

const folder = join(import.meta.dirname, 'figures');

/** Keeps what a long run measured, as a line of a table in the file of this name; other runs leave nothing. */
export function note(what: string, found: Gain | Judgement): void {
  if (!process.env['RINNALLA_TEST_LONG']) return;
  mkdirSync(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const line = 'gain' in found ? lineOfGain(found) : lineOfJudgement(found);
  writeFileSync(
    join(
      folder,
      `${what
        .toLowerCase()
        .match(/[a-z0-9_]+/g)
        ?.join('-')}.md`,
    ),
    `| ${day} | ${what} | ${line} |\n`,
  );
}

const number = (value: number): string => value.toFixed(2).replace('-', '−');

const lineOfGain = ({ byChance, without, with: both, gain, upperBound }: Gain): string =>
  `chance ${number(byChance)}; pages ${number(without)}; pages and copy ${number(both)}; gain ${number(gain)}, with 95 % at most ${number(upperBound)} points`;

const lineOfJudgement = ({ strategies, best, chance, p }: Judgement): string =>
  `best of ${strategies.length} ways: “${best.name}”, ${number(best.z)} deviations; chance alone reaches ${number(chance)} once in a thousand; p = ${number(p)}`;
