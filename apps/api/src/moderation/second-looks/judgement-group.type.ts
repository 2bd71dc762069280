import { namedWords } from '../../platform/graphql/outcomes.type.ts';

/** From what leaves everything as it is to what meets the author. */
export const judgementGroups = ['stands', 'marked', 'taken_away', 'author_restricted'] as const;
export type JudgementGroup = (typeof judgementGroups)[number];
export const JudgementGroupEnum = namedWords(
  'JudgementGroup',
  'What a judgement comes to: all stands; noted, covered or limited; the post is taken away; the author is kept from writing or entering.',
  judgementGroups,
);
