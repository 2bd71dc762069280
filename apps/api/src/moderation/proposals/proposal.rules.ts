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
  /** Whether it is for a senior moderator to answer, as `awaitsSenior` says, and whoever answers is none here. */
  readonly lacksSeniority: boolean;
}

/** Pure: whether this staff account may give this answer. Four eyes are those of two staff accounts; nobody sees to their own post. */
export function answeringProposal(
  given: ProposalToAnswer,
  answer: ProposalAnswer,
): 'allowed' | Extract<Refusal, 'already_decided' | 'same_decider' | 'own_post' | 'not_available' | 'only_seniors'> {
  if (given.state !== 'open') return 'already_decided';
  if (answer === 'withdrawn') return given.proposedBy === given.by ? 'allowed' : 'not_available';
  if (given.proposedBy === given.by || given.overturnedDeciders.includes(given.by)) return 'same_decider';
  if (given.isOwnPost) return 'own_post';
  return given.lacksSeniority ? 'only_seniors' : 'allowed';
}
