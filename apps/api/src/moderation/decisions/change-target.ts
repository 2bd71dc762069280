import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { NamesUnderReview, PostsUnderReview, TitlesUnderReview } from '../../community/index.ts';
import type { ContentNote, Language, PostState, PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { ReadDecision } from './decision-form.rules.ts';
import type { DecisionKind } from './decision-kind.type.ts';
import { standingDecisionsOn } from './standing-decisions.query.ts';
import { renameThatStands, stateAfterDecision } from './standing-decisions.rules.ts';
import type { Rename } from './standing-decisions.rules.ts';
import { standingWithout } from './undo-decision.rules.ts';

/** A decision that nothing stands in the way of, about a locked item and its locked post. */
export interface DecisionToCarryOut {
  readonly ids: { readonly decisionId: string };
  readonly deciderId: string;
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
  readonly decision: ReadDecision;
  readonly notesAdded: readonly ContentNote[];
}

/** What a decision about a locked item and its locked post changed, and is to change no more. */
export interface TargetToRestore {
  readonly decision: { readonly id: string; readonly kind: DecisionKind; readonly stateBefore: PostState };
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
}

/** What a decision changes: who sees the post, what the thread or the face is called, or that verifiers look at the badge. */
@Injectable()
export class ChangeTarget {
  constructor(
    private readonly clock: Clock,
    private readonly posts: PostsUnderReview,
    private readonly titles: TitlesUnderReview,
    private readonly names: NamesUnderReview,
  ) {}

  async execute(statements: Statements, record: DecisionToCarryOut): Promise<void> {
    const { item, post, decision, notesAdded } = record;
    if (decision.kind === 'no_action') return;
    if (decision.kind === 'refer') return this.refer(statements, record);
    if (decision.kind === 'rename') return this.rename(statements, item, decision.newTitle);
    const notesByModerator = [...post.notesByModerator, ...notesAdded];
    await this.posts.change(statements, post, { state: stateAfterDecision(decision.kind, post.state), notesByModerator });
  }

  /** What a thread or a face is called once an appeal about it was decided: as if the decisions that fell had not been. */
  async nameAnew(statements: Statements, item: Pick<ReviewableRow, 'id' | 'targetKind' | 'targetId'>): Promise<void> {
    const standing = renameThatStands(await renamesOf(statements, item.id));
    if (item.targetKind === 'persona' && standing === null) await this.names.restore(statements, item.targetId);
    if (item.targetKind !== 'thread') return;
    if (standing?.renamedTo) await this.titles.rename(statements, item.targetId, standing.renamedTo);
    else await this.titles.restore(statements, item.targetId);
  }

  /**
   * As if a decision that is taken back had not been: the title or the name that stood before; a badge that nobody looks at for it any more; else
   * who sees the post. The decision is marked as undone already.
   */
  async restore(statements: Statements, { decision, item, post }: TargetToRestore): Promise<void> {
    if (decision.kind === 'no_action') return;
    if (decision.kind === 'rename') return this.nameAnew(statements, item);
    if (decision.kind === 'refer') {
      await statements.rows('delete from badge_referral where decision_id = $1', [decision.id]);
      return;
    }
    const others = await standingDecisionsOn(statements, post.id);
    const standing = standingWithout(decision, post.state, others);
    await this.posts.change(statements, post, standing);
    if (post.state !== 'visible' || standing.state !== 'held') return;
    await this.posts.ageAgain(statements, { threadId: post.threadId, letThrough: await lastLetThrough(statements, post.threadId) });
  }

  private async rename(statements: Statements, { targetKind, targetId, boardId }: ReviewableRow, newTitle: string | null): Promise<void> {
    if (targetKind === 'thread' && newTitle !== null) return this.titles.rename(statements, targetId, newTitle);
    const board = await statements.first<{ language: Language }>('select language from board where id = $1', [boardId]);
    if (targetKind !== 'persona' || board === undefined) throw new Error('a decision renames what has no name');
    await this.names.rename(statements, targetId, board.language);
  }

  private async refer(statements: Statements, { ids, deciderId, item }: DecisionToCarryOut): Promise<void> {
    await statements.rows(
      `insert into badge_referral (id, badge_id, decision_id, referred_by, hour, state) values ($1, $2, $3, $4, $5, 'open')`,
      [randomId(), item.targetId, ids.decisionId, deciderId, this.clock.hour()],
    );
  }
}

/** The oldest first. */
const renamesOf = (statements: Statements, reviewableId: string): Promise<Rename[]> =>
  statements.rows(
    `select decision.renamed_to as "renamedTo", appeal.state as "authorsAppeal"
       from decision left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
      where decision.reviewable_id = $1 and decision.kind = 'rename' and decision.undone_hour is null order by decision.round`,
    [reviewableId],
  );

/** The last hour in which a decision that stands let a post of this thread through. */
async function lastLetThrough(statements: Statements, threadId: string): Promise<number | null> {
  const last = await statements.first<{ hour: number | null }>(
    `select max(decision.hour) as hour
       from post join reviewable on reviewable.post_id = post.id join decision on decision.reviewable_id = reviewable.id
      where post.thread_id = $1 and decision.state_before = 'held' and decision.kind in ('approve', 'add_content_note', 'redact')
        and decision.undone_hour is null`,
    [threadId],
  );
  return last?.hour ?? null;
}
