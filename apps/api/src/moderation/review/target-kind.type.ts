import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const targetKinds = ['post', 'thread', 'persona', 'professional_claim'] as const;
export type TargetKind = (typeof targetKinds)[number];
export const TargetKindEnum = namedWords(
  'TargetKind',
  'What is judged: the text of a post, the title of its thread, the name of its face, or what the badge of a professional says.',
  targetKinds,
);
