import type { PostState } from '../../src/community/index.ts';
import type { ReadDecision } from '../../src/moderation/decisions/decision-form.rules.ts';
import { ReviewableRows, versionOf } from '../../src/moderation/review/reviewable-rows.ts';
import type { ReviewableRow } from '../../src/moderation/review/reviewable-rows.ts';
import type { TargetKind } from '../../src/moderation/review/target-kind.type.ts';
import { targetsSeenWith } from '../../src/moderation/review/targets.ts';
import type { SeenTarget } from '../../src/moderation/review/targets.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import type { PostInHistory } from './world.ts';

export interface ItemInHistory extends ReviewableRow {
  readonly postState: PostState;
}

type Post = Pick<PostInHistory, 'postId'>;

/**
 * The item about a post, or about what is seen with it, as a moderator would see it, with the version of all that is looked at. Where there is
 * none about that, another one about the post, so that much is done with what there is.
 */
export async function itemAbout({ app, database }: ApiUnderTest, { postId }: Post, about: TargetKind): Promise<ItemInHistory | undefined> {
  const there = await database.first<{ id: string; postState: PostState }>(
    `select reviewable.id, post.state as "postState" from reviewable join post on post.id = reviewable.post_id where post.id = $1
      order by target_kind <> $2, reviewable.id limit 1`,
    [postId, about],
  );
  const row = there && (await app.get(ReviewableRows).find(database, there.id));
  return row && there && { ...row, postState: there.postState, version: versionOf(row) };
}

export const textOf = async ({ database }: ApiUnderTest, { postId }: Post): Promise<{ revisionId: string }> =>
  (await database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]))!;

/** The title, the name or the badge as somebody sees it with a post now. */
export const seenWith = async ({ database }: ApiUnderTest, { postId }: Post, about: TargetKind): Promise<SeenTarget | undefined> =>
  (await targetsSeenWith(database, postId)).find(({ kind }) => kind === about);

type Item = Pick<ItemInHistory, 'id'>;

export const proposalAbout = ({ database }: ApiUnderTest, { id }: Item): Promise<{ id: string; decision: ReadDecision } | undefined> =>
  database.first(`select id, decision from proposal where reviewable_id = $1 and state = 'open'`, [id]);

export interface DecisionInHistory {
  readonly id: string;
  readonly by: string;
}

/** One of the decisions about a post and what is seen with it: the latest, or an earlier one. */
export async function decisionAbout({ database }: ApiUnderTest, { postId }: Post, pick: number): Promise<DecisionInHistory | undefined> {
  const made = await database.rows<DecisionInHistory>(
    `select decision.id, decided_by as by from decision join reviewable on reviewable.id = reviewable_id where post_id = $1
      order by decision.number desc`,
    [postId],
  );
  return made[pick % 3 === 0 ? pick % made.length : 0];
}

export const appealAbout = (
  { database }: ApiUnderTest,
  { postId }: Post,
): Promise<{ id: string; decisionId: string; byAuthor: boolean } | undefined> =>
  database.first(
    `select appeal.id, appeal.decision_id as "decisionId", report_id is null as "byAuthor"
       from appeal join decision on decision.id = appeal.decision_id join reviewable on reviewable.id = reviewable_id
      where post_id = $1 and appeal.state = 'open' order by appeal.id limit 1`,
    [postId],
  );

export const waitingAbout = ({ database }: ApiUnderTest, { id }: Item): Promise<{ id: string } | undefined> =>
  database.first(`select id from follow_up where reviewable_id = $1 and state = 'waiting'`, [id]);

/** The limit of the thread that was set last, and by which decision. */
export const limitOf = (
  { database }: ApiUnderTest,
  { threadId }: Pick<PostInHistory, 'threadId'>,
): Promise<{ decisionId: string } | undefined> =>
  database.first(
    'select decision_id as "decisionId" from thread_limit where thread_id = $1 order by ended_hour is not null, from_hour desc, id limit 1',
    [threadId],
  );

/** The badge of whoever wrote a post, if that is a professional. */
export const badgeOf = ({ database }: ApiUnderTest, { postId }: Post): Promise<{ id: string } | undefined> =>
  database.first(
    `select badge.id from post join persona on persona.id = post.persona_id join badge on badge.staff_account_id = persona.staff_account_id
      where post.id = $1`,
    [postId],
  );
