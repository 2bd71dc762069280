import { openHash } from './derive.ts';
import { requireSubmission } from './submission.ts';
import { readWrittenCode, writtenCode } from './written-code.ts';

const length = 16;

/**
 * The code of an invited board that this form makes, such as `7KQM-2XVD-9HTW-4CRB`: 16 characters of 22, 71 bits, for a whole group.
 * The same form sent twice shows the same code; only its hash is stored.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const boardCodeFromSubmission = (submission: string): string =>
  writtenCode(openHash('board code/submission', requireSubmission(submission)), length);

/** The code as it is written on the page, from what a person typed in any case, with or without dashes and spaces; else null. */
export const readBoardCode = (text: string): string | null => readWrittenCode(text, length);

/** 32 bytes to store and look up in place of the code. @throws RangeError when the text is no code. */
export const hashBoardCode = (text: string): Uint8Array => {
  const code = readBoardCode(text);
  if (code === null) throw new RangeError('Not a board code');
  return openHash('board code/hash', code);
};
