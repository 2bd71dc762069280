import { Injectable } from '@nestjs/common';
import { hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { appealOutcomes } from '../appeals/appeal-state.type.ts';
import { decisionKinds } from '../decisions/decision-kind.type.ts';
import { auditActs, auditTargets } from './audit-act.type.ts';
import type { AuditAct } from './audit-act.type.ts';
import type { AuditFilter, AuditLine, AuditLogPage, AuditPerson } from './audit-page.type.ts';

const pageSize = 50;
const mostPeople = 500;

interface AuditRow {
  readonly number: number;
  readonly at: Date;
  readonly staffAccountId: string;
  readonly staffName: string;
  readonly act: string;
  readonly targetKind: string;
  readonly targetMark: string;
  /** What of the detail can be shown: the words that we have names for. */
  readonly kind: string | null;
  readonly outcome: string | null;
}

/** The condition of each part of a filter; each has an index that ends with the number. */
const conditions = { before: 'number <', act: 'act =', target: 'target_kind =', by: 'staff_account_id =' } as const;
const parts = Object.keys(conditions) as (keyof typeof conditions)[];

/** A page of what staff did. Two statements. Of the detail only words of ours leave the database, never what somebody wrote. */
@Injectable()
export class ReadAuditPage {
  constructor(private readonly database: Database) {}

  async of(filter: AuditFilter): Promise<AuditLogPage> {
    const asked = parts.filter((part) => (filter[part] ?? null) !== null);
    const where = asked.map((part, place) => `${conditions[part]} $${place + 1}`).join(' and ') || 'true';
    const rows = await this.database.rows<AuditRow>(
      `select number::float8 as number, at, staff_account_id as "staffAccountId", staff.name as "staffName", act, target_kind as "targetKind",
              left(target_id::text, 8) as "targetMark", detail ->> 'kind' as kind, detail ->> 'outcome' as outcome
         from (select * from audit_entry where ${where} order by number desc limit ${pageSize + 1}) entry
         join staff_account staff on staff.id = entry.staff_account_id
        order by number desc`,
      asked.map((part) => filter[part]),
    );
    const page = rows.slice(0, pageSize);
    return {
      lines: page.map(toLine),
      nextBefore: rows.length > pageSize ? (page.at(-1)?.number ?? null) : null,
      people: await this.database.rows<AuditPerson>(`select id, name from staff_account order by name, id limit ${mostPeople}`),
    };
  }
}

/** Acts by which something was decided; what is proposed is not, yet. */
const made: readonly string[] = ['decide', 'confirm_proposal'] satisfies AuditAct[];

const toLine = ({ at, kind, outcome, act, targetKind, ...row }: AuditRow): AuditLine => ({
  ...row,
  hour: hourOf(at),
  act: known(auditActs, act),
  targetKind: known(auditTargets, targetKind),
  decision: made.includes(act) ? (decisionKinds.find((each) => each === kind) ?? null) : null,
  outcome: appealOutcomes.find((each) => each === outcome) ?? null,
});

/** A word that the log cannot hold is a fault: whatever writes to it takes its words from the same list. */
function known<Word extends string>(words: readonly Word[], word: string): Word {
  const found = words.find((each) => each === word);
  if (found === undefined) throw new Error('a word of the audit log stands in no list');
  return found;
}
