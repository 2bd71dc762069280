import type { AliasLanguage } from '@rinnalla/anonymity';
import type { Drawn } from './drawn.ts';

/** A board of its own for rows to measure with, so that they can be told from people's and removed. */
export interface SeededBoard {
  readonly id: string;
  readonly slug: string;
  readonly language: AliasLanguage;
  readonly name: string;
}

export const languages: readonly AliasLanguage[] = ['fi', 'sv', 'en'];
const boardsPerLanguage = 3;
const names: Record<AliasLanguage, string> = { fi: 'Mittaus', sv: 'Mätning', en: 'Measure' };

export const purposes: Record<AliasLanguage, string> = {
  fi: 'Sanoja, joilla mitataan, kuinka nopea palvelu on. Kukaan ei ole kirjoittanut niitä.',
  sv: 'Ord som visar hur snabb tjänsten är. Ingen har skrivit dem.',
  en: 'Words to measure how fast the service is. Nobody wrote them.',
};

/** The boards; the slug says what they were drawn from, so that their members are found again. */
export function drawBoards(drawn: Drawn, randomSeed: number): SeededBoard[] {
  return languages.flatMap((language) =>
    Array.from({ length: boardsPerLanguage }, (_, n) => ({
      id: drawn.id(),
      slug: `measure-${randomSeed}-${language}-${n + 1}`,
      language,
      name: `${names[language]} ${n + 1}`,
    })),
  );
}

/** The slugs of such boards, as PostgreSQL and JavaScript both read it. */
export const slugPattern = '^measure-[0-9]{1,16}-(fi|sv|en)-[0-9]$';

/** The number from which a board was drawn. */
export const randomSeedOf = (slug: string): number => Number(slug.split('-')[1]);
