import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { answerReferral, openReferralOf } from '../referrals/referral-rows.ts';
import type { BadgeRevoked } from './badge-page.type.ts';

const longestReason = 2_000;

/** A verifier takes a badge away and says why. Answers join the badge when they are read, so it shows on all of them at once. */
@Injectable()
export class RevokeBadge {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(verifier: Staff, badgeId: string, reason: string): Promise<BadgeRevoked | InvalidInput | NotFound | NotAllowed> {
    const read = readParagraphs({ field: 'reason', input: reason, max: longestReason });
    if (read.problem !== undefined) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const badge = await statements.first<{ revokedBy: string | null }>(
        'select revoked_by as "revokedBy" from badge where id = $1 for update',
        [badgeId],
      );
      if (badge === undefined) return notFound('badge');
      // The same form sent twice answers the same; the first reason stands.
      if (badge.revokedBy === verifier.id) return { __typename: 'BadgeRevoked', badgeId };
      if (badge.revokedBy !== null) return notAllowed('already_decided');
      const referral = await openReferralOf(statements, badgeId);
      const answer = { verifier, state: 'revoked', reason: read.text, hour: this.clock.hour() } as const;
      const refusal = referral && (await answerReferral(statements, referral, answer));
      if (refusal) return notAllowed(refusal);
      await statements.rows(`update badge set state = 'revoked', revoked_by = $2, revoked_reason = $3 where id = $1`, [
        badgeId,
        verifier.id,
        read.text,
      ]);
      await this.auditLog.write(statements, {
        staffAccountId: verifier.id,
        act: 'revoke_badge',
        targetKind: 'badge',
        targetId: badgeId,
        detail: {},
      });
      return { __typename: 'BadgeRevoked', badgeId };
    });
  }
}
