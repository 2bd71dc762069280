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

/** `true`, or left out. */
export const yes = z
  .literal('true')
  .optional()
  .transform((said) => said !== undefined);
