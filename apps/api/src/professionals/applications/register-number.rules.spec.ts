import { expect, test } from '@jest/globals';
import { readRegisterNumber } from './register-number.rules.ts';

test.each([
  ['terhikki', '00123456789', '00123456789'],
  ['suosikki', '00123456789', '00123456789'],
  ['terhikki', '001 2345 6789', '00123456789'],
  ['terhikki', '001-2345-6789', '00123456789'],
  ['terhikki', '0012345678', null],
  ['suosikki', '001234567890', null],
  ['terhikki', '0012345678A', null],
  ['terhikki', '٠٠١٢٣٤٥٦٧٨٩', null],
  ['suosikki', '', null],
  ['organisation', 'HR-7 / 2026', 'HR-7 / 2026'],
] as const)('a number of %s written "%s" is kept as %s', (register, text, kept) => {
  expect(readRegisterNumber(register, text)).toBe(kept);
});
