import type { CoveredWhat } from './tree.ts';

/** How a covered place stands in a text that is typed: each kind has a shade of its own, so that a text says by itself what its marks are. */
export const coveredMarks: Readonly<Record<CoveredWhat, string>> = {
  personal_data: '███',
  method: '▓▓▓',
  sourcing: '▒▒▒',
  other: '░░░',
};
