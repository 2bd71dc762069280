import { z } from 'zod';
import { raisedLevels } from '../assessment.ts';
import type { RaisedLevel } from '../assessment.ts';
import { readDataFile } from '../lists/data-file.ts';

/** How much signs weigh: small things that say little alone and much together. */
export interface Scorecard {
  /** So many successive sentences are added up together. */
  readonly sentences: number;
  /** What a sum of points says, the lowest level first. */
  readonly levels: readonly LevelOfSum[];
  /** The names of all signs. */
  readonly signs: ReadonlySet<string>;
}

export interface LevelOfSum {
  readonly level: RaisedLevel;
  /** The least sum that says so. */
  readonly least: number;
  readonly points: Points;
}

/** By the name of a sign, which counts once however often it stands; below 0, it calms. Another kind of signal is a sign, too: `abuse`. */
export type Points = ReadonlyMap<string, number>;

const points = z.coerce.number().int();
const column = z.strictObject({ least: points, points: z.record(z.string(), points) });
const scorecardFile = z.strictObject({ sentences: points.positive(), concern: column, urgent: column, emergency: column });

/** Reads a scorecard. Throws in words when something in it is not as it must be. */
export function readScorecard(file: URL): Scorecard {
  const { sentences, ...columns } = readDataFile(file, scorecardFile);
  const levels = raisedLevels.map((level) => {
    const { least, points } = columns[level];
    return { level, least, points: new Map(Object.entries(points)) };
  });
  return { sentences, levels, signs: new Set(levels.flatMap((level) => [...level.points.keys()])) };
}
