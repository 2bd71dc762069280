import { Injectable } from '@nestjs/common';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff, StaffRole } from '../../platform/sessions/viewer.ts';
import { ChangeStaff } from './change-staff.ts';
import { notRecognised } from './not-proved.type.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import { ProveStaff } from './prove-staff.ts';
import { takesProof, wholeRoles } from './staff-change.rules.ts';
import type { StaffChanged } from './staff-people.type.ts';

interface RolesToChange {
  readonly personId: string;
  readonly wanted: readonly StaffRole[];
  /** Needed to make somebody an operator or a senior moderator. */
  readonly proof: StaffProofInput | null;
}

interface RolesToSave {
  readonly personId: string;
  readonly roles: readonly StaffRole[];
  readonly isProved: boolean;
}

/**
 * An operator says what somebody may do here. It holds from their next request. Whoever makes somebody an operator
 * or a senior moderator shows again who they are; that is asked for last, so that a change that cannot be made uses up no one-time code.
 */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly changes: ChangeStaff,
    private readonly proof: ProveStaff,
  ) {}

  async execute(
    operator: Staff,
    { personId, wanted, proof }: RolesToChange,
  ): Promise<StaffChanged | NotProved | InvalidInput | NotFound | NotAllowed> {
    const roles = wholeRoles(wanted);
    if (roles.length === 0) return invalidInput({ field: 'roles', problem: 'empty' });
    const changed: StaffChanged = { __typename: 'StaffChanged', personId };
    const refused = await this.save(operator, { personId, roles, isProved: false });
    if (refused?.__typename !== 'NotProved') return refused ?? changed;
    return (await this.proof.again(operator, proof)) ?? (await this.save(operator, { personId, roles, isProved: true })) ?? changed;
  }

  /** null: they are saved. Whether that takes a proof is looked at where nobody else can change it meanwhile. */
  private save(operator: Staff, { personId, roles, isProved }: RolesToSave): Promise<NotProved | NotFound | NotAllowed | null> {
    return this.changes.make(operator, {
      personId,
      wanted: { roles },
      act: 'change_roles',
      detail: { roles: [...roles] },
      write: async (statements, person) => {
        if (!isProved && takesProof(person.roles, roles)) return notRecognised;
        await statements.rows('update staff_account set roles = $2 where id = $1', [personId, roles]);
        return null;
      },
    });
  }
}
