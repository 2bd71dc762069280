import type { Language } from '../community/index.ts';
import type { StaffRole } from '../platform/sessions/viewer.ts';
import type { DemoProfessional } from './demo-thread.ts';

export type DemoModerator = 'first_moderator' | 'second_moderator' | 'third_moderator';
type DemoScopedModerator = 'senior_moderator' | 'board_moderator';
export type DemoStaffKey =
  | DemoProfessional
  | DemoModerator
  | DemoScopedModerator
  | 'verifier'
  | 'editor'
  | 'operator'
  | 'first_applicant'
  | 'second_applicant'
  | 'without_badge';

/** An application for a badge, and what became of it. */
export interface DemoApplication {
  /** Days before the load on which it was sent. */
  readonly daysAgo: number;
  readonly register: 'terhikki' | 'suosikki';
  /** The profession, and the protected title once it is confirmed. */
  readonly profession: string;
  readonly organisation: string;
  readonly registerNumber: string;
  /** Whether the verifier confirmed it, the day after. */
  readonly confirmed: boolean;
  readonly revoked?: { readonly daysAgo: number; readonly reason: string };
}

export interface DemoStaff {
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly language: Language;
  readonly application?: DemoApplication;
  /** Where a moderator moderates: the boards of a language, or one board by its slug. Absent: everywhere. */
  readonly moderates?: { readonly language: Language } | { readonly board: string };
}

/**
 * Staff of the demo. Invented people and organisations; three moderators, because two decide together what reaches everywhere, and a third its appeal.
 * Two more have a part of it: the boards in Swedish as a senior moderator, and one board.
 */
export const demoStaff: Readonly<Record<DemoStaffKey, DemoStaff>> = {
  psychologist: {
    name: 'Aino Lehto',
    roles: ['professional'],
    language: 'fi',
    application: {
      daysAgo: 120,
      register: 'terhikki',
      profession: 'Psykologi',
      organisation: 'Lahdenperän sote',
      registerNumber: '10234567890',
      confirmed: true,
    },
  },
  nurse: {
    name: 'Camilla Sandvik',
    roles: ['professional'],
    language: 'sv',
    application: {
      daysAgo: 210,
      register: 'terhikki',
      profession: 'Sjukskötare',
      organisation: 'Strandnäs hälsocentral',
      registerNumber: '10345678901',
      confirmed: true,
    },
  },
  social_worker: {
    name: 'Petri Vainiola',
    roles: ['professional'],
    language: 'fi',
    application: {
      daysAgo: 98,
      register: 'suosikki',
      profession: 'Sosiaalityöntekijä',
      organisation: 'Lahdenperän sote',
      registerNumber: '20456789012',
      confirmed: true,
    },
  },
  doctor: {
    name: 'Leena Harjamäki',
    roles: ['professional'],
    language: 'fi',
    application: {
      daysAgo: 335,
      register: 'terhikki',
      profession: 'Lääkäri',
      organisation: 'Kallioniemen terveysasema',
      registerNumber: '10567890123',
      confirmed: true,
    },
  },
  pharmacist: {
    name: 'Oskar Lindroos',
    roles: ['professional'],
    language: 'sv',
    application: {
      daysAgo: 160,
      register: 'terhikki',
      profession: 'Provisor',
      organisation: 'Apoteket vid Ekstranden',
      registerNumber: '10678901234',
      confirmed: true,
    },
  },
  physiotherapist: {
    name: 'Nora Whitfield',
    roles: ['professional'],
    language: 'en',
    application: {
      daysAgo: 88,
      register: 'terhikki',
      profession: 'Fysioterapeutti',
      organisation: 'Lakeside Rehabilitation',
      registerNumber: '10789012345',
      confirmed: true,
    },
  },
  lapsed: {
    name: 'Markku Salovaara',
    roles: ['professional'],
    language: 'fi',
    application: {
      daysAgo: 190,
      register: 'terhikki',
      profession: 'Psykoterapeutti',
      organisation: 'Salovaaran vastaanotto',
      registerNumber: '10890123456',
      confirmed: true,
      revoked: { daysAgo: 3, reason: 'Rekisterissä ei ole enää tätä nimikettä. Merkin saa takaisin, kun rekisteri on ajan tasalla.' },
    },
  },
  first_applicant: {
    name: 'Mikael Strand',
    roles: ['professional'],
    language: 'sv',
    application: {
      daysAgo: 2,
      register: 'terhikki',
      profession: 'Sjukskötare',
      organisation: 'Strandnäs hälsocentral',
      registerNumber: '12345678901',
      confirmed: false,
    },
  },
  second_applicant: {
    name: 'Tuula Aho',
    roles: ['professional'],
    language: 'fi',
    application: {
      daysAgo: 1,
      register: 'suosikki',
      profession: 'Sosiaalityöntekijä',
      organisation: 'Lahdenperän sote',
      registerNumber: '20987654321',
      confirmed: false,
    },
  },
  without_badge: { name: 'Elina Saari', roles: ['professional'], language: 'fi' },
  first_moderator: { name: 'Sari Nieminen', roles: ['moderator'], language: 'fi' },
  second_moderator: { name: 'Johan Ek', roles: ['moderator'], language: 'sv' },
  third_moderator: { name: 'Ruth Calder', roles: ['moderator'], language: 'en' },
  senior_moderator: {
    name: 'Viveka Sjöholm',
    roles: ['moderator', 'senior_moderator'],
    language: 'sv',
    moderates: { language: 'sv' },
  },
  board_moderator: { name: 'Teemu Laakso', roles: ['moderator'], language: 'fi', moderates: { board: 'yolla-valveilla' } },
  verifier: { name: 'Helena Koski', roles: ['verifier'], language: 'fi' },
  editor: { name: 'Kaisa Rantala', roles: ['editor'], language: 'fi' },
  operator: { name: 'Outi Vesala', roles: ['operator'], language: 'fi' },
};
