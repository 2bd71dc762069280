import { Injectable } from '@nestjs/common';
import { ThreadLimits } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import type { EndLimitResult } from './limit.type.ts';

/** Opens a thread again before its limit ends by itself. Any moderator of the board may: it takes nothing from anybody. */
@Injectable()
export class EndLimit {
  constructor(
    private readonly database: Database,
    private readonly limits: ThreadLimits,
    private readonly auditLog: AuditLog,
  ) {}

  execute(moderator: Staff, decisionId: string): Promise<typeof EndLimitResult> {
    return this.database.transaction(async (statements) => {
      const decision = await statements.first<{ reviewableId: string }>(
        `select reviewable_id as "reviewableId" from decision join reviewable on reviewable.id = reviewable_id
          where decision.id = $1 and decision.kind = 'limit_interaction' and moderates($2, board_id)`,
        [decisionId, moderator.id],
      );
      if (decision === undefined) return notFound('decision');
      if (!(await this.limits.end(statements, decisionId))) return notAllowed('not_available');
      await this.auditLog.write(statements, {
        staffAccountId: moderator.id,
        act: 'end_limit',
        targetKind: 'reviewable',
        targetId: decision.reviewableId,
        detail: { decisionId },
      });
      return { __typename: 'LimitEnded', decisionId };
    });
  }
}
