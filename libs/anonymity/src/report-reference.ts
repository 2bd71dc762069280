import { randomBytes } from 'node:crypto';
import { openHash } from './derive.ts';
import { requireSubmission } from './submission.ts';
import { readWrittenCode, writtenCode } from './written-code.ts';

const length = 20;

/** A new secret reference such as `R-7KQM-2XVD-9HTW-4CRB-PJYG`: 20 characters of 22, 89 bits. Shown once; only its hash is stored. */
export const drawReference = (): string => `R-${writtenCode(randomBytes(32), length)}`;

/**
 * The reference of the report that this form makes: the same form sent twice shows the same reference.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const referenceFromSubmission = (submission: string): string =>
  `R-${writtenCode(openHash('report reference/submission', requireSubmission(submission)), length)}`;

/** The reference as it is written on the page, from what a person typed in any case, with or without dashes, spaces and the `R`; else null. */
export const readReference = (text: string): string | null => {
  const code = readWrittenCode(text, length, 'R');
  return code === null ? null : `R-${code}`;
};

/** 32 bytes to store and look up in place of the reference. @throws RangeError when the code is no reference. */
export const hashReference = (code: string): Uint8Array => {
  const reference = readReference(code);
  if (reference === null) throw new RangeError('Not a report reference');
  return openHash('report reference/hash', reference);
};
