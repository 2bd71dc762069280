import { Injectable } from '@nestjs/common';
import { CredentialStore, EndOwnSessions, ReAuthenticate } from '../accounts/index.ts';
import type { OwnWayIn, WayInInput, WayInNotUsable } from '../accounts/index.ts';
import { Database } from '../platform/database/database.ts';
import type { Member } from '../platform/sessions/viewer.ts';

/** By what a member gets in: the ways in and the sessions, as leaving ends them. Each row goes in a transaction of its own. */
@Injectable()
export class OwnAccess {
  constructor(
    private readonly database: Database,
    private readonly reAuthenticate: ReAuthenticate,
    private readonly credentials: CredentialStore,
    private readonly sessions: EndOwnSessions,
  ) {}

  /** null: what was typed opens this very account. */
  check(member: Member, proof: WayInInput): Promise<WayInNotUsable | null> {
    return this.reAuthenticate.check(member, proof);
  }

  waysIn(member: Member): Promise<OwnWayIn[]> {
    return this.credentials.own(member.keys);
  }

  async removeWaysIn(member: Member): Promise<void> {
    await this.credentials.remove(await this.waysIn(member));
  }

  endOtherSessions(member: Member): Promise<void> {
    return this.sessions.others(member);
  }

  async endThisSession({ tokenId }: Member): Promise<void> {
    await this.database.rows('delete from session where token_id = $1', [tokenId]);
  }
}
