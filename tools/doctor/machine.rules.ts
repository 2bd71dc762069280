import { look, ok, wrong, type Finding } from './finding.ts';

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** Bytes of free space under which Rinnalla does not start, and under which it will not be long. */
const fewest = 1e9;
const few = 5e9;

/** `own`: the version that runs this, `named`: the one that package.json names. */
export function judgeNode(own: string, named: string): Finding {
  if (Number(own.split('.')[0]) < 24) return wrong('Node', `${own} runs, and Rinnalla needs 24`, 'Install Node 24');
  return own === named ? ok('Node', own) : look('Node', `${own} runs; tested is ${named}`);
}

/** `version`: null when npm does not answer. */
export function judgeNpm(version: string | null): Finding {
  return version === null ? wrong('npm', 'it does not answer', 'It comes with Node from https://nodejs.org') : ok('npm', version);
}

export function judgeSpace(free: number, folder: string): Finding {
  const says = `${gigabytes(free)} free where ${folder} lies`;
  if (free < fewest) return wrong('disk', says, `Make room: ${gigabytes(fewest)} must be free`);
  return free < few ? look('disk', says, 'Make room soon') : ok('disk', says);
}

/** `stale`: names of the build steps whose sources changed since. */
export function judgeBuild(stale: readonly string[], isRunning: boolean): Finding {
  if (stale.length === 0) return ok('build', 'what is built is what the code says');
  const cure = isRunning ? 'Stop it and start again with npm start' : 'npm start builds it';
  return look('build', `${stale.join(', ')} changed since the last build`, cure);
}

export interface ClockFacts {
  /** Milliseconds since 1970 by this machine. */
  readonly now: number;
  /** Milliseconds since 1970 when the newest migration was written: no clock can be right that says less. */
  readonly newestMigration: number;
  /** Hour of the day in Helsinki on 2026-07-01 at 12:00Z, as this machine's time zone data tell it. */
  readonly summerHour: number;
}

const twentyYears = 20 * 365 * 24 * 3_600_000;

/** Badges, sanctions and sessions end by this clock, and days are counted in Helsinki. */
export function judgeClock({ now, newestMigration, summerHour }: ClockFacts): Finding {
  const says = new Date(now).toISOString();
  if (now < newestMigration || now > newestMigration + twentyYears) return wrong('clock', `${says} cannot be right`, 'Set the clock');
  if (summerHour !== 15) return wrong('clock', 'Node has no time zone data for Europe/Helsinki', 'Use the Node that npm start brings');
  return ok('clock', `${says}, Helsinki known`);
}
