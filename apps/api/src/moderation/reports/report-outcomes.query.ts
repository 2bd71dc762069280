import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { AppealView } from '../appeals/appeal-state.type.ts';
import { appealByReporter } from '../appeals/appeal.rules.ts';
import { outcomeThatStands } from './report-outcome.rules.ts';
import type { DecidedAppeal, Outcome } from './report-outcome.rules.ts';
import type { ReferralOutcome } from './referral-outcome.type.ts';
import type { ReportOutcome } from './report.type.ts';

interface OutcomeRow {
  readonly reportId: string;
  readonly decisionId: string;
  readonly decision: Outcome;
  readonly appeal: AppealView | null;
  readonly authorsAppeal: DecidedAppeal | null;
  readonly referral: ReferralOutcome | null;
}

/** A decision of an earlier round than the report's cannot be its outcome, nor one that was taken back; of those since, the latest is. */
const outcomesOfReports = `
  select report.id as "reportId", decision.id as "decisionId",
         json_build_object('kind', decision.kind, 'aboutAuthor', decision.sanction is not null, 'reason', decision.reason, 'decidedHour', decision.hour) as decision,
         case when own.id is null then null else json_build_object('state', own.state, 'reason', own.reason) end as appeal,
         case when authors.id is null then null
           else json_build_object('state', authors.state, 'reason', authors.reason, 'decidedHour', authors.decided_hour) end as "authorsAppeal",
         case when referral.id is null then null
           else json_build_object('id', referral.id, 'state', referral.state, 'answeredHour', referral.answered_hour) end as referral
    from report
    join lateral (select * from decision where decision.reviewable_id = report.reviewable_id and decision.round >= report.round
                     and decision.undone_hour is null order by round desc limit 1) decision on true
    left join appeal own on own.decision_id = decision.id and own.report_id = report.id
    left join appeal authors on authors.decision_id = decision.id and authors.report_id is null and authors.state <> 'open'
    left join badge_referral referral on referral.decision_id = decision.id
   where report.id = any($1)`;

/** What became of reports, for whoever wrote them. One statement. */
@Injectable()
export class ReportOutcomes {
  constructor(private readonly clock: Clock) {}

  /** Gives the outcomes by the ids of their reports; a report that still waits has none. */
  async of(statements: Statements, reportIds: readonly string[]): Promise<Map<string, ReportOutcome>> {
    const rows = await statements.rows<OutcomeRow>(outcomesOfReports, [reportIds]);
    return new Map(rows.map((row) => [row.reportId, this.toOutcome(row)]));
  }

  private toOutcome({ decisionId, decision, appeal, authorsAppeal, referral }: OutcomeRow): ReportOutcome {
    const outcome = outcomeThatStands(decision, authorsAppeal);
    const answer = appealByReporter({ hour: outcome.decidedHour, isAppealed: appeal !== null }, this.clock.hour());
    return { ...outcome, decisionId, appeal, referral, appealable: answer === 'allowed' };
  }
}
