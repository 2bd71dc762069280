import { Injectable } from '@nestjs/common';
import type { MemberPayload } from '@rinnalla/anonymity';
import type { Viewer } from '../platform/sessions/viewer.ts';
import type { SignedIn, WayInNotUsable } from './account.type.ts';
import { SignOut } from './sign-out.command.ts';
import { StartSession } from './start-session.ts';
import { OpenWayIn } from './ways-in/open-way-in.ts';

/**
 * Signs in with the recovery phrase, or with a sign-in name and a password. Nothing of the attempt is stored. A session that the
 * browser still had ends on the server: its token opens nothing from now on.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly wayIn: OpenWayIn,
    private readonly startSession: StartSession,
    private readonly signOut: SignOut,
  ) {}

  async withPhrase(phrase: string, viewer: Viewer): Promise<SignedIn | WayInNotUsable> {
    return this.enter(await this.wayIn.withPhrase(phrase), viewer);
  }

  async withPassword(given: { name: string; password: string }, viewer: Viewer): Promise<SignedIn | WayInNotUsable> {
    return this.enter(await this.wayIn.withPassword(given), viewer);
  }

  private async enter(opened: MemberPayload | WayInNotUsable, viewer: Viewer): Promise<SignedIn | WayInNotUsable> {
    if ('problem' in opened) return opened;
    const token = await this.startSession.forMember(opened);
    await this.signOut.execute(viewer);
    return { __typename: 'SignedIn', token };
  }
}
