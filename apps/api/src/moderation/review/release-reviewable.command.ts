import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { afterAct } from './reviewable-state.rules.ts';
import { ReviewableRows } from './reviewable-rows.ts';
import type { ReleaseResult } from './review-results.type.ts';

/** Hands an item back to the queue. */
@Injectable()
export class ReleaseReviewable {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
  ) {}

  execute(moderator: Staff, id: string): Promise<typeof ReleaseResult> {
    return this.database.transaction(async (statements) => {
      const item = await this.reviewables.lockFor(statements, moderator, id);
      if (item === undefined) return notFound('reviewable');
      const step = afterAct(item, { kind: 'release', by: moderator.id, now: this.clock.now() });
      if ('refusal' in step) return notAllowed(step.refusal);
      if (step.follows === 'released') {
        await this.reviewables.save(statements, id, step.next);
        await this.auditLog.write(statements, {
          staffAccountId: moderator.id,
          act: 'release',
          targetKind: 'reviewable',
          targetId: id,
          detail: { round: item.round },
        });
      }
      return { __typename: 'Released', reviewableId: id };
    });
  }
}
