import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChangeStaff } from './change-staff.ts';
import { notRecognised } from './not-proved.type.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import { ProveStaff } from './prove-staff.ts';
import type { GrantInput } from './staff-grants.type.ts';
import type { StaffChanged } from './staff-people.type.ts';

type Changed = StaffChanged | NotProved | InvalidInput | NotFound | NotAllowed;

interface GrantRow {
  readonly personId: string;
  readonly senior: boolean;
  readonly language: string | null;
  readonly boardId: string | null;
}

/**
 * An operator says where somebody moderates, and whether as a senior moderator. It holds from their next request; the roles follow by the
 * database. Whoever makes somebody a senior moderator shows again who they are; to take something back is quick. With the last grant the
 * role goes.
 */
@Injectable()
export class ChangeGrants {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeStaff,
    private readonly proof: ProveStaff,
  ) {}

  /** The proof is asked for last, so that what cannot be made uses up no one-time code. */
  async give(operator: Staff, { personId, senior, language, boardId }: GrantInput, proof: StaffProofInput | null): Promise<Changed> {
    const grant = { personId, senior, language: language ?? null, boardId: boardId ?? null };
    if (grant.language !== null && grant.boardId !== null) return invalidInput({ field: 'boardId', problem: 'unknown_value' });
    if (grant.boardId !== null && !(await this.isBoard(grant.boardId))) return notFound('board');
    const refused = await this.save(operator, grant, false);
    if (refused?.__typename !== 'NotProved') return refused ?? changed(personId);
    return (await this.proof.again(operator, proof)) ?? (await this.save(operator, grant, true)) ?? changed(personId);
  }

  /** A grant that is taken back already, or never was, is not found. */
  async takeBack(operator: Staff, grantId: string): Promise<Changed> {
    const found = await this.database.first<GrantRow>(
      'select staff_account_id as "personId", senior, language, board_id as "boardId" from staff_grant where id = $1',
      [grantId],
    );
    if (found === undefined) return notFound('account');
    const refused = await this.changes.make(operator, {
      ...{ personId: found.personId, wanted: 'grants', act: 'revoke_role', detail: inDetail(found) },
      write: async (statements) => {
        await statements.rows('delete from staff_grant where id = $1', [grantId]);
        return null;
      },
    });
    return refused ?? changed(found.personId);
  }

  private save(operator: Staff, grant: GrantRow, isProved: boolean): Promise<NotProved | NotFound | NotAllowed | null> {
    return this.changes.make(operator, {
      ...{ personId: grant.personId, wanted: 'grants', act: 'grant_role', detail: inDetail(grant) },
      write: async (statements) => {
        if (!isProved && grant.senior && !(await isSenior(statements, grant.personId))) return notRecognised;
        await write(statements, operator, grant);
        return null;
      },
    });
  }

  private async isBoard(id: string): Promise<boolean> {
    return (await this.database.first('select 1 from board where id = $1', [id])) !== undefined;
  }
}

const isSenior = async (statements: Statements, personId: string): Promise<boolean> =>
  (await statements.first('select 1 from staff_grant where staff_account_id = $1 and senior', [personId])) !== undefined;

async function write(statements: Statements, operator: Staff, { personId, senior, language, boardId }: GrantRow): Promise<void> {
  await statements.rows(
    `insert into staff_grant (id, staff_account_id, senior, language, board_id, granted_by) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint one_grant_a_scope do update set senior = excluded.senior, granted_by = excluded.granted_by`,
    [randomId(), personId, senior, language, boardId, operator.id],
  );
}

const inDetail = ({ senior, language, boardId }: GrantRow): Record<string, string> => ({
  role: senior ? 'senior_moderator' : 'moderator',
  scope: boardId ?? language ?? 'everywhere',
});

const changed = (personId: string): StaffChanged => ({ __typename: 'StaffChanged', personId });
