import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';

/** Where no words were chosen to begin with. */
export const explainWords = ({ field, problem }: Problem): string | null =>
  problem === 'empty' && (field === 'template' || field === 'wordsTemplate') ? m.templates_missing() : null;
