import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/sessions/viewer.ts';
import { CredentialStore } from '../credential-store.ts';
import type { NewWayIn } from '../credential-store.ts';
import { EndOwnSessions } from '../own-sessions/end-own-sessions.command.ts';

/**
 * Puts a new way in in the place of those of its kind. First the new one is stored, then the old ones go, one by one, then the other
 * sessions end: whatever stops it halfway, the member gets in. Only ways in that were there before are taken away: of two forms
 * sent at once the later may take the earlier's, as if sent after it, and never both each other's. And only once the new one is the
 * member's: a phrase that opens another account is none.
 */
@Injectable()
export class ReplaceWayIn {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly endOwnSessions: EndOwnSessions,
  ) {}

  /** Answers whether the new way in is in place; false: it is another account's, and nothing has changed. */
  async execute(member: Member, wayIn: NewWayIn): Promise<boolean> {
    const before = await this.credentials.own(member.keys);
    await this.credentials.store(wayIn, member.payload);
    const now = await this.credentials.own(member.keys);
    if (!now.some(({ find }) => find.equals(wayIn.find))) return false;
    const replaced = before.filter(({ kind, find }) => kind === wayIn.kind && !find.equals(wayIn.find));
    await this.credentials.remove(replaced);
    if (replaced.length > 0) await this.endOwnSessions.others(member);
    return true;
  }
}
