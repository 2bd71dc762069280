import { casesEn } from './cases-en.ts';
import { casesFi } from './cases-fi.ts';
import { casesSv } from './cases-sv.ts';
import type { DemoBoard } from './demo-boards.ts';
import type { DemoCase, DemoDecision } from './demo-case.ts';

const approval = { act: 'decide', by: 'first_moderator', kind: 'approve' } as const;

/** What is written to the author of a post that was read first and let through. */
export const welcome: Readonly<Record<DemoBoard['language'], DemoDecision>> = {
  fi: { ...approval, reason: 'Luimme viestisi, ja nyt muutkin näkevät sen. Hienoa, että kirjoitit.' },
  sv: { ...approval, reason: 'Vi har läst ditt inlägg och nu ser andra det också. Fint att du skrev.' },
  en: { ...approval, reason: 'We have read your post, and now others can see it too. It is good that you wrote.' },
};

/** What happened around single posts. */
export const demoCases: readonly DemoCase[] = [...casesFi, ...casesSv, ...casesEn];
