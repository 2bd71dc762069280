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
import type { SignalKind } from './signal-kind.type.ts';
import type { TargetKind } from './target-kind.type.ts';

const pageSize = 20;
/** Nobody needs to know how many more wait, and to count them all would cost more than the page. */
const mostCounted = 200;

interface QueueRow extends QueuedItem {
  readonly targetKind: TargetKind;
  readonly boardName: string;
  readonly language: Language;
  readonly reportCount: number;
  readonly signalCount: number;
  readonly categories: ReportCategory[];
  readonly signalKinds: SignalKind[];
  readonly handedBy: string | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly proposedBy: string | null;
}

/** The items of one page and the next one, from the ranges in $1, which come sorted so that reading ends with the range that fills the page. */
const inRange = `state = 'open' and class = range.class
         and (due_at, opened_at, id) > (range."dueAfter", range."openedAfter", range."afterId") and due_at <= range."dueUntil"`;
/** What somebody holds is little, and has an index of its own. */
const isHeld = `claimed_by is not null and claimed_until > $2`;
const firstOfRange = `order by due_at, opened_at, id limit ${pageSize + 1}`;

const onPage = `
  select range.rank, item.*
    from (select * from json_to_recordset($1)
            as given (rank int, class text, held boolean, "dueAfter" timestamptz, "openedAfter" timestamptz, "afterId" uuid, "dueUntil" timestamptz)
          order by rank) range
   cross join lateral (
      (select * from reviewable where range.held is null and ${inRange} ${firstOfRange})
      union all
      (select * from reviewable where not range.held and ${inRange} and (${isHeld}) is not true ${firstOfRange})
      union all
      (select * from reviewable where range.held and ${inRange} and ${isHeld} ${firstOfRange})) item
   order by range.rank, item.due_at, item.opened_at, item.id limit ${pageSize + 1}`;

const items = `
  select item.id, item.target_kind as "targetKind", item.class, item.opened_at as "openedAt", item.due_at as "dueAt", board.name as "boardName", board.language, reported.*,
         signalled.*,
         (select giver.name from hand_over join staff_account giver on giver.id = given_by
           where hand_over.reviewable_id = item.id and hand_over.round = item.round and given_to = item.claimed_by
           order by hand_over.hour desc, hand_over.id limit 1) as "handedBy",
         holder.id is not null as held, holder.id as "holderId", holder.name as "holderName",
         (select name from proposal join staff_account on staff_account.id = proposed_by
           where proposal.reviewable_id = item.id and proposal.state = 'open') as "proposedBy"
    from (${onPage}) item
    join board on board.id = item.board_id
   cross join lateral (
      select count(*)::int as "reportCount", coalesce(array_agg(distinct category order by category), '{}') as categories
        from report where report.reviewable_id = item.id and report.round = item.round) reported
   cross join lateral (
      select count(*)::int as "signalCount", coalesce(array_agg(distinct kind order by kind), '{}') as "signalKinds"
        from signal where signal.reviewable_id = item.id and signal.round = item.round) signalled
    left join staff_account holder on holder.id = item.claimed_by and item.claimed_until > $2
   order by item.rank, item.due_at, item.opened_at, item.id`;

/** Sorted as the index is, for without an order the first open items are looked for among all that were ever decided. */
const openCount = `
  select count(*)::int as count
    from (select from reviewable where state = 'open' order by class, due_at, opened_at, id limit ${mostCounted}) counted`;

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
  { openedAt, dueAt, held: _, holderId, holderName, ...row }: QueueRow,
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
