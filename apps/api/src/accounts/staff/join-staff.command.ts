import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { InvalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { SignedIn } from '../account.type.ts';
import { SignOut } from '../sign-out.command.ts';
import { StartSession } from '../start-session.ts';
import { JoinCodes } from './join-codes.ts';
import type { InvitedPerson } from './join-codes.ts';
import { notRecognised } from './not-proved.type.ts';
import type { NotProved } from './not-proved.type.ts';
import { joinCodeNotUsable } from './staff-entrance.type.ts';
import type { JoinCodeNotUsable, NewPasskeyInput, PasswordWithCodesInput } from './staff-entrance.type.ts';
import { StaffFactors } from './staff-factors.ts';
import type { ReadyPasskey, ReadyPassword } from './staff-factors.ts';

type Joined = SignedIn | JoinCodeNotUsable | InvalidInput | NotProved;
type Ready = ReadyPasskey | ReadyPassword | InvalidInput | NotProved;

/**
 * Somebody sets up how to sign in, by a code from an operator or from the command line, and is signed in. The code is used up. Whatever
 * session the same browser still had ends on the server.
 */
@Injectable()
export class JoinStaff {
  constructor(
    private readonly database: Database,
    private readonly codes: JoinCodes,
    private readonly factors: StaffFactors,
    private readonly signOut: SignOut,
    private readonly startSession: StartSession,
    private readonly auditLog: AuditLog,
  ) {}

  withPassword(before: Viewer, code: string, input: PasswordWithCodesInput): Promise<Joined> {
    return this.join(before, code, ({ name }) => this.factors.readPassword(input, name));
  }

  withPasskey(before: Viewer, code: string, input: NewPasskeyInput): Promise<Joined> {
    return this.join(before, code, ({ id }) => this.factors.readPasskey(input, { purpose: 'join', staffAccountId: id }));
  }

  private async join(before: Viewer, code: string, read: (person: InvitedPerson) => Promise<Ready>): Promise<Joined> {
    const invited = await this.codes.find(this.database, code);
    if (invited === undefined) return joinCodeNotUsable;
    const ready = await read(invited);
    if ('__typename' in ready) return ready;
    const refused = await this.store(code, ready);
    if (refused !== null) return refused;
    await this.signOut.execute(before);
    const token = await this.startSession.forStaff({ staffAccountId: invited.id, factorId: ready.factorId });
    return token === null ? notRecognised : { __typename: 'SignedIn', token };
  }

  private store(code: string, ready: ReadyPasskey | ReadyPassword): Promise<JoinCodeNotUsable | InvalidInput | NotProved | null> {
    return this.database.transaction(async (statements) => {
      const person = await this.codes.lock(statements, code);
      if (person === undefined) return joinCodeNotUsable;
      const refused = await this.factors.store(statements, person.id, ready);
      if (refused !== null) return refused;
      await this.codes.useUp(statements, person.id);
      await this.auditLog.write(statements, {
        staffAccountId: person.id,
        act: 'join_staff',
        targetKind: 'staff_account',
        targetId: person.id,
        detail: { with: ready.kind },
      });
      return null;
    });
  }
}
