import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { NotProved } from './not-proved.type.ts';
import { refusalToChange } from './staff-change.rules.ts';
import type { PersonToChange, WantedChange } from './staff-change.rules.ts';

interface ChangeToMake {
  readonly personId: string;
  readonly wanted: WantedChange;
  /** What the audit log says of it. */
  readonly act: AuditEntry['act'];
  readonly detail: AuditEntry['detail'];
  /** null: it is written. `person`: as they stand before it. */
  write(statements: Statements, person: PersonToChange): Promise<NotProved | null>;
}

/** The part that all changes of an operator's to somebody's account share: looking, refusing, writing, and noting it in the audit log. */
@Injectable()
export class ChangeStaff {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  /** null: it is done. */
  make(operator: Staff, change: ChangeToMake): Promise<NotProved | NotFound | NotAllowed | null> {
    return this.database.transaction(async (statements) => {
      // One change after another, so that two operators cannot each remove the other as the last.
      await statements.rows('lock table staff_account in share row exclusive mode');
      const person = await find(statements, change.personId);
      if (person === undefined) return notFound('account');
      const refusal = refusalToChange(operator.id, person, change.wanted);
      if (refusal !== null) return notAllowed(refusal);
      const notProved = await change.write(statements, person);
      if (notProved !== null) return notProved;
      const { act, detail, personId: targetId } = change;
      await this.auditLog.write(statements, { staffAccountId: operator.id, act, targetKind: 'staff_account', targetId, detail });
      return null;
    });
  }
}

const find = (statements: Statements, id: string): Promise<PersonToChange | undefined> =>
  statements.first<PersonToChange>(
    `select id, roles, active,
            (select count(*)::int from staff_account other
              where other.id <> account.id and other.active and 'operator' = any(other.roles)
                and exists (select 1 from staff_factor where staff_account_id = other.id)) as "otherOperators"
       from staff_account account where id = $1`,
    [id],
  );
