import { Clock } from '../../src/platform/clock.ts';
import type { Drawn } from '../../../../tools/seed/drawn.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';

/** A post that stands in a world, and what deeds on it must name. */
export interface StandingPost {
  readonly threadId: string;
  readonly postId: string;
  readonly position: number;
}

/** What a deed is done with. `text` and `submission` are drawn with the script, so that two worlds get the same. */
export interface DeedGiven {
  readonly api: ApiUnderTest;
  readonly as: Bearer;
  readonly boardSlug: string;
  readonly text: string;
  readonly submission: string;
  /** The post (or the opening post of the thread) that it is done on; none for a deed on nothing. */
  readonly on: StandingPost | undefined;
}

/** On what a deed is done: a board, somebody's thread, a post of somebody else, an own post, or nothing of anybody's. */
type Target = 'board' | 'thread' | 'post' | 'own post' | 'nothing';

interface Deed {
  readonly on: Target;
  readonly document: string;
  /** Its row is one of the account's own things and of no place: one account may leave fewer such rows than two. */
  readonly ofAccount?: true;
  /** It names the text that is on the screen. */
  readonly ofText?: true;
  /** It answers what a moderator has just written about the post. */
  readonly ofCare?: true;
  readonly variables: (given: DeedGiven & { readonly revisionId: string | undefined }) => object;
}

const textOf = ({ submission, text }: DeedGiven) => ({ submission, text, contentNotes: [] });

/** What a member can do that leaves a row: a line for each operation. Two worlds and the linker's worlds are made of these. */
export const deeds = {
  startThread: {
    on: 'board',
    document: `mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on ThreadStarted { threadId postId state outcome care }
      ... on NotAllowed { reason } ... on LimitReached { limit } ... on InvalidInput { problems { field problem } } } }`,
    variables: (given) => ({
      input: { ...textOf(given), boardSlug: given.boardSlug, kind: 'discussion', title: given.text.slice(0, 40) },
    }),
  },
  reply: {
    on: 'thread',
    document: `mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on PostWritten { threadId postId position state outcome care }
      ... on NotAllowed { reason } ... on LimitReached { limit } ... on InvalidInput { problems { field problem } } } }`,
    variables: (given) => ({ input: { ...textOf(given), threadId: given.on?.threadId } }),
  },
  react: {
    on: 'post',
    document: `mutation ($id: Id!) { react(postId: $id, kind: hear_you) { __typename ... on Reacted { threadId position } ... on NotAllowed { reason } } }`,
    variables: ({ on }) => ({ id: on?.postId }),
  },
  reportPost: {
    on: 'post',
    ofText: true,
    document: `mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename ... on ReportReceived { reference alreadyReported }
      ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    variables: ({ submission, text, on, revisionId }) => ({
      input: { submission, postId: on?.postId, revisionId, category: 'other', explanation: text, goodFaith: true },
    }),
  },
  editPost: {
    on: 'own post',
    ofText: true,
    document: `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename ... on PostEdited { threadId postId position state outcome care }
      ... on NotAllowed { reason } ... on Changed { version } ... on InvalidInput { problems { field problem } } } }`,
    variables: (given) => ({ input: { ...textOf(given), postId: given.on?.postId, revisionId: given.revisionId } }),
  },
  answerCare: {
    on: 'own post',
    ofCare: true,
    document: `mutation ($input: AnswerCareInput!) { answerCare(input: $input) { __typename
      ... on NotAllowed { reason } ... on LimitReached { limit } ... on InvalidInput { problems { field problem } } } }`,
    variables: ({ submission, text, on }) => ({ input: { submission, text, postId: on?.postId } }),
  },
  deletePost: {
    on: 'own post',
    document: `mutation ($id: Id!) { deletePost(postId: $id) { __typename ... on PostDeleted { threadId position } } }`,
    variables: ({ on }) => ({ id: on?.postId }),
  },
  markNewsSeen: { on: 'nothing', ofAccount: true, document: 'mutation { markNewsSeen { __typename } }', variables: () => ({}) },
  setThreadNews: {
    on: 'thread',
    ofAccount: true,
    document: 'mutation ($id: Id!) { setThreadNews(threadId: $id, news: followed) { __typename } }',
    variables: ({ on }) => ({ id: on?.threadId }),
  },
  muteAuthor: {
    on: 'post',
    ofAccount: true,
    document: 'mutation ($id: Id!) { muteAuthor(postId: $id) { __typename } }',
    variables: ({ on }) => ({ id: on?.postId }),
  },
  saveDraft: {
    on: 'thread',
    ofAccount: true,
    document: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on InvalidInput { problems { field } } } }',
    variables: (given) => ({ input: { ...textOf(given), threadId: given.on?.threadId, title: '' } }),
  },
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;
export const deedNames = Object.keys(deeds) as DeedName[];
export const targetOf = (name: DeedName): Target => deeds[name].on;
export const isOfAccount = (name: DeedName): boolean => 'ofAccount' in deeds[name];

/** What the API answers, with the headers that a page's visitor could see of it. */
export interface Done {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Does it, through the API as the web does. */
export async function doDeed(name: DeedName, given: DeedGiven): Promise<Done> {
  const deed: Deed = deeds[name];
  const { api, as, on } = given;
  if (on && deed.ofCare === true) await writeAsModerator(given, on);
  const revision =
    on && deed.ofText === true
      ? await api.database.first<{ id: string }>('select revision_id as id from post where id = $1', [on.postId])
      : undefined;
  const payload = JSON.stringify({ query: deed.document, variables: deed.variables({ ...given, revisionId: revision?.id }) });
  const headers = { 'content-type': 'application/json', ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) };
  const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const body = response.json<{ data: Record<string, Record<string, unknown>> | null; errors?: unknown }>();
  const answer = Object.values(body.data ?? {})[0];
  if (answer === undefined) throw new Error(`${name} was answered with ${response.body}`);
  return { status: response.statusCode, headers: response.headers, answer };
}

/** A moderator's words to the author, as they lie at the face. */
async function writeAsModerator({ api, text }: DeedGiven, { postId }: StandingPost): Promise<void> {
  await api.database.rows(
    `insert into delivery (id, persona_id, kind, ref, body, hour, place)
     select gen_random_uuid(), persona_id, 'care_message', id, $2, $3,
            1 + (select coalesce(max(place), 0) from delivery where ref = post.id) from post where id = $1`,
    [postId, JSON.stringify({ text }), api.app.get(Clock).hour()],
  );
}

const words =
  'night sleep week calm walk tea rain doctor friend work morning quiet slow again better harder home letter garden winter'.split(' ');

/** A text of eight to thirty-nine words that owes nothing to whoever writes it. */
export const drawText = (drawn: Drawn): string => Array.from({ length: 8 + drawn.below(32) }, () => drawn.pick(words)).join(' ');
export const drawSubmission = (drawn: Drawn): string => drawn.bytes(16).toString('base64url');
