import type { StaffRole } from '../platform/sessions/viewer.ts';
import type { Language } from '../community/index.ts';

export interface DemoStaff {
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly language: Language;
  /** The badge that a verifier has confirmed already. */
  readonly badge?: { readonly protectedTitle: string; readonly organisation: string };
  /** An application that waits for a verifier. */
  readonly application?: {
    readonly register: 'terhikki' | 'suosikki';
    readonly profession: string;
    readonly organisation: string;
    readonly registerNumber: string;
  };
}

/** Staff of the demo. Invented people and organisations; two moderators, because an appeal needs another person. */
export const demoStaff: readonly DemoStaff[] = [
  { name: 'Aino Lehto', roles: ['professional'], language: 'fi', badge: { protectedTitle: 'Psykologi', organisation: 'Lahdenperän sote' } },
  {
    name: 'Mikael Strand',
    roles: ['professional'],
    language: 'sv',
    application: { register: 'terhikki', profession: 'Sjukskötare', organisation: 'Strandnäs hälsocentral', registerNumber: '12345678901' },
  },
  {
    name: 'Tuula Aho',
    roles: ['professional'],
    language: 'fi',
    application: {
      register: 'suosikki',
      profession: 'Sosiaalityöntekijä',
      organisation: 'Lahdenperän sote',
      registerNumber: '20987654321',
    },
  },
  { name: 'Elina Saari', roles: ['professional'], language: 'fi' },
  { name: 'Sari Nieminen', roles: ['moderator'], language: 'fi' },
  { name: 'Johan Ek', roles: ['moderator'], language: 'sv' },
  { name: 'Helena Koski', roles: ['verifier'], language: 'fi' },
];
