import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';

/**
 * Reads a file of language data. Throws in words, with the file's name, when something in it is not as it must be.
 * `texts`: everything in it is text, so that `no` and `on` are words; else numbers and yes or no are what they look like.
 */
export function readDataFile<T>(file: URL, shape: z.ZodType<T>, texts = false): T {
  const name = file.pathname.split('/').slice(-2).join('/');
  const written = parseDocument(readFileSync(file, 'utf8'), texts ? { schema: 'failsafe' } : {});
  const [mistake] = written.errors;
  if (mistake !== undefined) throw new Error(`${name}: ${mistake.message}`);
  const result = shape.safeParse(written.toJS());
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  return result.data;
}
