import { keyedHash, openHash } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';
import { readWrittenCode, writtenCode } from './written-code.ts';

const length = 20;

/**
 * The code by which whoever can no longer come in reads what was decided about this face, and asks for a new look; such as
 * `C-7KQM-2XVD-9HTW-4CRB-PJYG`: 20 characters of 22, 89 bits. It follows from the member's own key, so that showing it writes nothing.
 */
export const caseCodeOf = (keys: MemberKeys, personaId: string): string =>
  `C-${writtenCode(keyedHash(keys.tag, 'case code', personaId), length)}`;

/** 32 bytes that a face keeps in place of its code, from what a person typed in any case, with or without dashes, spaces and the `C`; null: no code. */
export const hashCaseCode = (typed: string): Uint8Array | null => {
  const code = readWrittenCode(typed, length, 'C');
  return code === null ? null : openHash('case code/hash', code);
};

/** 32 bytes that a new face of this member keeps, to look it up by its code. */
export const caseHashOf = (keys: MemberKeys, personaId: string): Uint8Array | null => hashCaseCode(caseCodeOf(keys, personaId));
