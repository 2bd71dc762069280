import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../../moderation/index.ts';
import { answerReferral, openReferralOf } from './referral-rows.ts';
import type { KeepBadgeResult } from './referral.type.ts';

const longestReason = 2_000;

/** A verifier has checked a badge that a moderator referred, and it stands. Taking it away answers the referral too. */
@Injectable()
export class KeepBadge {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(verifier: Staff, badgeId: string, reason: string): Promise<typeof KeepBadgeResult> {
    const read = readParagraphs({ field: 'reason', input: reason, max: longestReason });
    if (read.problem !== undefined) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const badge = await statements.first('select id from badge where id = $1 for update', [badgeId]);
      if (badge === undefined) return notFound('badge');
      const referral = await openReferralOf(statements, badgeId);
      if (referral === undefined) return notAllowed('already_decided');
      const refusal = await answerReferral(statements, referral, { verifier, state: 'kept', reason: read.text, hour: this.clock.hour() });
      if (refusal !== null) return notAllowed(refusal);
      const act = { act: 'keep_badge', targetKind: 'badge', targetId: badgeId, detail: { referralId: referral.id } } as const;
      await this.auditLog.write(statements, { staffAccountId: verifier.id, ...act });
      return { __typename: 'BadgeKept', badgeId };
    });
  }
}
