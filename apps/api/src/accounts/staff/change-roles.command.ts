import { Injectable } from '@nestjs/common';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff, StaffRole } from '../../platform/sessions/viewer.ts';
import { ChangeStaff } from './change-staff.ts';
import type { StaffChanged } from './staff-people.type.ts';

/** An operator says what somebody may do here. It holds from their next request. */
@Injectable()
export class ChangeRoles {
  constructor(private readonly changes: ChangeStaff) {}

  async execute(
    operator: Staff,
    personId: string,
    wanted: readonly StaffRole[],
  ): Promise<StaffChanged | InvalidInput | NotFound | NotAllowed> {
    const roles = [...new Set(wanted)];
    if (roles.length === 0) return invalidInput({ field: 'roles', problem: 'empty' });
    const refused = await this.changes.make(operator, {
      personId,
      wanted: { roles },
      act: 'change_roles',
      detail: { roles },
      write: async (statements) => {
        await statements.rows('update staff_account set roles = $2 where id = $1', [personId, roles]);
      },
    });
    return refused ?? { __typename: 'StaffChanged', personId };
  }
}
