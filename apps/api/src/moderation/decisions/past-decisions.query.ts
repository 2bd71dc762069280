import { Injectable } from '@nestjs/common';
import { limitHolds } from '../../community/index.ts';
import { appealEndsHour } from '../appeals/appeal.rules.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { LimitOfDecision } from '../limits/limit.type.ts';
import type { PastDecision } from './past-decision.type.ts';

const columns = `decision.id, decision.kind, decision.hour, decision.reason, decider.name as "decidedBy",
  statement_of_reasons.policy_point as "policyPoint", statement_of_reasons.policy_version as "policyVersion",
  (select name from proposal join staff_account on staff_account.id = answered_by where proposal.decision_id = decision.id) as "confirmedBy",
  case when sanction is null then null else json_build_object('kind', sanction, 'reach', nullif(scope, 'post'),
    'hours', ends_hour - decision.hour, 'nextStep', sanction = 'pause' and ends_hour is null) end as sanction,
  (select json_build_object('kind', thread_limit.kind, 'hoursBetween', hours_between, 'untilHour', coalesce(ended_hour, until_hour))
     from thread_limit where thread_limit.decision_id = decision.id) as "limit",
  exists (select from redaction join revision base on base.id = redaction.base_id
           where redaction.decision_id = decision.id and base.text <> '') as "hasCovered",
  (select state from appeal where appeal.decision_id = decision.id order by report_id is not null, hour desc limit 1) as appeal,
  case when undone_hour is null then null else json_build_object('hour', undone_hour, 'by', undoer.name, 'reason', undone_reason) end as undone`;

const joins = `join staff_account decider on decider.id = decision.decided_by
  left join staff_account undoer on undoer.id = decision.undone_by
  left join statement_of_reasons on statement_of_reasons.id = decision.statement_id`;

interface PastDecisionRow extends Omit<PastDecision, 'limit'> {
  readonly limit: Omit<LimitOfDecision, 'holds'> | null;
}

/** Decisions as staff sees them. */
@Injectable()
export class PastDecisions {
  constructor(private readonly clock: Clock) {}

  /** Those about one item, the newest first, of a round the one that stands. */
  async ofItem(statements: Statements, reviewableId: string): Promise<PastDecision[]> {
    const rows = await statements.rows<PastDecisionRow>(
      `select ${columns} from decision ${joins} where reviewable_id = $1
        order by round desc, undone_hour is not null, undone_hour desc, decision.id limit 50`,
      [reviewableId],
    );
    return rows.map((row) => this.seenNow(row));
  }

  async one(statements: Statements, decisionId: string): Promise<PastDecision | undefined> {
    const row = await statements.first<PastDecisionRow>(`select ${columns} from decision ${joins} where decision.id = $1`, [decisionId]);
    return row && this.seenNow(row);
  }

  private seenNow({ limit, hasCovered, ...row }: PastDecisionRow): PastDecision {
    const hour = this.clock.hour();
    const canBeLookedAt = hasCovered && (row.appeal === 'open' || hour < appealEndsHour(row.hour));
    return { ...row, limit: limit && { ...limit, holds: limitHolds(limit, hour) }, hasCovered: canBeLookedAt };
  }
}
