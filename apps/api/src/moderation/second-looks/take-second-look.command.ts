import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { isDistressing } from '../wellbeing/distressing.rules.ts';
import { ReadSecondLooks } from './read-second-looks.query.ts';
import { lockWaitingLook } from './second-look-rows.ts';
import type { SecondLookTaken } from './second-look.type.ts';

/** A moderator takes what waits longest for a second look: nobody chooses which. Whoever has one gets that again. */
@Injectable()
export class TakeSecondLook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly looks: ReadSecondLooks,
    private readonly auditLog: AuditLog,
  ) {}

  /** `calm`: one that is not heavy. Where somebody was quicker, the one after it. */
  async execute(moderator: Staff, calm: boolean): Promise<SecondLookTaken> {
    const offered = await this.looks.offered(moderator);
    const own = offered.find(({ mine }) => mine);
    if (own !== undefined) return { secondLookId: own.id };
    for (const { id } of offered.filter((look) => !calm || !isDistressing(look)))
      if (await this.take(moderator, id)) return { secondLookId: id };
    return { secondLookId: null };
  }

  /** The text is shown also where words of it are covered by now, so that nothing tells what was decided: hence the log. */
  private take(moderator: Staff, id: string): Promise<boolean> {
    return this.database.transaction(async (statements) => {
      const hour = this.clock.hour();
      const look = await lockWaitingLook(statements, moderator, { id, hour });
      if (look === undefined) return false;
      await statements.rows('update second_look set taken_by = $2, taken_hour = $3 where id = $1', [id, moderator.id, hour]);
      await this.auditLog.write(statements, {
        ...{ staffAccountId: moderator.id, act: 'take_second_look', targetKind: 'second_look', targetId: id },
        detail: {},
      });
      return true;
    });
  }
}
