import { m, type Language } from '@rinnalla/i18n';
import type { Choice } from '../../ui/choice-fields.tsx';
import { boardPrefix, everywhere, type NamedBoard, type WatchedPlace } from './watched-places.rules.ts';

const inLanguages: Record<Language, () => string> = { fi: m.screening_in_fi, sv: m.screening_in_sv, en: m.screening_in_en };

/** Where something is watched, in words. */
export function placeInWords({ board, language }: WatchedPlace): string {
  if (board !== null) return board.name;
  return language === null ? m.screening_everywhere() : inLanguages[language]();
}

/** Everywhere, the boards in one language, or one board. */
export const placeChoices = (boards: readonly NamedBoard[]): Choice[] => [
  { value: everywhere, label: m.screening_everywhere() },
  ...(['fi', 'sv', 'en'] as const).map((language) => ({ value: language, label: inLanguages[language]() })),
  ...boards.map(({ slug, name }) => ({ value: boardPrefix + slug, label: name })),
];
