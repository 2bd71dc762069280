import { Injectable } from '@nestjs/common';
import type { Language } from '../../community/index.ts';
import { Clock, hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { calmerFirst, isForLater } from '../wellbeing/calmer-first.rules.ts';
import type { OfferTo } from '../wellbeing/calmer-first.rules.ts';
import { OwnWork } from '../wellbeing/own-work.query.ts';
import { mostCounted, ReadQueueClocks } from './queue-clocks.query.ts';
import { narrow } from './queue-filter.rules.ts';
import type { FilterBoard, QueueFilter } from './queue-filter.rules.ts';
import { cursorOf, placeOfCursor, queuePlace, queueRanges } from './queue-order.rules.ts';
import type { QueuedItem } from './queue-order.rules.ts';
import { pageSize, statementOfPage } from './queue-page.ts';
import type { QueueNews } from './queue-clocks.type.ts';
import type { QueueAppeal, QueueItem, ReviewQueue } from './review-queue.type.ts';
import type { SignalKind } from './signal-kind.type.ts';
import type { TargetKind } from './target-kind.type.ts';

interface QueueBoardRow extends FilterBoard {
  readonly everywhere: boolean;
  readonly name: string;
}

/** A look at the queue: what of it, and after which cursor. */
export interface QueueLookedFor {
  readonly after: string | null;
  readonly filter: QueueFilter;
}

interface QueueRow extends QueuedItem {
  readonly boardId: string;
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

/** An item as it is offered to one moderator. */
interface OfferedRow extends QueueRow {
  readonly mine: boolean;
  /** Whether this moderator has had enough of its like, and everything calmer comes before it. */
  readonly forLater: boolean;
}

/** What of a moderator decides what they are offered; the same for every page of one look. */
export interface OfferedTo {
  readonly boards: QueueBoardRow[];
  /** The ids of the boards that the moderator has; null: everything there is. */
  readonly scope: string[] | null;
  readonly offer: OfferTo;
}

interface QueuePage {
  readonly now: Date;
  readonly offeredTo: OfferedTo;
  /** The filter as it holds. */
  readonly filter: QueueFilter;
  readonly items: OfferedRow[];
  readonly nextAfter: string | null;
}

const itemsOf = (onPage: string): string => `
  select item.id, item.board_id as "boardId", item.target_kind as "targetKind", item.class, item.opened_at as "openedAt", item.due_at as "dueAt", board.name as "boardName", board.language, reported.*,
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

/** By the index `review_queue_news`: it reads what was opened since, and no more. */
const openedSince = `
  select count(*)::int as count
    from (select from reviewable
           where state = 'open' and opened_at > $1 and ($2::text is null or class = $2) and ($3::uuid[] is null or board_id = any($3))
             and ($4::text is null or target_kind = $4)
           order by opened_at limit ${mostCounted}) counted`;

/** Those that somebody moderates, and whether that is everything there is. */
const ownBoards = `
  select id, name, language, moderates($1, null) as everywhere from board where moderates($1, id) order by language, name`;

const appeals = `
  select appeal.id, appeal.hour, appeal.report_id is null as "byAuthor", decision.kind, board.name as "boardName"
    from appeal
    join decision on decision.id = appeal.decision_id
    join reviewable on reviewable.id = decision.reviewable_id
    join board on board.id = reviewable.board_id
   where appeal.state = 'open' and appeal.first_decider <> $1 and moderates($1, reviewable.board_id)
     and not exists (select from proposal where proposal.decision_id = appeal.decision_id and proposal.answered_by = $1)
   order by appeal.hour, appeal.id limit ${pageSize}`;

/** What waits, in the order of queue-order.rules.ts. Its statements read no more of a long queue than of a short one. */
@Injectable()
export class ReadReviewQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clocks: ReadQueueClocks,
    private readonly work: OwnWork,
  ) {}

  async of(moderator: Staff, looked: QueueLookedFor): Promise<ReviewQueue> {
    const { now, offeredTo, filter, items, nextAfter } = await this.page(moderator, looked, await this.offeredTo(moderator));
    const { boards, scope } = offeredTo;
    const clocks = await this.clocks.at(now, scope);
    return {
      items: items.map((row) => toItem(row, { now, viewerId: moderator.id })),
      nextAfter,
      openCount: Math.min(
        mostCounted,
        clocks.reduce((sum, { waiting }) => sum + waiting, 0),
      ),
      filter,
      boards,
      clocks,
      seenAt: now.toISOString(),
      appeals: await this.database.rows<QueueAppeal>(appeals, [moderator.id]),
    };
  }

  /** The items of one page as they are offered to this moderator, and nothing of what stands around them. */
  async page(moderator: Staff, { after, filter }: QueueLookedFor, offeredTo: OfferedTo): Promise<QueuePage> {
    const now = this.clock.now();
    const place = placeOfCursor(after);
    const asOf = place?.asOf ?? now.getTime();
    const { boards, scope, offer } = offeredTo;
    const { applied, boardIds } = narrow(filter, boards, scope);
    const ranges = JSON.stringify(queueRanges({ asOf, after: place, class: applied.class }));
    const holderId = applied.mine ? moderator.id : null;
    const onPage = statementOfPage({ ranges, now, boardIds, targetKind: applied.targetKind, holderId });
    const rows = await this.database.rows<QueueRow>(itemsOf(onPage.text), onPage.values);
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    const offered = calmerFirst(
      page.map((row) => ({ ...row, mine: row.holderId === moderator.id })),
      offer,
    );
    return {
      ...{ now, offeredTo, filter: applied },
      items: offered.map((row) => ({ ...row, forLater: isForLater(row, offer) })),
      nextAfter: last === undefined ? null : cursorOf(queuePlace(last, asOf)),
    };
  }

  /** Asked once for a look, however many pages of the queue it goes through. */
  async offeredTo(moderator: Staff): Promise<OfferedTo> {
    return { ...(await this.boardsOf(moderator)), offer: await this.work.offer(moderator) };
  }

  /** What came into the queue after a moment, as far as it fits a filter. What one holds oneself is never news. */
  async newsSince(moderator: Staff, since: Date, filter: QueueFilter): Promise<QueueNews> {
    const { boards, scope } = await this.boardsOf(moderator);
    const { applied, boardIds } = narrow(filter, boards, scope);
    const counted = await this.database.first<{ count: number }>(openedSince, [since, applied.class, boardIds, applied.targetKind]);
    return { opened: applied.mine ? 0 : (counted?.count ?? 0), clocks: await this.clocks.at(this.clock.now(), scope) };
  }

  /** `scope`: the ids of the boards that they moderate; null: everything there is. */
  private async boardsOf({ id }: Staff): Promise<{ boards: QueueBoardRow[]; scope: string[] | null }> {
    const boards = await this.database.rows<QueueBoardRow>(ownBoards, [id]);
    return { boards, scope: boards[0]?.everywhere === true ? null : boards.map((board) => board.id) };
  }
}

function toItem(
  { openedAt, dueAt, held, holderId, holderName, mine, forLater, ...row }: OfferedRow,
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
