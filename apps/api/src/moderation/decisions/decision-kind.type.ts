import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const decisionKinds = [
  ...(['no_action', 'approve', 'add_content_note', 'redact', 'limit_interaction'] as const),
  ...(['hide', 'remove', 'rename', 'refer'] as const),
] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export const DecisionKindEnum = namedWords(
  'DecisionKind',
  'What a moderator decides about a post, or about the title, the name or the badge that is seen with one.',
  decisionKinds,
);

export const grounds = ['law', 'policy'] as const;
export type Ground = (typeof grounds)[number];
export const GroundEnum = namedWords('Ground', 'Whether a restriction rests on the law or on the policy of this service.', grounds);
