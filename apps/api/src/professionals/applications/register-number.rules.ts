/** Where a number can be checked. Terhikki holds health care, Suosikki social welfare; an organisation keeps its own list. */
export const registers = ['terhikki', 'suosikki', 'organisation'] as const;
export type Register = (typeof registers)[number];

/** Eleven digits in both; people write them in groups. Source: valvira.fi, "Registers of social welfare and health care professionals". */
const stateNumber = /^\d{11}$/;
const separators = /[\s.–-]/gu;

/**
 * Pure: the number as it is kept, or null when this register has no such numbers.
 * The right shape grants nothing: a verifier looks the number up before a badge is given.
 */
export function readRegisterNumber(register: Register, text: string): string | null {
  if (register === 'organisation') return text;
  const digits = text.replace(separators, '');
  return stateNumber.test(digits) ? digits : null;
}
