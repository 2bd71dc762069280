import { Injectable } from '@nestjs/common';
import { hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { ClassClock } from './queue-clocks.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { atRiskUntil, bySeverity } from './service-level.rules.ts';

/** Nobody needs to know how many more wait, and to count them all would cost more than the page. */
export const mostCounted = 200;

interface ClockRow {
  readonly class: ReviewableClass;
  readonly waiting: number;
  readonly atRisk: number;
  readonly over: number;
  readonly late: boolean;
  readonly oldest: Date | null;
}

/** Of each class what is due first, in the order of the index `review_queue`; what is over comes before what is not. */
const clocks = `
  select given.class, counted.*
    from unnest($1::text[], $2::timestamptz[]) with ordinality as given (class, border, place)
   cross join lateral (
      select count(*)::int as waiting, min(opened_at) as oldest,
             (count(*) filter (where due_at > $3 and due_at <= given.border))::int as "atRisk",
             (count(*) filter (where due_at <= $3))::int as over,
             count(*) filter (where due_at <= $3 and (claimed_until > $3) is not true) > 0 as late
        from (select * from reviewable where state = 'open' and class = given.class and ($4::uuid[] is null or board_id = any($4))
               order by due_at, opened_at, id limit ${mostCounted}) first) counted
   order by given.place`;

/** How each class stands, whatever of the queue somebody looks at. One statement, which reads no more of a long queue than it counts. */
@Injectable()
export class ReadQueueClocks {
  constructor(private readonly database: Database) {}

  /** `boardIds`: only what is on these; null: everything. */
  async at(now: Date, boardIds: readonly string[] | null = null): Promise<ClassClock[]> {
    const borders = bySeverity.map((each) => atRiskUntil(each, now));
    const rows = await this.database.rows<ClockRow>(clocks, [[...bySeverity], borders, now, boardIds]);
    return rows.map(({ oldest, ...row }) => ({ ...row, oldestHour: oldest === null ? null : hourOf(oldest) }));
  }
}
