import type { Refusal } from '../../platform/graphql/outcomes.type.ts';

export interface ReferralToAnswer {
  readonly verifierId: string;
  readonly holderId: string;
  readonly referredById: string;
}

/** Pure: may this verifier say whether the badge stands? Not its holder, nor whoever asked. "Another person" is checked as another staff account. */
export function answeringReferral({
  verifierId,
  holderId,
  referredById,
}: ReferralToAnswer): 'allowed' | Extract<Refusal, 'own_staff_account' | 'same_decider'> {
  if (verifierId === holderId) return 'own_staff_account';
  return verifierId === referredById ? 'same_decider' : 'allowed';
}
