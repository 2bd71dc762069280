import { Injectable } from '@nestjs/common';
import type { Language } from '../../community/index.ts';
import { Clock, hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { cursorOf, placeOfCursor, queuePlace, queueRanges } from './queue-order.rules.ts';
import type { QueuedItem } from './queue-order.rules.ts';
import type { QueueAppeal, QueueItem, ReviewQueue } from './review-queue.type.ts';
import type { ReviewableClass } from './review-words.type.ts';

const pageSize = 20;
/** Nobody needs to know how many more wait, and to count them all would cost more than the page. */
const mostCounted = 200;

interface QueueRow extends QueuedItem {
  readonly dueAt: Date;
  readonly boardName: string;
  readonly language: Language;
  readonly reportCount: number;
  readonly signalCount: number;
  readonly categories: ReportCategory[];
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly proposedBy: string | null;
}

/** The items of one page and the next one, from the ranges in $1, which come sorted so that reading ends with the range that fills the page. */
const onPage = `
  select range.rank, item.*
    from (select * from json_to_recordset($1)
            as given (rank int, class text, "openedAfter" timestamptz, "afterId" uuid, "openedUntil" timestamptz) order by rank) range
   cross join lateral (
      select * from reviewable where state = 'open' and class = range.class
         and (opened_at, id) > (range."openedAfter", range."afterId") and opened_at <= range."openedUntil"
       order by opened_at, id limit ${pageSize + 1}) item
   order by range.rank, item.opened_at, item.id limit ${pageSize + 1}`;

const items = `
  select item.id, item.class, item.opened_at as "openedAt", item.due_at as "dueAt", board.name as "boardName", board.language, reported.*,
         (select count(*)::int from signal where signal.reviewable_id = item.id and signal.round = item.round) as "signalCount",
         holder.id as "holderId", holder.name as "holderName",
         (select name from proposal join staff_account on staff_account.id = proposed_by
           where proposal.reviewable_id = item.id and proposal.state = 'open') as "proposedBy"
    from (${onPage}) item
    join board on board.id = item.board_id
   cross join lateral (
      select count(*)::int as "reportCount", coalesce(array_agg(distinct category order by category), '{}') as categories
        from report where report.reviewable_id = item.id and report.round = item.round) reported
    left join staff_account holder on holder.id = item.claimed_by and item.claimed_until > $2
   order by item.rank, item.opened_at, item.id`;

/** Sorted as the index is, for without an order the first open items are looked for among all that were ever decided. */
const openCount = `
  select count(*)::int as count
    from (select from reviewable where state = 'open' order by class, opened_at, id limit ${mostCounted}) counted`;

const appeals = `
  select appeal.id, appeal.hour, appeal.report_id is null as "byAuthor", decision.kind, board.name as "boardName"
    from appeal
    join decision on decision.id = appeal.decision_id
    join reviewable on reviewable.id = decision.reviewable_id
    join board on board.id = reviewable.board_id
   where appeal.state = 'open' and appeal.first_decider <> $1
     and not exists (select from proposal where proposal.decision_id = appeal.decision_id and proposal.answered_by = $1)
   order by appeal.hour, appeal.id limit ${pageSize}`;

/** What waits, in the order of queue-order.rules.ts. Three statements, which read no more of a long queue than of a short one. */
@Injectable()
export class ReadReviewQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(moderator: Staff, { after, class: onlyClass }: { after: string | null; class: ReviewableClass | null }): Promise<ReviewQueue> {
    const now = this.clock.now();
    const place = placeOfCursor(after);
    const asOf = place?.asOf ?? now.getTime();
    const ranges = queueRanges({ asOf, after: place, class: onlyClass });
    const rows = await this.database.rows<QueueRow>(items, [JSON.stringify(ranges), now]);
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    const open = await this.database.first<{ count: number }>(openCount);
    return {
      items: page.map((row) => toItem(row, { now, viewerId: moderator.id })),
      nextAfter: last === undefined ? null : cursorOf(queuePlace(last, asOf)),
      openCount: open?.count ?? 0,
      appeals: await this.database.rows<QueueAppeal>(appeals, [moderator.id]),
    };
  }
}

function toItem(
  { openedAt, dueAt, holderId, holderName, ...row }: QueueRow,
  { now, viewerId }: { now: Date; viewerId: string },
): QueueItem {
  return {
    ...row,
    openedHour: hourOf(openedAt),
    dueHour: hourOf(dueAt),
    overdue: now >= dueAt,
    claimedBy: holderName,
    claimedByMe: holderId === viewerId,
  };
}
