import type { Statements } from '../../platform/database/database.ts';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { answeringReferral } from './referral.rules.ts';
import type { ReferralToAnswer } from './referral.rules.ts';

export interface OpenReferral extends Omit<ReferralToAnswer, 'verifierId'> {
  readonly id: string;
}

/** The referral of a badge that waits for an answer; the badge is locked. */
export const openReferralOf = (statements: Statements, badgeId: string): Promise<OpenReferral | undefined> =>
  statements.first(
    `select referral.id, badge.staff_account_id as "holderId", referral.referred_by as "referredById"
       from badge_referral referral join badge on badge.id = referral.badge_id
      where referral.badge_id = $1 and referral.state = 'open' for update of referral`,
    [badgeId],
  );

export interface ReferralAnswer {
  readonly verifier: Staff;
  readonly state: 'kept' | 'revoked';
  readonly reason: string;
  readonly hour: number;
}

/** Closes a referral, or gives why this verifier may not. */
export async function answerReferral(
  statements: Statements,
  referral: OpenReferral,
  { verifier, state, reason, hour }: ReferralAnswer,
): Promise<Refusal | null> {
  const may = answeringReferral({ ...referral, verifierId: verifier.id });
  if (may !== 'allowed') return may;
  await statements.rows('update badge_referral set state = $2, answered_by = $3, reason = $4, answered_hour = $5 where id = $1', [
    referral.id,
    state,
    verifier.id,
    reason,
    hour,
  ]);
  return null;
}
