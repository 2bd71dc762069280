import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { afterNotice } from '../review/reviewable-state.rules.ts';
import type { CancelFollowUpResult } from './care-on-item.type.ts';
import { endWaiting, findFollowUp } from './follow-up-rows.ts';
import { StaffedHours } from './staffed-hours.ts';

/** Takes a follow-up back. What rested for it stands in the queue again: nothing is forgotten by it. */
@Injectable()
export class CancelFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly staffedHours: StaffedHours,
    private readonly auditLog: AuditLog,
  ) {}

  execute(moderator: Staff, followUpId: string): Promise<typeof CancelFollowUpResult> {
    return this.database.transaction(async (statements) => {
      const found = await findFollowUp(statements, followUpId);
      const item = found && (await this.reviewables.lockFor(statements, moderator, found.reviewableId));
      const followUp = item && (await findFollowUp(statements, followUpId));
      if (item === undefined || followUp === undefined) return notFound('reviewable');
      const cancelled = { __typename: 'FollowUpCancelled' as const, reviewableId: item.id };
      if (followUp.state === 'cancelled') return cancelled;
      if (followUp.state === 'come') return notAllowed('too_late');
      await endWaiting(statements, item.id, 'cancelled');
      if (item.state === 'resting') {
        const notice = { now: this.clock.now(), staffed: this.staffedHours.opening, class: item.class, isNews: false };
        await this.reviewables.save(statements, item.id, afterNotice(item, notice).next);
      }
      await this.auditLog.write(statements, {
        staffAccountId: moderator.id,
        act: 'cancel_follow_up',
        targetKind: 'reviewable',
        targetId: item.id,
        detail: { followUpId },
      });
      return cancelled;
    });
  }
}
