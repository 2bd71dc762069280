import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { claim, decide } from './case-under-test.ts';
import type { Answered, PostUnderTest } from './case-under-test.ts';
import { submission } from './personas.ts';
import type { StaffUnderTest } from './personas.ts';

export type TargetUnderTest = 'thread' | 'persona' | 'professional_claim';

export interface SeenUnderTest {
  readonly kind: string;
  readonly words: string;
  readonly number: number;
}

/** What can be reported with a post beside its text. */
export const targetsOf = (api: ApiUnderTest, as: Bearer, { postId }: Pick<PostUnderTest, 'postId'>): Promise<SeenUnderTest[]> =>
  api.ask(as, 'query ($postId: Id!) { reportTargets(postId: $postId) { kind words number } }', { postId });

const usual: Record<TargetUnderTest, string> = { thread: 'misleading', persona: 'posing', professional_claim: 'posing' };

/** Reports what is seen with a post, as it stands now unless told otherwise. */
export async function reportTarget(
  api: ApiUnderTest,
  as: Bearer,
  given: Pick<PostUnderTest, 'postId' | 'revisionId'> & { about: TargetUnderTest; seen?: number; category?: string; submission?: string },
): Promise<Answered> {
  const { postId, revisionId, about } = given;
  const seen = given.seen ?? (await targetsOf(api, as, given)).find(({ kind }) => kind === about)?.number ?? null;
  const form = { submission: given.submission ?? submission(), category: given.category ?? usual[about] };
  const input = { ...form, postId, revisionId, about, seen, explanation: 'It is not so.', goodFaith: true, contact: null };
  return api.ask(
    as,
    `mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename
      ... on ReportReceived { reference alreadyReported } ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input },
  );
}

/** The item about what is seen with a post. */
export async function itemOf(
  api: ApiUnderTest,
  about: TargetUnderTest | 'post',
  { postId }: Pick<PostUnderTest, 'postId'>,
): Promise<string> {
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_kind = $1 and post_id = $2', [
    about,
    postId,
  ]);
  return item?.id ?? '';
}

/** Everything that a rename of a thread needs; that of a face reads no title. */
export const renaming = {
  kind: 'rename',
  reason: 'It said something else than the posts.',
  facts: 'The title promised what the thread is not about.',
  ground: 'policy',
  policyPoint: 'P7',
  newTitle: 'About the nights',
};

/** Claims the item about what is seen with a post and decides it; gives the answer. */
export async function decideTarget(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  given: { about: TargetUnderTest; post: Pick<PostUnderTest, 'postId'>; decision?: object },
): Promise<Answered> {
  const reviewableId = await itemOf(api, given.about, given.post);
  const { version } = await claim(api, moderator, reviewableId);
  return decide(api, moderator, { reviewableId, version, ...renaming, ...given.decision });
}

export const titleOf = async (api: ApiUnderTest, { threadId }: Pick<PostUnderTest, 'threadId'>): Promise<string | undefined> =>
  (await api.database.first<{ title: string }>('select title from thread where id = $1', [threadId]))?.title;

export const nameOf = async (api: ApiUnderTest, { postId }: Pick<PostUnderTest, 'postId'>): Promise<string | undefined> =>
  (
    await api.database.first<{ name: string }>('select name from persona join post on post.persona_id = persona.id where post.id = $1', [
      postId,
    ])
  )?.name;
