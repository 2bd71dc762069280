import type { PostState } from '../../src/community/index.ts';
import type { ReadDecision } from '../../src/moderation/decisions/decision-form.rules.ts';
import type { ReviewableClass, ReviewableState } from '../../src/moderation/review/review-words.type.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import type { PostInHistory } from './world.ts';

export interface ItemInHistory {
  readonly id: string;
  readonly state: ReviewableState;
  readonly class: ReviewableClass;
  readonly postState: PostState;
  readonly version: number;
}

type Post = Pick<PostInHistory, 'postId'>;

/** The item about a post as a moderator would see it, with the version of item and text. */
export const itemAbout = ({ database }: ApiUnderTest, { postId }: Post): Promise<ItemInHistory | undefined> =>
  database.first(
    `select reviewable.id, reviewable.state, reviewable.class, post.state as "postState", reviewable.version + revision.number as version
       from reviewable join post on post.id = target_id join revision on revision.id = post.revision_id where target_id = $1`,
    [postId],
  );

export const textOf = async ({ database }: ApiUnderTest, { postId }: Post): Promise<{ revisionId: string }> =>
  (await database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]))!;

export const proposalAbout = ({ database }: ApiUnderTest, { postId }: Post): Promise<{ id: string; decision: ReadDecision } | undefined> =>
  database.first(
    `select proposal.id, decision from proposal join reviewable on reviewable.id = reviewable_id where target_id = $1 and proposal.state = 'open'`,
    [postId],
  );

/** One of the decisions about a post: the latest, or an earlier one. */
export async function decisionAbout({ database }: ApiUnderTest, { postId }: Post, pick: number): Promise<string | undefined> {
  const made = await database.rows<{ id: string }>(
    'select decision.id from decision join reviewable on reviewable.id = reviewable_id where target_id = $1 order by decision.round desc',
    [postId],
  );
  return made[pick % 3 === 0 ? made.length - 1 : 0]?.id;
}

export const appealAbout = (
  { database }: ApiUnderTest,
  { postId }: Post,
): Promise<{ id: string; decisionId: string; byAuthor: boolean } | undefined> =>
  database.first(
    `select appeal.id, appeal.decision_id as "decisionId", report_id is null as "byAuthor"
       from appeal join decision on decision.id = appeal.decision_id join reviewable on reviewable.id = reviewable_id
      where target_id = $1 and appeal.state = 'open' order by appeal.id limit 1`,
    [postId],
  );

export const waitingAbout = ({ database }: ApiUnderTest, { postId }: Post): Promise<{ id: string } | undefined> =>
  database.first(
    `select follow_up.id from follow_up join reviewable on reviewable.id = reviewable_id where target_id = $1 and follow_up.state = 'waiting'`,
    [postId],
  );
