import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Words and phrases in a file: with commas or line ends between them, or one an entry. */
export const wordList = z.union([
  z.array(z.string().min(1)),
  z.string().transform((written) =>
    written
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]);

/** Reads a file of word lists. Throws in words when something in it is not as it must be. Everything in it is text: `no` is a word. */
export function readWordFile<T>(file: URL, shape: z.ZodType<T>): T {
  const result = shape.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
  if (!result.success) throw new Error(`${file.pathname.split('/').slice(-2).join('/')}: ${z.prettifyError(result.error)}`);
  return result.data;
}
