import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { ProposalAnswer, ProposalState } from './proposal.type.ts';

export interface ProposalToAnswer {
  readonly state: ProposalState;
  readonly proposedBy: string;
  /** Who answers. */
  readonly by: string;
  /** Whether whoever answers wrote the post, whichever face it bears. */
  readonly isOwnPost: boolean;
  /** Who made a decision about this post that an appeal has just overturned. */
  readonly overturnedDeciders: readonly string[];
}

/** Pure: whether this staff account may give this answer. Four eyes are those of two staff accounts; nobody sees to their own post. */
export function answeringProposal(
  given: ProposalToAnswer,
  answer: ProposalAnswer,
): 'allowed' | Extract<Refusal, 'already_decided' | 'same_decider' | 'own_post' | 'not_available'> {
  if (given.state !== 'open') return 'already_decided';
  if (answer === 'withdrawn') return given.proposedBy === given.by ? 'allowed' : 'not_available';
  if (given.proposedBy === given.by || given.overturnedDeciders.includes(given.by)) return 'same_decider';
  return given.isOwnPost ? 'own_post' : 'allowed';
}
