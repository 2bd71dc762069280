import { Injectable } from '@nestjs/common';
import { isSubmission } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChangeStaff } from './change-staff.ts';
import { joinCodeFromSubmission } from './join-code.ts';
import { JoinCodes } from './join-codes.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import { ProveStaff } from './prove-staff.ts';
import type { StaffInvited } from './staff-people.type.ts';

interface FactorsToReset {
  readonly submission: string;
  readonly personId: string;
  readonly proof: StaffProofInput;
}

/**
 * An operator gives somebody a new code to join by: their ways in are gone and their sessions end. It lets whoever has the code in, so
 * the operator shows again who they are. The same form sent twice shows the same code, though its proof serves once.
 */
@Injectable()
export class ResetFactors {
  constructor(
    private readonly database: Database,
    private readonly proof: ProveStaff,
    private readonly changes: ChangeStaff,
    private readonly codes: JoinCodes,
  ) {}

  async execute(
    operator: Staff,
    { submission, personId, proof }: FactorsToReset,
  ): Promise<StaffInvited | NotProved | InvalidInput | NotFound | NotAllowed> {
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    const code = joinCodeFromSubmission(submission);
    const given: StaffInvited = { __typename: 'StaffInvited', personId, code };
    if ((await this.codes.find(this.database, code))?.id === personId) return given;
    const notProved = await this.proof.again(operator, proof);
    if (notProved !== null) return notProved;
    const refused = await this.changes.make(operator, {
      personId,
      wanted: 'reset',
      act: 'reset_factors',
      detail: {},
      write: async (statements) => {
        await statements.rows(`delete from staff_factor where staff_account_id = $1 and kind <> 'demo'`, [personId]);
        await statements.rows('delete from staff_session where staff_account_id = $1', [personId]);
        await this.codes.give(statements, personId, code);
        return null;
      },
    });
    return refused ?? given;
  }
}
