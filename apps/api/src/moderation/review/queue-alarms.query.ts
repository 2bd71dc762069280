import { Injectable } from '@nestjs/common';
import { hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { QueueAlarm } from './queue-clocks.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { bySeverity } from './service-level.rules.ts';

/** The alarms that stand, the most severe first. */
@Injectable()
export class ReadQueueAlarms {
  constructor(private readonly database: Database) {}

  async all(): Promise<QueueAlarm[]> {
    const rows = await this.database.rows<{ class: ReviewableClass; raisedAt: Date }>(
      `select class, raised_at as "raisedAt" from queue_alarm order by array_position($1::text[], class)`,
      [[...bySeverity]],
    );
    return rows.map(({ class: itsClass, raisedAt }) => ({ class: itsClass, raisedHour: hourOf(raisedAt) }));
  }
}
