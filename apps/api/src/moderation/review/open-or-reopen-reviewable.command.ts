import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { StaffedHours } from '../care/staffed-hours.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableClass } from './review-words.type.ts';
import { afterNotice } from './reviewable-state.rules.ts';
import { ReviewableRows } from './reviewable-rows.ts';
import type { ReviewableRow } from './reviewable-rows.ts';
import type { Target } from './targets.ts';

export interface NoticeAtPost {
  readonly postId: string;
  /** What is seen with the post and is to be judged; without it, the post itself. */
  readonly target?: Target;
  readonly boardId: string;
  readonly class: ReviewableClass;
  /** The category of a report; null for a signal and for an appeal that asks for a new look. */
  readonly category: ReportCategory | null;
}

/** The item that a notice lies on, and the round that answers it. */
export interface OpenItem {
  readonly reviewableId: string;
  readonly round: number;
}

/** Opens the one item about a target, joins it or reopens it. Part of another use case's transaction, which holds the post's lock. */
@Injectable()
export class OpenOrReopenReviewable {
  constructor(
    private readonly reviewables: ReviewableRows,
    private readonly clock: Clock,
    private readonly staffedHours: StaffedHours,
  ) {}

  async execute(statements: Statements, notice: NoticeAtPost): Promise<OpenItem> {
    const now = this.clock.now();
    const staffed = this.staffedHours.opening;
    const first = afterNotice(null, { now, staffed, class: notice.class, isNews: true }).next;
    const id = randomId();
    const { postId, boardId } = notice;
    const isFirst = await this.reviewables.insert(statements, { id, postId, boardId, target: targetOf(notice), ...first });
    return isFirst ? { reviewableId: id, round: first.round } : this.joinOrReopen(statements, notice, now);
  }

  private async joinOrReopen(statements: Statements, notice: NoticeAtPost, now: Date): Promise<OpenItem> {
    const item = await this.reviewables.lockOf(statements, targetOf(notice));
    if (item === undefined) throw new Error('an item about this target stands and was not found');
    const isNews = notice.category === null || !(await wasSaid(statements, item, notice.category));
    const { next } = afterNotice(item, { now, staffed: this.staffedHours.opening, class: notice.class, isNews });
    await this.reviewables.save(statements, item.id, next);
    return { reviewableId: item.id, round: next.round };
  }
}

const targetOf = ({ target, postId }: NoticeAtPost): Target => target ?? { kind: 'post', id: postId };

async function wasSaid(statements: Statements, item: ReviewableRow, category: ReportCategory): Promise<boolean> {
  const said = await statements.first('select 1 from report where reviewable_id = $1 and round = $2 and category = $3 limit 1', [
    item.id,
    item.round,
    category,
  ]);
  return said !== undefined;
}
