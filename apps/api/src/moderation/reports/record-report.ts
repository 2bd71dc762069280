import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, idFromSubmission, randomKey, tagOf } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { insertAtNextMine } from '../../platform/sealed/next-mine.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { OpenItem } from '../review/open-or-reopen-reviewable.command.ts';
import type { ReadReport } from './report-form.rules.ts';

export interface ReportToRecord {
  readonly viewer: Viewer;
  readonly report: ReadReport;
  /** What was seen: a member reports it once. */
  readonly place: string;
  /** What is kept of the secret reference. */
  readonly codeHash: Uint8Array;
  readonly item: OpenItem;
}

/** The first three values of a report's row. */
interface Keys {
  readonly id: string;
  readonly tag: Uint8Array;
  readonly mine: Uint8Array;
}

/** Writes a report so that one of a guest and one of a member look alike. */
@Injectable()
export class RecordReport {
  constructor(private readonly clock: Clock) {}

  async execute(statements: Statements, given: ReportToRecord): Promise<void> {
    const { viewer, report, place } = given;
    if (viewer.kind !== 'member') {
      const id = guestIdFromSubmission(report.submission, 'report');
      await this.insert(statements, given, { id, tag: randomKey(), mine: randomKey() });
      return;
    }
    const { keys } = viewer;
    const fixed = { id: idFromSubmission(keys, 'report', report.submission), tag: tagOf(keys, 'report', place) };
    const insert = (mine: Uint8Array): Promise<object | undefined> => this.insert(statements, given, { ...fixed, mine });
    await insertAtNextMine({ statements, keys, kind: 'report', insert });
  }

  private insert(statements: Statements, { report, codeHash, item }: ReportToRecord, { id, tag, mine }: Keys): Promise<object | undefined> {
    return statements.first(
      `insert into report (id, tag, mine, code_hash, reviewable_id, round, revision_id, seen, hour, category, explanation, contact)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (mine) do nothing returning id`,
      [
        id,
        tag,
        mine,
        codeHash,
        item.reviewableId,
        item.round,
        report.revisionId,
        report.seen,
        this.clock.hour(),
        report.category,
        report.explanation,
        report.contact,
      ],
    );
  }
}
