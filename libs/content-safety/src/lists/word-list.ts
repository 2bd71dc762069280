import { z } from 'zod';
import { readDataFile } from './data-file.ts';

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

/** Reads a file of word lists; everything in it is text. */
export const readWordFile = <T>(file: URL, shape: z.ZodType<T>): T => readDataFile(file, shape, true);
