import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';
import type { Language } from '../../platform/sessions/viewer.ts';
import { drawJoinCode } from './join-code.ts';
import { JoinCodes } from './join-codes.ts';

/**
 * From the command line of the server alone: an account for an operator, and the code by which they set up how to sign in. Asked again
 * for somebody of this name who has not joined, it gives the same account a new code.
 */
@Injectable()
export class FirstOperator {
  constructor(
    private readonly database: Database,
    private readonly codes: JoinCodes,
    private readonly auditLog: AuditLog,
  ) {}

  /** The code, or null where the name is none: 2 to 80 characters of one line. */
  async invite(typed: string, language: Language): Promise<string | null> {
    const name = readOneLine({ field: 'name', input: typed, min: 2, max: 80 });
    if (name.problem !== undefined) return null;
    const code = drawJoinCode();
    await this.database.transaction(async (statements) => {
      const id = (await waiting(statements, name.text)) ?? (await make(statements, name.text, language));
      await this.codes.give(statements, id, code);
      const entry: AuditEntry = {
        staffAccountId: id,
        act: 'invite_operator_from_command_line',
        targetKind: 'staff_account',
        targetId: id,
        detail: {},
      };
      await this.auditLog.write(statements, entry);
    });
    return code;
  }
}

/** An operator of this name who was invited and has no way in yet. */
async function waiting(statements: Statements, name: string): Promise<string | undefined> {
  const row = await statements.first<{ id: string }>(
    `select id from staff_account account
      where name = $1 and active and 'operator' = any(roles)
        and not exists (select 1 from staff_factor where staff_account_id = account.id) limit 1`,
    [name],
  );
  return row?.id;
}

async function make(statements: Statements, name: string, language: Language): Promise<string> {
  const id = randomId();
  await statements.rows(`insert into staff_account (id, name, roles, language) values ($1, $2, '{operator}', $3)`, [id, name, language]);
  return id;
}
