import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { inOrderOfNeed, isOver, lapsesFrom } from './second-signature.rules.ts';
import type { SecondSignature } from './second-signature.type.ts';

const most = 50;

/** A lapsed proposal is told to whoever made it for as long as it could have waited, while nothing was decided. */
const waiting = `
  select found.id, found.kind, item.id as "reviewableId", item.class, coalesce(board.name, '') as "boardName", maker.name as by,
         found.made_by = $1 as mine, found.hour, found.lapsed
    from ((select id, 'proposal' as kind, reviewable_id, proposed_by as made_by, hour, false as lapsed
             from proposal where state = 'open' order by hour, id limit ${most})
          union all
          (select id, 'contact', reviewable_id, made_by, hour, false from authority_contact where state = 'waiting' order by hour, id limit ${most})
          union all
          (select id, 'proposal', reviewable_id, proposed_by, hour, true from proposal
            where state = 'lapsed' and proposed_by = $1 and answered_hour > $2
              and exists (select from reviewable where reviewable.id = reviewable_id and reviewable.state <> 'decided')
            order by hour, id limit ${most})) found
    join reviewable item on item.id = found.reviewable_id
    left join board on board.id = item.board_id
    join staff_account maker on maker.id = found.made_by
   where found.made_by = $1 or moderates($1, item.board_id)`;

/** What waits for a second staff account, what is over first, and the viewer's own proposals that lapsed, last. One statement. */
@Injectable()
export class ReadSecondSignatures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of({ id }: Staff): Promise<SecondSignature[]> {
    const hour = this.clock.hour();
    const rows = await this.database.rows<Omit<SecondSignature, 'over'>>(waiting, [id, hour - lapsesFrom(0)]);
    const open = inOrderOfNeed(
      rows.filter(({ lapsed }) => !lapsed),
      hour,
    );
    return [
      ...open.map((row) => ({ ...row, over: isOver(row, hour) })),
      ...rows.filter(({ lapsed }) => lapsed).map((row) => ({ ...row, over: true })),
    ];
  }
}
