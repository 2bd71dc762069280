import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { StaffPerson } from './staff-people.type.ts';

const longestList = 500;

/** Who works here, those who have left last. One statement. */
@Injectable()
export class ReadStaffPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `id`: only this person; null: everybody, at most 500. */
  of(operator: Staff, id: string | null): Promise<StaffPerson[]> {
    return this.database.rows<StaffPerson>(
      `select account.id, account.name, account.roles, account.language, account.active, account.id = $1 as myself,
              exists (select 1 from staff_factor factor where factor.staff_account_id = account.id) as joined,
              exists (select 1 from staff_join_code code where code.staff_account_id = account.id and code.ends_at > $3) as invited
         from staff_account account where $2::uuid is null or account.id = $2
        order by account.active desc, account.name, account.id limit ${longestList}`,
      [operator.id, id, this.clock.now()],
    );
  }
}
