import { reactionKinds } from '../posts/post.type.ts';
import type { ReactionKind } from '../posts/post.type.ts';

/** Nobody says "me too" to somebody in danger, and a cry for help is no advice that helped. */
const notInCrisis: readonly ReactionKind[] = ['me_too', 'helped'];

/** Pure: the words of support that are offered for a post, and taken. */
export const wordsOfSupport = ({ withCare }: { readonly withCare: boolean }): readonly ReactionKind[] =>
  withCare ? reactionKinds.filter((kind) => !notInCrisis.includes(kind)) : reactionKinds;
