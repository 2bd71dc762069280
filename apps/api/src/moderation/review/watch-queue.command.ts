import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { tellOperator } from '../../platform/operator-log.ts';
import type { OperatorNotice } from '../../platform/operator-log.ts';
import { ReadQueueClocks } from './queue-clocks.query.ts';
import type { ReviewableClass } from './review-words.type.ts';

/**
 * Raises an alarm for each class in which something that nobody holds is past its service level, and takes it back when that is over.
 * Each is told once, by whoever turned the row: several workers at once tell it once.
 */
@Injectable()
export class WatchQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clocks: ReadQueueClocks,
  ) {}

  /** Gives what it told. */
  async execute(): Promise<OperatorNotice[]> {
    const now = this.clock.now();
    const turned: OperatorNotice[] = [];
    for (const { class: itsClass, late } of await this.clocks.at(now)) {
      const hasTurned = late ? await this.raise(itsClass, now) : await this.end(itsClass);
      if (hasTurned) turned.push({ event: late ? 'queue_alarm' : 'queue_alarm_over', class: itsClass });
    }
    for (const notice of turned) tellOperator(notice);
    return turned;
  }

  private async raise(itsClass: ReviewableClass, now: Date): Promise<boolean> {
    const raised = await this.database.first(
      'insert into queue_alarm (class, raised_at) values ($1, $2) on conflict do nothing returning class',
      [itsClass, now],
    );
    return raised !== undefined;
  }

  private async end(itsClass: ReviewableClass): Promise<boolean> {
    const ended = await this.database.first('delete from queue_alarm where class = $1 returning class', [itsClass]);
    return ended !== undefined;
  }
}
