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

const waits = `from reviewable where state = 'open' and class = given.class`;
const inOrder = 'order by due_at, opened_at, id';
/** Something that is over and that nobody holds: the first of it, by the order, so that nothing more is looked at. */
const late = `(claimed_until > $3) is not true and due_at <= $3 ${inOrder} limit 1`;

/** What is due first, and whether something is late. Only what the index itself has is counted. */
interface Waiting {
  readonly first: string;
  readonly late: string;
}

/** In the order of the index `review_queue`. */
const everywhere: Waiting = {
  first: `select due_at, opened_at ${waits} ${inOrder} limit ${mostCounted}`,
  late: `select true ${waits} and ${late}`,
};

/** Board by board, each by the index `review_queue_of_board`: what waits on other boards is not looked through. */
const onBoards: Waiting = {
  first: `
    select due_at, opened_at from unnest($4::uuid[]) as of_board (board)
     cross join lateral (select due_at, opened_at, id ${waits} and board_id = of_board.board ${inOrder} limit ${mostCounted}) found
     ${inOrder} limit ${mostCounted}`,
  late: `
    select true from unnest($4::uuid[]) as of_board (board)
     cross join lateral (select ${waits} and board_id = of_board.board and ${late}) found limit 1`,
};

/** What is over comes before what is not. */
const clocksOf = (waiting: Waiting): string => `
  select given.class, counted.*, coalesce((${waiting.late}), false) as late
    from unnest($1::text[], $2::timestamptz[]) with ordinality as given (class, border, place)
   cross join lateral (
      select count(*)::int as waiting, min(opened_at) as oldest,
             (count(*) filter (where due_at > $3 and due_at <= given.border))::int as "atRisk",
             (count(*) filter (where due_at <= $3))::int as over
        from (${waiting.first}) first) counted
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
