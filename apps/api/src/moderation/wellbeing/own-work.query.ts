import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { OfferTo } from './calmer-first.rules.ts';
import { isDistressing } from './distressing.rules.ts';
import type { ItemFromOutside } from './distressing.rules.ts';
import { firstChoice, shiftHours } from './work-choice.rules.ts';
import type { OwnAct, WorkChoice } from './work-choice.rules.ts';

/** A choice as it is kept, with where its owner is. */
export interface KeptChoice extends WorkChoice {
  readonly onBreak: boolean;
  readonly backAt: Date | null;
}

/** How many items somebody had to do with, and how many of them were distressing. */
export interface Load {
  readonly items: number;
  readonly distressing: number;
}

/** More acts than anybody does in a week. */
const mostActs = 3_000;
/** As long as a crisis may wait: whoever did something since then would see it. */
const minutesThere = 15;

/** An act about an item; about an appeal or a second look, which is one about the item of the decision. By the index `audit_by_staff_since`. */
const ownItems = `
  select distinct case target_kind when 'reviewable' then target_id
           when 'second_look' then (select decision.reviewable_id from second_look look join decision on decision.id = look.decision_id where look.id = target_id)
           else (select decision.reviewable_id from appeal join decision on decision.id = appeal.decision_id where appeal.id = target_id) end as id
    from (select * from audit_entry where staff_account_id = $1 and at >= $2 order by at desc limit ${mostActs}) newest
   where target_kind in ('reviewable', 'appeal', 'second_look')`;

/** Item by item: the limit keeps the whole of the table from being read for a few of its rows. */
const itemsFromOutside = `
  select item.class,
         array(select distinct category from report where reviewable_id = item.id) as categories,
         array(select distinct kind from signal where reviewable_id = item.id) as "signalKinds"
    from (${ownItems}) own cross join lateral (select id, class from reviewable where reviewable.id = own.id limit 1) item`;

const ownActs = `
  select extract(epoch from at)::float8 * 1000 as at, target_id as about
    from audit_entry where staff_account_id = $1 order by number desc limit 200`;

/** The boards of which somebody else, who is on no break, has just done something in the review. */
const othersAt = `
  select board.id from board
   where exists (
     select from (select distinct staff_account_id as id from (select * from audit_entry order by number desc limit 500) newest
                   where at >= $2 and staff_account_id <> $1 and target_kind in ('reviewable', 'appeal', 'post')) other
       join staff_account account on account.id = other.id and account.active
      where moderates(other.id, board.id)
        and not exists (select from work_choice where staff_account_id = other.id and on_break))`;

/**
 * What somebody of the staff has done, told to themselves alone: every question here is about whoever asks. It is counted from the audit
 * log, which names every act anyway; nothing is noted for it.
 */
@Injectable()
export class OwnWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async choice({ id }: Staff): Promise<KeptChoice> {
    const kept = await this.database.first<KeptChoice>(
      `select most_distressing as "mostDistressing", break_minutes as "breakMinutes", break_items as "breakItems", on_break as "onBreak",
              back_at as "backAt"
         from work_choice where staff_account_id = $1`,
      [id],
    );
    return kept ?? { ...firstChoice, onBreak: false, backAt: null };
  }

  /** Over the last `hours`. */
  async load({ id }: Staff, hours: number): Promise<Load> {
    const since = new Date(this.clock.now().getTime() - hours * 3_600_000);
    const items = await this.database.rows<ItemFromOutside>(itemsFromOutside, [id, since]);
    return { items: items.length, distressing: items.filter(isDistressing).length };
  }

  /** The newest 200, the newest first. */
  acts({ id }: Staff): Promise<OwnAct[]> {
    return this.database.rows<OwnAct>(ownActs, [id]);
  }

  /** How the queue is offered. Three statements, or two for whoever has not had enough. */
  async offer(staff: Staff): Promise<OfferTo> {
    const { mostDistressing } = await this.choice(staff);
    const { distressing } = await this.load(staff, shiftHours);
    const hadEnough = distressing >= mostDistressing;
    return { hadEnough, othersAt: new Set(hadEnough ? await this.boardsOfOthers(staff) : []) };
  }

  private async boardsOfOthers({ id }: Staff): Promise<string[]> {
    const since = new Date(this.clock.now().getTime() - minutesThere * 60_000);
    return (await this.database.rows<{ id: string }>(othersAt, [id, since])).map((board) => board.id);
  }
}
