import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problem, type Problem } from '../database/problem.ts';

export interface ImportOrder {
  readonly kind: 'order';
  /** Absolute path of the file of JSON lines. */
  readonly file: string;
  /** Absolute path for refused lines, or null. */
  readonly refused: string | null;
  readonly dryRun: boolean;
}

const usage = 'Say which file: npm run import -- FILE [--refused FILE] [--dry-run]. What belongs into it stands in docs/import.md.';

/** Reads the command line. Paths are taken from `folder`, where the operator stands. */
export function readOrder(words: readonly string[], folder: string): ImportOrder | Problem {
  const parsed = parseWords(words);
  const [file, ...more] = parsed?.positionals ?? [];
  if (!parsed || file === undefined || more.length > 0) return problem(usage);
  const path = resolve(folder, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return problem(`There is no file ${path}.`);
  const refused = parsed.values.refused === undefined ? null : resolve(folder, parsed.values.refused);
  const blocked = refused === null ? null : refusedProblem(path, refused);
  return blocked ?? { kind: 'order', file: path, refused, dryRun: parsed.values['dry-run'] ?? false };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { refused: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
  } catch {
    return null;
  }
}

/** The file of refused lines begins anew at each run, so it must not be the one that is read. */
function refusedProblem(file: string, refused: string): Problem | null {
  const [read, written] = [file, refused].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (written && read && written.ino === read.ino && written.dev === read.dev)
    return problem(`${refused} is the file that is to be imported: give another name to --refused.`);
  if (written && !written.isFile()) return problem(`${refused} is not a file: give another name to --refused.`);
  if (!statSync(dirname(refused), { throwIfNoEntry: false })?.isDirectory()) return problem(`There is no folder ${dirname(refused)}.`);
  return null;
}
