import { Injectable } from '@nestjs/common';
import { badgeColumn } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { answeringReferral } from './referral.rules.ts';
import type { ReferralToAnswer } from './referral.rules.ts';
import type { BadgeReferral } from './referral.type.ts';

const longestList = 100;

type ReferralRow = Omit<BadgeReferral, 'mayAnswer'> & Omit<ReferralToAnswer, 'verifierId'>;

/** Badges that verifiers were asked to check, the oldest first. One statement. */
@Injectable()
export class ReadOpenReferrals {
  constructor(private readonly database: Database) {}

  async of(verifier: Staff): Promise<BadgeReferral[]> {
    const rows = await this.database.rows<ReferralRow>(
      `select referral.id, ${badgeColumn} as badge, holder.name as "holderName", asker.name as "referredBy", referral.hour, decision.reason,
              badge.staff_account_id as "holderId", referral.referred_by as "referredById"
         from badge_referral referral
         join badge on badge.id = referral.badge_id
         join staff_account holder on holder.id = badge.staff_account_id
         join staff_account asker on asker.id = referral.referred_by
         join decision on decision.id = referral.decision_id
        where referral.state = 'open' order by referral.hour, referral.id limit ${longestList}`,
    );
    return rows.map(({ holderId, referredById, ...referral }) => ({
      ...referral,
      mayAnswer: answeringReferral({ verifierId: verifier.id, holderId, referredById }) === 'allowed',
    }));
  }
}
