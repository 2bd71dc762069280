import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { SignedIn } from '../account.type.ts';
import { SignOut } from '../sign-out.command.ts';
import { StartSession } from '../start-session.ts';
import type { StaffWayIn } from '../start-session.ts';
import { notRecognised } from './not-proved.type.ts';
import type { NotProved } from './not-proved.type.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import type { TypedSignIn } from './password-sign-in.ts';
import { ProveStaff } from './prove-staff.ts';

/** Signs a member of staff in. Whatever session the same browser still had ends on the server: nobody holds two in one place. */
@Injectable()
export class SignInStaff {
  constructor(
    private readonly passwords: PasswordSignIn,
    private readonly proof: ProveStaff,
    private readonly signOut: SignOut,
    private readonly startSession: StartSession,
  ) {}

  async withPassword(before: Viewer, typed: TypedSignIn): Promise<SignedIn | NotProved> {
    return this.start(before, await this.passwords.prove(typed));
  }

  async withPasskey(before: Viewer, response: string): Promise<SignedIn | NotProved> {
    return this.start(before, await this.proof.byPasskey(response, { purpose: 'sign_in', staffAccountId: null }));
  }

  private async start(before: Viewer, proved: StaffWayIn | NotProved): Promise<SignedIn | NotProved> {
    if ('problem' in proved) return proved;
    await this.signOut.execute(before);
    const token = await this.startSession.forStaff(proved);
    return token === null ? notRecognised : { __typename: 'SignedIn', token };
  }
}
