import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { StaffedHours } from '../care/staffed-hours.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import { EaseRestriction } from '../sanctions/ease-restriction.ts';
import { ApplyDecision } from './apply-decision.ts';
import type { LockedItem } from './check-decision.ts';
import type { UndoableRow } from './decision-to-undo.query.ts';

interface Undoing extends LockedItem {
  readonly by: Staff;
  readonly decision: UndoableRow;
  readonly reason: string;
}

/** Everything that follows from taking a decision back, in the transaction that found nothing in its way. */
@Injectable()
export class WriteUndoing {
  constructor(
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly applyDecision: ApplyDecision,
    private readonly easeRestriction: EaseRestriction,
    private readonly auditLog: AuditLog,
    private readonly staffedHours: StaffedHours,
  ) {}

  async execute(statements: Statements, { by, decision, reason, item, post }: Undoing): Promise<void> {
    await this.easeRestriction.execute(statements, { decisionId: decision.id, outcome: 'overturned' });
    await statements.rows('update decision set undone_hour = $2, undone_by = $3, undone_reason = $4 where id = $1', [
      decision.id,
      this.clock.hour(),
      by.id,
      reason,
    ]);
    await this.applyDecision.restore(statements, { decision, item, post });
    const step = afterAct(item, { kind: 'undo', by: by.id, now: this.clock.now(), staffed: this.staffedHours.opening });
    if ('next' in step) await this.reviewables.save(statements, item.id, step.next);
    await this.auditLog.write(statements, {
      staffAccountId: by.id,
      act: 'undo_decision',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { decisionId: decision.id, kind: decision.kind },
    });
  }
}
