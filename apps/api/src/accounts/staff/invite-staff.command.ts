import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InputProblem, InvalidInput } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { joinCodeFromSubmission } from './join-code.ts';
import { JoinCodes } from './join-codes.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import { ProveStaff } from './prove-staff.ts';
import { takesProof, wholeRoles } from './staff-change.rules.ts';
import type { InviteStaffInput, StaffInvited } from './staff-people.type.ts';

const lengths = { min: 2, max: 80 };

/**
 * An operator invites somebody to work here; for one more operator, or a senior moderator, they show again who they are. The same form sent twice makes one
 * account and shows the same code, though its proof serves once.
 */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly database: Database,
    private readonly codes: JoinCodes,
    private readonly proof: ProveStaff,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(
    operator: Staff,
    { submission, name, roles: wanted, language }: InviteStaffInput,
    proof: StaffProofInput | null,
  ): Promise<StaffInvited | NotProved | InvalidInput> {
    const read = readOneLine({ field: 'name', input: name, ...lengths });
    const roles = wholeRoles(wanted);
    const problems: InputProblem[] = [
      ...(isSubmission(submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
      ...(read.problem === undefined ? [] : [read.problem]),
      ...(roles.length === 0 ? [{ field: 'roles', problem: 'empty' as const }] : []),
    ];
    if (read.problem !== undefined || problems.length > 0) return invalidInput(...problems);
    const personId = guestIdFromSubmission(submission, 'staff_account');
    const code = joinCodeFromSubmission(submission);
    const invited: StaffInvited = { __typename: 'StaffInvited', personId, code };
    if (await this.isThere(personId)) return invited;
    const notProved = takesProof([], roles) ? await this.proof.again(operator, proof) : null;
    if (notProved !== null) return notProved;
    await this.database.transaction(async (statements) => {
      const made = await statements.first(
        'insert into staff_account (id, name, roles, language) values ($1, $2, $3, $4) on conflict (id) do nothing returning 1',
        [personId, read.text, roles, language],
      );
      if (made === undefined) return;
      await this.codes.give(statements, personId, code);
      const detail = { roles };
      await this.auditLog.write(statements, {
        staffAccountId: operator.id,
        act: 'invite_staff',
        targetKind: 'staff_account',
        targetId: personId,
        detail,
      });
    });
    return invited;
  }

  private async isThere(personId: string): Promise<boolean> {
    return (await this.database.first('select 1 from staff_account where id = $1', [personId])) !== undefined;
  }
}
