import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import { ownWordsOfTarget, wordsOfTarget } from '../review/targets.ts';
import type { AppealState } from './appeal-state.type.ts';

/** An appeal with the item and the post that it is about. */
export interface AppealRow {
  readonly id: string;
  readonly decisionId: string;
  readonly firstDeciderId: string;
  /** Who confirmed the decision, where two had to decide. */
  readonly confirmedById: string | null;
  readonly byAuthor: boolean;
  readonly text: string;
  readonly hour: number;
  readonly state: AppealState;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly reviewableId: string;
  /** The post, or the one with which the target was seen. */
  readonly postId: string;
  /** The face that the decision was told to. */
  readonly authorId: string;
  readonly targetKind: TargetKind;
  readonly targetId: string;
  /** What the title, the name or the badge says now; null for a post. */
  readonly words: string | null;
  /** The author's own title or name, while another stands in its place. */
  readonly ownWords: string | null;
  readonly class: ReviewableClass;
}

const appealById = `
  select appeal.id, appeal.decision_id as "decisionId", appeal.first_decider as "firstDeciderId", appeal.report_id is null as "byAuthor",
         (select answered_by from proposal where proposal.decision_id = appeal.decision_id) as "confirmedById",
         appeal.text, appeal.hour, appeal.state, appeal.decided_by as "decidedBy", appeal.reason,
         decision.reviewable_id as "reviewableId", reviewable.post_id as "postId", reviewable.class,
         reviewable.target_kind as "targetKind", reviewable.target_id as "targetId",
         ${wordsOfTarget} as words, ${ownWordsOfTarget} as "ownWords",
         (select persona_id from revision join post on post.id = revision.post_id where revision.id = decision.revision_id) as "authorId"
    from appeal
    join decision on decision.id = appeal.decision_id
    join reviewable on reviewable.id = decision.reviewable_id
   where appeal.id = $1`;

/** To a moderator of other boards there is none. */
export const findAppeal = (statements: Statements, { id: moderatorId }: Staff, id: string): Promise<AppealRow | undefined> =>
  statements.first(`${appealById} and moderates($2, reviewable.board_id)`, [id, moderatorId]);

/** Locks the appeal alone; whoever locks its post too has done so before. */
export const lockAppeal = (statements: Statements, id: string): Promise<AppealRow | undefined> =>
  statements.first(`${appealById} for update of appeal`, [id]);
