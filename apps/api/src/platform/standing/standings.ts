import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Member, Viewer } from '../sessions/viewer.ts';
import { ReadStanding } from './read-standing.query.ts';
import type { Restriction } from './standing.rules.ts';

/** More sessions than are ever in use within one hour; beyond it, those that were looked up the longest ago are looked up again. */
const mostRemembered = 10_000;

/**
 * The restrictions of whoever is asking, as of the epoch that its session was read with. That a session has none is remembered, until
 * a restriction comes, changes or goes, whosever. What a session has is not: it names faces that belong together, and no memory may hold
 * that after its request. The database never learns either. For reading and for what is open to a closed account; what writes looks for
 * itself, in its own transaction (writing-turn.ts).
 */
@Injectable()
export class Standings {
  /** The epoch in which a session had no restriction. */
  private readonly unrestricted = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly readStanding: ReadStanding,
  ) {}

  async of(viewer: Viewer): Promise<readonly Restriction[]> {
    return viewer.kind === 'member' ? this.ofMember(viewer) : this.readStanding.of(this.database, viewer);
  }

  private async ofMember(member: Member): Promise<readonly Restriction[]> {
    const session = Buffer.from(member.tokenId).toString('base64');
    if (this.unrestricted.get(session) === member.restrictionEpoch) return [];
    const restrictions = await this.readStanding.of(this.database, member);
    this.unrestricted.delete(session);
    if (restrictions.length === 0) this.remember(session, member.restrictionEpoch);
    return restrictions;
  }

  private remember(session: string, epoch: number): void {
    this.unrestricted.set(session, epoch);
    const oldest = this.unrestricted.keys().next();
    if (this.unrestricted.size > mostRemembered && !oldest.done) this.unrestricted.delete(oldest.value);
  }
}
