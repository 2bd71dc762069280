import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { isDistressing } from '../wellbeing/distressing.rules.ts';
import { OwnWork } from '../wellbeing/own-work.query.ts';
import { compared, comparedLooks } from './compared-looks.ts';
import { waitingLooks } from './second-look-rows.ts';
import type { WaitingLook } from './second-look-rows.ts';
import type { SecondLooks } from './second-look.type.ts';

/** Whoever made it, or decided what it is about. */
const ownToCompare = `
  ($1 in (look.taken_by, decision.decided_by) or exists (select from proposal where decision_id = decision.id and answered_by = $1))
  order by look.answered_hour desc, look.id limit 20`;

/** What a moderator can look at a second time. It is offered, never given: what is heavy, only as long as they have not had enough of it. */
@Injectable()
export class ReadSecondLooks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly work: OwnWork,
  ) {}

  async of(moderator: Staff): Promise<SecondLooks> {
    const offered = await this.offered(moderator);
    const rows = await comparedLooks(this.database, ownToCompare, [moderator.id]);
    const waiting = offered.filter(({ mine }) => !mine);
    return {
      waiting: waiting.length,
      calm: waiting.filter((look) => !isDistressing(look)).length,
      takenId: offered.find(({ mine }) => mine)?.id ?? null,
      compared: rows.map((row) => compared(row, this.clock.hour())),
    };
  }

  /** What they have taken stays theirs, heavy or not. */
  async offered(moderator: Staff): Promise<WaitingLook[]> {
    const looks = await waitingLooks(this.database, moderator, this.clock.hour());
    if (looks.length === 0) return looks;
    const { hadEnough } = await this.work.offer(moderator);
    return hadEnough ? looks.filter((look) => look.mine || !isDistressing(look)) : looks;
  }
}
