import { closeSync, createReadStream, openSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { problem, type Problem } from '../database/problem.ts';
import type { Language } from './post-text.rules.ts';
import type { ThreadLine } from './thread-line.rules.ts';

/** Where the topics of a category go. */
export interface Place {
  readonly board: string;
  readonly lang: Language;
}

/** Why a topic is left out, as the operator reads it. */
export type Leftovers = string;

export interface Conversion {
  readonly kind: 'conversion';
  readonly from: string;
  readonly to: string;
  /** By the category's name or number in the old forum. */
  readonly places: ReadonlyMap<string, Place>;
}

const usage = 'Say what becomes what: FROM TO --map CATEGORY=BOARD:LANGUAGE [--map …], with fi, sv or en. More stands in docs/import.md.';

/** Reads the command line of a converter. Paths are taken from `folder`, where the operator stands. */
export function readConversion(words: readonly string[], folder: string): Conversion | Problem {
  const { positionals, values } = parseWords(words) ?? { positionals: [], values: {} };
  const places = readPlaces(values.map ?? []);
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0 || places === null) return problem(usage);
  const [source, target] = [resolve(folder, from), resolve(folder, to)];
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) return problem(`There is no file ${source}.`);
  if (statSync(target, { throwIfNoEntry: false })) return problem(`${target} is there already: give another name, or remove it first.`);
  return { kind: 'conversion', from: source, to: target, places };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { map: { type: 'string', multiple: true } } });
  } catch {
    return null;
  }
}

function readPlaces(maps: readonly string[]): Map<string, Place> | null {
  if (maps.length === 0) return null;
  const places = new Map<string, Place>();
  for (const map of maps) {
    const [, category, board, lang] = /^(.+)=([a-z0-9-]+):(fi|sv|en)$/.exec(map) ?? [];
    if (category === undefined || board === undefined) return null;
    places.set(category, { board, lang: lang as Language });
  }
  return places;
}

/** The JSON values of a file, one a line, with the number of the line. @throws SyntaxError at a line that is none. */
export async function* jsonLines(path: string): AsyncGenerator<{ number: number; value: unknown }> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield { number, value: parsed(line, number) };
  }
}

/** An export that is not what it should be, with the number of its line. */
export class BrokenExport extends Error {}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BrokenExport(`Line ${number} of the export is not JSON: export it as docs/import.md says.`);
  }
}

/** Carries out a conversion: writes the lines that come, counts what was left out, says so, and answers the exit code. */
export async function convert(
  words: readonly string[],
  threads: (conversion: Conversion) => AsyncIterable<ThreadLine | Leftovers>,
): Promise<number> {
  const conversion = readConversion(words, process.env.INIT_CWD ?? process.cwd());
  if (conversion.kind === 'problem') return fail(conversion.problem);
  // For its owner alone: people's texts are in it.
  const file = openSync(conversion.to, 'wx', 0o600);
  const left = new Map<Leftovers, number>();
  let [written, posts] = [0, 0];
  try {
    for await (const thread of threads(conversion)) {
      if (typeof thread === 'string') left.set(thread, (left.get(thread) ?? 0) + 1);
      else {
        writeSync(file, `${JSON.stringify(thread)}\n`);
        written += 1;
        posts += 1 + thread.replies.length;
      }
    }
  } catch (error) {
    if (error instanceof BrokenExport) return fail(`${error.message} ${conversion.to} is not whole.`);
    throw error;
  } finally {
    closeSync(file);
  }
  process.stderr.write(`${written} threads with ${posts} posts are in ${conversion.to}.\n`);
  for (const [why, count] of left) process.stderr.write(`Left out: ${count} ${why}.\n`);
  return 0;
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
