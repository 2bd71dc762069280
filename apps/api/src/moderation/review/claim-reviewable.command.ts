import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { StaffedHours } from '../care/staffed-hours.ts';
import { afterAct } from './reviewable-state.rules.ts';
import { ReviewableRows, versionOf } from './reviewable-rows.ts';
import type { ClaimResult } from './review-results.type.ts';

/** Takes an item, or renews the lease of whoever holds it. The row's lock makes check and act one: two never hold an item. */
@Injectable()
export class ClaimReviewable {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
    private readonly staffedHours: StaffedHours,
  ) {}

  execute(moderator: Staff, id: string): Promise<typeof ClaimResult> {
    return this.database.transaction(async (statements) => {
      const item = await this.reviewables.lockFor(statements, moderator, id);
      if (item === undefined) return notFound('reviewable');
      const step = afterAct(item, { kind: 'claim', by: moderator.id, now: this.clock.now(), staffed: this.staffedHours.opening });
      if ('refusal' in step) return notAllowed(step.refusal);
      await this.reviewables.save(statements, id, step.next);
      if (step.follows === 'claimed') {
        await this.auditLog.write(statements, {
          staffAccountId: moderator.id,
          act: 'claim',
          targetKind: 'reviewable',
          targetId: id,
          detail: { round: item.round },
        });
      }
      return { __typename: 'Claimed', reviewableId: id, version: versionOf({ ...item, ...step.next }) };
    });
  }
}
