import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { problemsOf } from './check-line.rules.ts';
import { dayOf, lineOf } from './statement-line.rules.ts';
import type { StatementRow } from './statement-line.rules.ts';
import type { StatementLine } from './statement-line.schema.ts';

/** Days (YYYY-MM-DD) in which a decision was made, both with it. null: from the first, to the last. */
export interface ExportedDays {
  readonly from: string | null;
  readonly to: string | null;
}

export type ExportedStatement =
  | { readonly kind: 'line'; readonly line: StatementLine }
  | { readonly kind: 'left_out'; readonly decisionId: string; readonly day: string; readonly problems: readonly string[] };

const batch = 500;

/**
 * A word of caution alone keeps nobody from anything, so it is no restriction in the sense of DSA, Article 17 (1). What was taken back within
 * two hours, before anybody asked for a new look, was never decided.
 */
const restricting = `
  select decision.id as "decisionId", decision.kind, decision.sanction, scope, decision.hour, ends_hour as "endsHour", decision.reason, facts,
         ground, legal_ground as "legalGround", policy_point as "policyPoint", policy_version as "policyVersion", category, keywords,
         content_language as "contentLanguage", revision.hour as "contentHour", source, automated_detection as "automatedDetection",
         automated_decision as "automatedDecision"
    from decision
    join statement_of_reasons on statement_of_reasons.id = decision.statement_id
    join revision on revision.id = decision.revision_id
   where (decision.kind in ('add_content_note', 'redact', 'limit_interaction', 'hide', 'remove', 'rename')
          or decision.sanction in ('pause', 'suspend', 'close'))
     and decision.undone_hour is null
     and decision.hour between $1 and $2 and (decision.hour, decision.id) > ($3, $4)
   order by decision.hour, decision.id
   limit ${batch}`;

const nobody = '00000000-0000-0000-0000-000000000000';
const [earliest, latest] = [0, 2_147_483_647];

/** Statements of reasons in the shape of the EU's transparency database, in the order of their decisions. Reads only. */
@Injectable()
export class ExportStatements {
  constructor(private readonly database: Database) {}

  /** Whatever must not be published is told of instead, and the rest goes on. */
  async *of({ from, to }: ExportedDays): AsyncGenerator<ExportedStatement> {
    let last: Pick<StatementRow, 'hour' | 'decisionId'> = { hour: -1, decisionId: nobody };
    for (;;) {
      // A day of Finland lies within a UTC day and the three hours before it.
      const [first, end] = [from === null ? earliest : hourOf(from) - 3, to === null ? latest : hourOf(to) + 24];
      const rows = await this.database.rows<StatementRow>(restricting, [first, end, last.hour, last.decisionId]);
      yield* rows.filter(({ hour }) => isBetween(dayOf(hour), { from, to })).map(exported);
      const newest = rows.at(-1);
      if (newest === undefined || rows.length < batch) return;
      last = newest;
    }
  }
}

function exported(row: StatementRow): ExportedStatement {
  const line = lineOf(row);
  const problems = problemsOf(line);
  return problems.length === 0 ? { kind: 'line', line } : { kind: 'left_out', decisionId: row.decisionId, day: dayOf(row.hour), problems };
}

const hourOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 3_600_000;
const isBetween = (day: string, { from, to }: ExportedDays): boolean => (from === null || day >= from) && (to === null || day <= to);
