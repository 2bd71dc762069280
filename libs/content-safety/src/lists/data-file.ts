import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { digestOf, keptReadings, nameOf, parseData } from './parse-data.ts';
import type { KeptReadings } from './parse-data.ts';

/** What the build has parsed already. It only saves time: a file that has changed since then is parsed anew. */
const kept: KeptReadings = existsSync(keptReadings) ? (JSON.parse(readFileSync(keptReadings, 'utf8')) as KeptReadings) : {};

/** Reads a file of language data. Throws in words, with the file's name, when something in it is not as it must be. */
export function readDataFile<T>(file: URL, shape: z.ZodType<T>): T {
  const name = nameOf(file);
  const written = readFileSync(file, 'utf8');
  const reading = kept[name];
  // Each file is read once: what it holds need not be kept here as well.
  kept[name] = undefined;
  const result = shape.safeParse(reading?.digest === digestOf(written) ? reading.data : parseData(name, written));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}
