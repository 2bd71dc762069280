import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { ContactAnswer, ContactState } from './contact.type.ts';

export interface ContactToAnswer {
  readonly state: ContactState;
  readonly madeBy: string;
  /** Who answers. */
  readonly by: string;
  /** Whether the call was made before it was noted: then it can be objected to, and not be unmade. */
  readonly wasCalled: boolean;
  /** Whether whoever answers wrote the post, whichever face it bears. */
  readonly isOwnPost: boolean;
}

/** Pure: whether this staff account may give this answer to the record of a call. Four eyes are those of two staff accounts. */
export function answeringContact(
  given: ContactToAnswer,
  answer: ContactAnswer,
): 'allowed' | Extract<Refusal, 'already_decided' | 'same_decider' | 'own_post' | 'not_available'> {
  if (given.state !== 'waiting') return 'already_decided';
  if (answer === 'withdrawn') return given.madeBy === given.by && !given.wasCalled ? 'allowed' : 'not_available';
  if (given.madeBy === given.by) return 'same_decider';
  return given.isOwnPost ? 'own_post' : 'allowed';
}
