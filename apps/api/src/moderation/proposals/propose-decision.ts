import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import type { ReadDecision } from '../decisions/decision-form.rules.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';

interface DecisionToPropose {
  readonly id: string;
  readonly moderator: Staff;
  readonly item: ReviewableRow;
  readonly decision: ReadDecision;
  readonly version: number;
}

/** Puts a checked decision before a second staff account, and the item back into the queue, where it waits for that. */
@Injectable()
export class ProposeDecision {
  constructor(
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(statements: Statements, { id, moderator, item, decision, version }: DecisionToPropose): Promise<void> {
    await statements.rows(
      `insert into proposal (id, reviewable_id, version, decision, proposed_by, hour, state) values ($1, $2, $3, $4, $5, $6, 'open')`,
      [id, item.id, version, JSON.stringify(decision), moderator.id, this.clock.hour()],
    );
    await this.reviewables.save(statements, item.id, { ...item, claimedBy: null, claimedUntil: null });
    await this.auditLog.write(statements, {
      staffAccountId: moderator.id,
      act: 'propose',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { proposalId: id, kind: decision.kind, sanction: decision.sanction?.kind ?? 'none' },
    });
  }
}
