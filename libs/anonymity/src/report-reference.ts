import { randomBytes } from 'node:crypto';
import { openHash } from './derive.ts';
import { requireSubmission } from './submission.ts';

/** No vowels, so that no word appears by chance, and of each pair that looks alike only one. */
const alphabet = '23479BCDFGHJKMPQRTVWXY';
const readAs: Record<string, string> = { 8: 'B', 6: 'G', Z: '2', U: 'V' };
const length = 20;

/** A new secret reference such as `R-7KQM-2XVD-9HTW-4CRB-PJYG`: 20 characters of 22, 89 bits. Shown once; only its hash is stored. */
export const drawReference = (): string => referenceText(randomBytes(32));

/**
 * The reference of the report that this form makes: the same form sent twice shows the same reference.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const referenceFromSubmission = (submission: string): string =>
  referenceText(openHash('report reference/submission', requireSubmission(submission)));

/** The reference as it is written on the page, from what a person typed in any case, with or without dashes, spaces and the `R`; else null. */
export const readReference = (text: string): string | null => {
  if (text.length > 200) return null;
  const typed = Array.from(text.toUpperCase().replace(/[\s\p{Pd}._]/gu, ''), (character) => readAs[character] ?? character).join('');
  const code = typed.length === length + 1 && typed.startsWith('R') ? typed.slice(1) : typed;
  return code.length === length && Array.from(code).every((character) => alphabet.includes(character)) ? grouped(code) : null;
};

/** 32 bytes to store and look up in place of the reference. @throws RangeError when the code is no reference. */
export const hashReference = (code: string): Uint8Array => {
  const reference = readReference(code);
  if (reference === null) throw new RangeError('Not a report reference');
  return openHash('report reference/hash', reference);
};

/** 256 bits as a number in base 22: so many more than are needed that no character is likelier than another. */
const referenceText = (bytes: Uint8Array): string => {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return grouped(code);
};

const grouped = (code: string): string => `R-${(code.match(/.{4}/g) ?? []).join('-')}`;
