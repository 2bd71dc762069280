import { Injectable } from '@nestjs/common';
import { hashReference, readReference } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import { ReportOutcomes } from './report-outcomes.query.ts';
import type { ReportStatus } from './report.type.ts';

/** A report by its secret reference, the same for guests and members. A wrong reference and an unknown one answer alike. */
@Injectable()
export class ReadReportStatus {
  constructor(
    private readonly database: Database,
    private readonly outcomes: ReportOutcomes,
  ) {}

  async of(typed: string): Promise<ReportStatus | null> {
    const reference = readReference(typed);
    if (reference === null) return null;
    const report = await this.database.first<Omit<ReportStatus, 'outcome'>>(
      `select report.id, report.hour as "receivedHour", report.category, reviewable.target_kind as about
         from report join reviewable on reviewable.id = report.reviewable_id where code_hash = $1`,
      [hashReference(reference)],
    );
    if (report === undefined) return null;
    const outcomes = await this.outcomes.of(this.database, [report.id]);
    return { ...report, outcome: outcomes.get(report.id) ?? null };
  }
}
