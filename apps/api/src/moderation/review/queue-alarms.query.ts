import { Injectable } from '@nestjs/common';
import { Clock, hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { QueueAlarm } from './queue-clocks.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { bySeverity } from './service-level.rules.ts';

/**
 * The alarms that stand, which are four rows at most; of a moderator with a scope, those to which something there belongs, by the index
 * `review_queue_of_board`.
 */
const alarms = `
  select class, raised_at as "raisedAt" from queue_alarm alarm
   where $1::boolean or moderates($2, null) or exists (
     select from board
      where moderates($2, board.id) and (
        select true from reviewable
         where state = 'open' and board_id = board.id and class = alarm.class and due_at <= $3 and (claimed_until > $3) is not true
         order by due_at, opened_at, id limit 1))
   order by array_position($4::text[], class)`;

/** The alarms that somebody meets who can do something about them: moderators, each of what they moderate, and operators. */
@Injectable()
export class ReadQueueAlarms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The most severe first; none for anybody else. One statement, or none. */
  async for(viewer: Viewer): Promise<QueueAlarm[]> {
    if (viewer.kind !== 'staff' || !viewer.roles.some((role) => role === 'moderator' || role === 'operator')) return [];
    const asked = [viewer.roles.includes('operator'), viewer.id, this.clock.now(), [...bySeverity]];
    const rows = await this.database.rows<{ class: ReviewableClass; raisedAt: Date }>(alarms, asked);
    return rows.map(({ class: itsClass, raisedAt }) => ({ class: itsClass, raisedHour: hourOf(raisedAt) }));
  }
}
