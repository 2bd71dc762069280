import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { findProposal, lockProposal } from './proposal-rows.ts';
import { lapsesFrom } from './second-signature.rules.ts';

/** Proposals that nobody answered for a week lapse, one after another, each in a transaction of its own: the item is to be decided anew. */
@Injectable()
export class LapseProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
  ) {}

  /** Answers how many lapsed. */
  async execute(): Promise<number> {
    const old = await this.database.rows<{ id: string }>(`select id from proposal where state = 'open' and hour <= $1 order by hour, id`, [
      this.clock.hour() - lapsesFrom(0),
    ]);
    const lapsed = [];
    for (const { id } of old) if (await this.lapse(id)) lapsed.push(id);
    return lapsed.length;
  }

  /** Locks the post before its item, and that before the proposal, as whoever answers does. The audit log holds what people of the staff did, and nobody did this: the proposal itself says it. */
  private async lapse(proposalId: string): Promise<boolean> {
    return this.database.transaction(async (statements) => {
      const found = await findProposal(statements, proposalId);
      const item = found && (await this.reviewables.find(statements, found.reviewableId));
      if (item === undefined) return false;
      await statements.rows('select from post where id = $1 for update', [item.postId]);
      const locked = await this.reviewables.lock(statements, item.id);
      const proposal = locked && (await lockProposal(statements, proposalId));
      if (locked === undefined || proposal?.state !== 'open') return false;
      await statements.rows(`update proposal set state = 'lapsed', answered_hour = $2 where id = $1`, [proposalId, this.clock.hour()]);
      return true;
    });
  }
}
