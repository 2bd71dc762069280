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

const dueFirst = `order by due_at, opened_at, id limit ${mostCounted}`;
const ofClass = `select * from reviewable where state = 'open' and class = given.class`;
const everywhere = `${ofClass} ${dueFirst}`;
/** Board by board, each by the index `review_queue_of_board`: what waits on other boards is not looked through. */
const onBoards = `
  select found.* from unnest($4::uuid[]) as of_board (board)
   cross join lateral (${ofClass} and board_id = of_board.board ${dueFirst}) found ${dueFirst}`;

/** Of each class what is due first, in the order of the index `review_queue`; what is over comes before what is not. */
const clocksOf = (open: string): string => `
  select given.class, counted.*
    from unnest($1::text[], $2::timestamptz[]) with ordinality as given (class, border, place)
   cross join lateral (
      select count(*)::int as waiting, min(opened_at) as oldest,
             (count(*) filter (where due_at > $3 and due_at <= given.border))::int as "atRisk",
             (count(*) filter (where due_at <= $3))::int as over,
             count(*) filter (where due_at <= $3 and (claimed_until > $3) is not true) > 0 as late
        from (${open}) first) counted
   order by given.place`;

/** How each class stands, whatever of the queue somebody looks at. One statement, which reads no more of a long queue than it counts. */
@Injectable()
export class ReadQueueClocks {
  constructor(private readonly database: Database) {}

  /** `boardIds`: only what is on these; null: everything. */
  async at(now: Date, boardIds: readonly string[] | null = null): Promise<ClassClock[]> {
    const borders = bySeverity.map((each) => atRiskUntil(each, now));
    const asked = [[...bySeverity], borders, now];
    const rows = await (boardIds === null
      ? this.database.rows<ClockRow>(clocksOf(everywhere), asked)
      : this.database.rows<ClockRow>(clocksOf(onBoards), [...asked, boardIds]));
    return rows.map(({ oldest, ...row }) => ({ ...row, oldestHour: oldest === null ? null : hourOf(oldest) }));
  }
}
