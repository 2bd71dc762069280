import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { StaffRole } from '../../platform/sessions/viewer.ts';
import { hashJoinCode } from './join-code.ts';

const lifetimeHours = 24;
const millisecondsPerHour = 3_600_000;

export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

const findInvited = `
  select account.id, account.name, account.roles
    from staff_join_code code join staff_account account on account.id = code.staff_account_id and account.active
   where code.code_hash = $1 and code.ends_at > $2`;

/** The codes by which people join: one an account, for a day, for one use. Only hashes are stored. */
@Injectable()
export class JoinCodes {
  constructor(private readonly clock: Clock) {}

  /** Gives an account a code, in place of the one it had. */
  async give(statements: Statements, staffAccountId: string, code: string): Promise<void> {
    const endsAt = new Date(this.clock.now().getTime() + lifetimeHours * millisecondsPerHour);
    await statements.rows(
      `insert into staff_join_code (staff_account_id, code_hash, ends_at) values ($1, $2, $3)
       on conflict (staff_account_id) do update set code_hash = excluded.code_hash, ends_at = excluded.ends_at`,
      [staffAccountId, hashJoinCode(code), endsAt],
    );
  }

  /** Whom a code invites, however it is typed; undefined: unknown, used or over. */
  find(statements: Statements, typed: string): Promise<InvitedPerson | undefined> {
    return statements.first<InvitedPerson>(findInvited, [hashJoinCode(typed), this.clock.now()]);
  }

  /** The same, and whoever else sends the code now waits until this transaction is over. */
  lock(statements: Statements, typed: string): Promise<InvitedPerson | undefined> {
    return statements.first<InvitedPerson>(`${findInvited} for update of code`, [hashJoinCode(typed), this.clock.now()]);
  }

  /** The code of an account is used up. */
  async useUp(statements: Statements, staffAccountId: string): Promise<void> {
    await statements.rows('delete from staff_join_code where staff_account_id = $1', [staffAccountId]);
  }
}
