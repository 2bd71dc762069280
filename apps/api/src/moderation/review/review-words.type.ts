import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const reviewableClasses = ['crisis', 'red', 'amber', 'green'] as const;
export type ReviewableClass = (typeof reviewableClasses)[number];
export const ReviewableClassEnum = namedWords(
  'ReviewableClass',
  'How soon a person must look, from the most severe on.',
  reviewableClasses,
);

export const reviewableStates = ['open', 'resting', 'decided'] as const;
export type ReviewableState = (typeof reviewableStates)[number];
export const ReviewableStateEnum = namedWords(
  'ReviewableState',
  'Whether an item waits for a decision; `resting`: not before its follow-up or a word of the author.',
  reviewableStates,
);
