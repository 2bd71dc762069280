import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { AuditAct, AuditTarget } from './audit-act.type.ts';

/** One act of staff. `detail` carries words and ids of rules and rows, never what somebody wrote. */
export interface AuditEntry {
  readonly staffAccountId: string;
  readonly act: AuditAct;
  readonly targetKind: AuditTarget;
  readonly targetId: string;
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The append-only log of what staff did. The database chains each entry to the one before and refuses any change. */
@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** Adds an entry within the use case's own transaction, so that act and entry stand or fall together. */
  async write(statements: Statements, { staffAccountId, act, targetKind, targetId, detail }: AuditEntry): Promise<void> {
    await statements.rows(
      `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail) values ($1, $2, $3, $4, $5, $6)`,
      [this.clock.now(), staffAccountId, act, targetKind, targetId, JSON.stringify(detail)],
    );
  }
}
