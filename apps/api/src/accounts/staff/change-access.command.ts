import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import { ProveStaff } from './prove-staff.ts';
import { accessChanged } from './staff-access.type.ts';
import type { AccessChanged } from './staff-access.type.ts';
import type { NewPasskeyInput, PasswordWithCodesInput } from './staff-entrance.type.ts';
import { StaffFactors } from './staff-factors.ts';
import type { ReadyPasskey, ReadyPassword } from './staff-factors.ts';

type Changed = AccessChanged | NotProved | InvalidInput | NotFound | NotAllowed;

/**
 * A member of staff changes how they sign in, after showing again who they are; their other sessions end with it. What they want is
 * read before the proof is, so that a mistake in the form uses up no one-time code.
 */
@Injectable()
export class ChangeAccess {
  constructor(
    private readonly database: Database,
    private readonly proof: ProveStaff,
    private readonly factors: StaffFactors,
    private readonly auditLog: AuditLog,
  ) {}

  async addPasskey(viewer: Staff, input: NewPasskeyInput, proof: StaffProofInput): Promise<Changed> {
    return this.storeNew(viewer, proof, await this.factors.readPasskey(input, { purpose: 'add', staffAccountId: viewer.id }));
  }

  /** Sets a password with one-time codes, in place of the one before if there was one. */
  async setPassword(viewer: Staff, input: PasswordWithCodesInput, proof: StaffProofInput): Promise<Changed> {
    return this.storeNew(viewer, proof, await this.factors.readPassword(input, viewer.name));
  }

  /** Removes a way in; never the last one. */
  remove(viewer: Staff, factorId: string, proof: StaffProofInput): Promise<Changed> {
    return this.afterProof(viewer, proof, async (statements) => {
      await statements.rows('select 1 from staff_account where id = $1 for update', [viewer.id]);
      const own = await statements.rows<{ id: string }>('select id from staff_factor where staff_account_id = $1', [viewer.id]);
      if (!own.some(({ id }) => id === factorId)) return notFound('account');
      if (own.length === 1) return notAllowed('last_factor');
      await statements.rows('delete from staff_factor where id = $1', [factorId]);
      return this.note(statements, viewer, 'remove_factor');
    });
  }

  private storeNew(
    viewer: Staff,
    proof: StaffProofInput,
    ready: ReadyPasskey | ReadyPassword | InvalidInput | NotProved,
  ): Promise<Changed> | Changed {
    if ('__typename' in ready) return ready;
    return this.afterProof(viewer, proof, async (statements) => {
      const refused = await this.factors.store(statements, viewer.id, ready);
      return refused ?? this.note(statements, viewer, ready.kind === 'passkey' ? 'add_passkey' : 'set_password');
    });
  }

  private async afterProof(viewer: Staff, proof: StaffProofInput, change: (statements: Statements) => Promise<Changed>): Promise<Changed> {
    return (await this.proof.again(viewer, proof)) ?? this.database.transaction(change);
  }

  private async note(statements: Statements, { id, tokenId }: Staff, act: AuditEntry['act']): Promise<AccessChanged> {
    await statements.rows('delete from staff_session where staff_account_id = $1 and token_id <> $2', [id, tokenId]);
    await this.auditLog.write(statements, { staffAccountId: id, act, targetKind: 'staff_account', targetId: id, detail: {} });
    return accessChanged;
  }
}
