import { Injectable } from '@nestjs/common';
import type { Language } from '../../community/index.ts';
import { Clock, hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { cursorOf, placeColumns, placeOfCursor, queuePlace } from './queue-order.rules.ts';
import type { QueuedItem, QueuePlace } from './queue-order.rules.ts';
import type { QueueAppeal, QueueItem, ReviewQueue } from './review-queue.type.ts';
import type { ReviewableClass } from './review-words.type.ts';

const pageSize = 20;

interface QueueRow extends QueuedItem {
  readonly boardName: string;
  readonly language: Language;
  readonly reportCount: number;
  readonly signalCount: number;
  readonly categories: ReportCategory[];
  readonly holderId: string | null;
  readonly holderName: string | null;
}

const items = `
  select item.id, item.class, item.opened_at as "openedAt", item.due_at as "dueAt", board.name as "boardName", board.language,
         (select count(*)::int from report where report.reviewable_id = item.id and report.round = item.round) as "reportCount",
         (select count(*)::int from signal where signal.reviewable_id = item.id and signal.round = item.round) as "signalCount",
         array(select distinct category from report where report.reviewable_id = item.id and report.round = item.round order by 1) as categories,
         holder.id as "holderId", holder.name as "holderName"
    from (select *, ${placeColumns} from reviewable where state = 'open' and ($2::text is null or class = $2)) item
    join board on board.id = item.board_id
    left join staff_account holder on holder.id = item.claimed_by and item.claimed_until > $3
   where $4::uuid is null or (item.calm, item.severity, item.opened_at, item.id) > ($5::boolean, $6::int, $7::timestamptz, $4)
   order by item.calm, item.severity, item.opened_at, item.id limit ${pageSize + 1}`;

const appeals = `
  select appeal.id, appeal.hour, appeal.report_id is null as "byAuthor", decision.kind, board.name as "boardName"
    from appeal
    join decision on decision.id = appeal.decision_id
    join reviewable on reviewable.id = decision.reviewable_id
    join board on board.id = reviewable.board_id
   where appeal.state = 'open' and appeal.first_decider <> $1
   order by appeal.hour, appeal.id limit ${pageSize}`;

/** What waits, in the order of queue-order.rules.ts. Three statements, whatever the length of the queue. */
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
    const rows = await this.database.rows<QueueRow>(items, [new Date(asOf), onlyClass, now, ...valuesOf(place)]);
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    const open = await this.database.first<{ count: number }>(`select count(*)::int as count from reviewable where state = 'open'`);
    return {
      items: page.map((row) => toItem(row, { now, viewerId: moderator.id })),
      nextAfter: last === undefined ? null : cursorOf(queuePlace(last, asOf)),
      openCount: open?.count ?? 0,
      appeals: await this.database.rows<QueueAppeal>(appeals, [moderator.id]),
    };
  }
}

const valuesOf = (place: QueuePlace | null): unknown[] =>
  place === null ? [null, null, null, null] : [place.id, place.calm, place.severity, new Date(place.openedAt)];

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
