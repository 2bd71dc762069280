import { Injectable } from '@nestjs/common';
import { mineBlock, mineBlockSize } from '@rinnalla/anonymity';
import { ReportOutcomes } from '../moderation/index.ts';
import type { ReportCategory, ReportOutcome, TargetKind } from '../moderation/index.ts';
import type { Statements } from '../platform/database/database.ts';
import type { Member } from '../platform/sessions/viewer.ts';

interface ReportRow {
  readonly id: string;
  readonly hour: number;
  readonly about: TargetKind;
  readonly category: ReportCategory;
  readonly appealId: string | null;
  readonly appealHour: number | null;
}

/** A report of the member with its outcome; the two appeal fields once a new look that the member asked for is decided. */
export interface OwnReport extends ReportRow {
  readonly outcome: ReportOutcome | null;
}

/** The member's own reports, the newest first, found through `mine`. One statement for each 64 reports and one for their outcomes. */
@Injectable()
export class MyReports {
  constructor(private readonly outcomes: ReportOutcomes) {}

  async of(statements: Statements, member: Member): Promise<OwnReport[]> {
    const rows = await this.rows(statements, member);
    const outcomes =
      rows.length === 0
        ? new Map<string, ReportOutcome>()
        : await this.outcomes.of(
            statements,
            rows.map(({ id }) => id),
          );
    return rows
      .map((row) => ({ ...row, outcome: outcomes.get(row.id) ?? null }))
      .sort((one, other) => other.hour - one.hour || (one.id < other.id ? -1 : 1));
  }

  /** A member's row numbers have no holes, so a block that is not full is the last. */
  private async rows(statements: Statements, member: Member): Promise<ReportRow[]> {
    const found: ReportRow[] = [];
    for (let block = 0; ; block += 1) {
      const rows = await statements.rows<ReportRow>(
        `select report.id, report.hour, reviewable.target_kind as about, report.category, appeal.id as "appealId", appeal.decided_hour as "appealHour"
           from report join reviewable on reviewable.id = report.reviewable_id left join lateral (
             select id, decided_hour from appeal where report_id = report.id and state <> 'open' order by decided_hour desc, id limit 1) appeal on true
          where report.mine = any($1)`,
        [mineBlock(member.keys, 'report', block)],
      );
      found.push(...rows);
      if (rows.length < mineBlockSize) return found;
    }
  }
}
