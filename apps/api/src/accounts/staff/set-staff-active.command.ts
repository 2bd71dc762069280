import { Injectable } from '@nestjs/common';
import type { NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChangeStaff } from './change-staff.ts';
import type { NotProved } from './not-proved.type.ts';
import type { StaffChanged } from './staff-people.type.ts';

/**
 * An operator says that somebody no longer works here, or works here again. Whoever leaves is signed out everywhere at once, and a
 * badge of theirs no longer holds; how they wanted to be looked after goes; what they did and wrote stays.
 */
@Injectable()
export class SetStaffActive {
  constructor(private readonly changes: ChangeStaff) {}

  async execute(operator: Staff, personId: string, active: boolean): Promise<StaffChanged | NotProved | NotFound | NotAllowed> {
    const refused = await this.changes.make(operator, {
      personId,
      wanted: { active },
      act: active ? 'reactivate_staff' : 'deactivate_staff',
      detail: {},
      write: async (statements) => {
        await statements.rows('update staff_account set active = $2 where id = $1', [personId, active]);
        if (active) return null;
        await statements.rows('delete from staff_session where staff_account_id = $1', [personId]);
        await statements.rows('delete from staff_join_code where staff_account_id = $1', [personId]);
        await statements.rows('delete from work_choice where staff_account_id = $1', [personId]);
        return null;
      },
    });
    return refused ?? { __typename: 'StaffChanged', personId };
  }
}
