import { crisisLevels } from '@rinnalla/content-safety';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';

/** From the mildest on. Screening never rejects. */
export const screeningOutcomes = ['published', 'published_and_flagged', 'held', 'held_with_care'] as const;
export type ScreeningOutcome = (typeof screeningOutcomes)[number];
export const ScreeningOutcomeEnum = namedWords(
  'ScreeningOutcome',
  'What screening made of a text: everybody sees it, and a moderator may look at it; or a person reads it first, with care for its author.',
  screeningOutcomes,
);

export const CrisisLevelEnum = namedWords('CrisisLevel', 'How much danger to themself the writer of a text may be in.', crisisLevels);
