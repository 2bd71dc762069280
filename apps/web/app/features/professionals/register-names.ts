import type { Register } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

/** Where a right to practise can be checked, in the order in which a professional is asked. */
export const registers = ['terhikki', 'suosikki', 'organisation'] as const satisfies readonly Register[];

export const registerNames: Record<Register, () => string> = {
  terhikki: m.professionals_register_terhikki,
  suosikki: m.professionals_register_suosikki,
  organisation: m.professionals_register_organisation,
};
