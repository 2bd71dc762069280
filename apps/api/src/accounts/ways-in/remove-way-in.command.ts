import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { notAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { WayInNotUsable } from '../account.type.ts';
import { CredentialStore, slots } from '../credential-store.ts';
import { EndOwnSessions } from '../own-sessions/end-own-sessions.command.ts';
import { ReAuthenticate } from './re-authenticate.ts';
import type { RemoveWayInInput, WayInKept } from './way-in.type.ts';

/** One lock for everybody's removals, which are rare: a lock of a member's own would name the member. */
const removalLock = 4_120_001;

/**
 * Takes one of a member's ways in away, never the last: nobody could let the member in again. What proves who asks is the way in that
 * stays, so that nobody is left with a password that they no longer know.
 */
@Injectable()
export class RemoveWayIn {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialStore,
    private readonly reAuthenticate: ReAuthenticate,
    private readonly endOwnSessions: EndOwnSessions,
  ) {}

  async execute(member: Member, { proof, kind }: RemoveWayInInput): Promise<WayInKept | WayInNotUsable | NotAllowed> {
    if (!(await this.hasOther(member, kind))) return notAllowed('last_way_in');
    const { phrase, ...named } = proof;
    const refused = await this.reAuthenticate.check(member, kind === 'phrase' ? named : { phrase: phrase ?? null });
    if (refused !== null) return refused;
    const removed = await this.remove(member, kind);
    if (removed === null) return notAllowed('last_way_in');
    // Noted when it is gone, not before: what is noted goes in any case, and this one might have become the last.
    await this.credentials.noteRemoved(removed);
    await this.endOwnSessions.others(member);
    return { __typename: 'WayInKept', done: true };
  }

  private async hasOther({ keys }: Pick<Member, 'keys'>, kind: RemoveWayInInput['kind'], on: Statements = this.database): Promise<boolean> {
    return (await on.first('select 1 from credential where mine = any($1) and kind <> $2', [slots(keys), kind])) !== undefined;
  }

  /** What was removed; null: nothing, for no other kind remains. Two removals at once come one after the other. */
  private remove({ keys }: Member, kind: RemoveWayInInput['kind']): Promise<{ id: string }[] | null> {
    return this.database.transaction(async (statements) => {
      await statements.rows('select pg_advisory_xact_lock($1)', [removalLock]);
      if (!(await this.hasOther({ keys }, kind, statements))) return null;
      return statements.rows<{ id: string }>('delete from credential where mine = any($1) and kind = $2 returning id', [slots(keys), kind]);
    });
  }
}
