import { namedWords } from '../../platform/graphql/outcomes.type.ts';

/**
 * Why an item stands before moderators, in the order in which they are told. `care_answer`: its author answered them; `follow_up`: the hour
 * has come that one of them set. The rest is what screening saw, named after what it is about. `premoderation`: the board has every post
 * read first, or this one was not visible when it was changed. `covered_words`: its author wrote again what a moderator had covered. `unread`: a rule failed, so a person reads.
 */
export const signalKinds = [
  'crisis',
  'care_answer',
  'follow_up',
  'abuse',
  'pii',
  'sourcing',
  'spam',
  'watched_word',
  'watched_link',
  'first_post',
  'flood',
  'covered_words',
  'premoderation',
  'unread',
] as const;
export type SignalKind = (typeof signalKinds)[number];
export const SignalKindEnum = namedWords('SignalKind', 'What software says of a post.', signalKinds);

/** `null` in the database: the signal is about the whole. */
export const signalParts = ['title', 'text'] as const;
export type SignalPart = (typeof signalParts)[number];
export const SignalPartEnum = namedWords('SignalPart', 'Where something was seen: in the title of the thread or in the text.', signalParts);
