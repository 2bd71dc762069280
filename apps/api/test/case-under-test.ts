import { jest } from '@jest/globals';
import { Clock } from '../src/platform/clock.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { newBoard, newMember, newStaff, newThread, submission } from './personas.ts';
import type { BoardUnderTest, StaffUnderTest } from './personas.ts';

/** A post that somebody wrote, to be reported and decided on. */
export interface PostUnderTest {
  readonly author: string;
  readonly threadId: string;
  readonly postId: string;
  readonly revisionId: string;
}

export const newModerator = (api: ApiUnderTest): Promise<StaffUnderTest> => newStaff(api, { roles: ['moderator'] });

export async function newPost(
  api: ApiUnderTest,
  given: { author?: string; board?: BoardUnderTest; text?: string } = {},
): Promise<PostUnderTest> {
  const author = given.author ?? (await newMember(api));
  const board = given.board ?? (await newBoard(api));
  const { threadId, postId } = await newThread(api, author, { board, ...(given.text !== undefined && { text: given.text }) });
  return { author, threadId, postId, revisionId: await revisionOf(api, postId) };
}

export async function revisionOf(api: ApiUnderTest, postId: string): Promise<string> {
  const post = await api.database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]);
  return post?.revisionId ?? '';
}

export interface Answered {
  readonly __typename: string;
  readonly reference: string;
  readonly alreadyReported: boolean;
  readonly reason: string;
  readonly problems: { field: string; problem: string }[];
  readonly version: number;
  readonly decisionId: string;
  readonly proposalId: string;
}

export interface ReportUnderTest extends Pick<PostUnderTest, 'postId' | 'revisionId'> {
  readonly submission?: string;
  readonly category?: string;
  readonly explanation?: string;
  readonly goodFaith?: boolean;
  readonly contact?: string;
}

/** Reports a post; guests say that it is meant honestly. */
export function report(api: ApiUnderTest, as: Bearer, given: ReportUnderTest): Promise<Answered> {
  const { postId, revisionId, category = 'spam', explanation = 'It sells something.', goodFaith = true, contact = null } = given;
  const input = { submission: given.submission ?? submission(), postId, revisionId, category, explanation, goodFaith, contact };
  return api.ask(
    as,
    `mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename
      ... on ReportReceived { reference alreadyReported } ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input },
  );
}

/** The id of the item about a post. */
export async function itemAbout(api: ApiUnderTest, { postId }: PostUnderTest): Promise<string> {
  return (await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [postId]))?.id ?? '';
}

export const claim = (api: ApiUnderTest, { bearer }: StaffUnderTest, id: string): Promise<Answered> =>
  api.ask(
    bearer,
    'mutation ($id: Id!) { claimReviewable(id: $id) { __typename ... on Claimed { version } ... on NotAllowed { reason } } }',
    { id },
  );

/** Everything that a removal needs. */
export const removal = {
  kind: 'remove',
  reason: 'It names somebody.',
  facts: 'A name and a street.',
  ground: 'policy',
  legalGround: null as string | null,
  policyPoint: 'P1',
  contentNotes: [] as string[],
  sanction: null as object | null,
};

/** A pause from writing in the thread, for a day. */
export const pause = { kind: 'pause', reach: 'thread', hours: 24, nextStep: false };

export const decide = (api: ApiUnderTest, { bearer }: StaffUnderTest, input: object): Promise<Answered> =>
  api.ask(
    bearer,
    `mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename ... on Decided { decisionId } ... on Proposed { proposalId } ... on Changed { version }
      ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input: { submission: submission(), ...removal, ...input } },
  );

/** Claims the item about a post; gives what a decision must name. */
export async function claimAbout(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  post: PostUnderTest,
): Promise<{ reviewableId: string; version: number }> {
  const reviewableId = await itemAbout(api, post);
  return { reviewableId, version: (await claim(api, moderator, reviewableId)).version };
}

/** Claims the item about a post and decides it, by a removal unless told otherwise; gives the id of the decision. */
export async function decideOn(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  given: PostUnderTest & Partial<typeof removal>,
): Promise<string> {
  const { kind, reason, facts, ground, legalGround, policyPoint, contentNotes, sanction } = { ...removal, ...given };
  const input = {
    ...(await claimAbout(api, moderator, given)),
    kind,
    reason,
    facts,
    ground,
    legalGround,
    policyPoint,
    contentNotes,
    sanction,
  };
  const decided = await decide(api, moderator, input);
  if (decided.__typename !== 'Decided') throw new Error(`deciding was answered with ${JSON.stringify(decided)}`);
  return decided.decisionId;
}

/** A decision as the author of the post reads it. */
export const decisionFor = (api: ApiUnderTest, as: Bearer, id: string): Promise<Record<string, unknown> | null> =>
  api.ask(
    as,
    `query ($id: Id!) { myDecision(id: $id) { kind reason postState text contentNotesAdded appealable appeal { state reason }
      statement { facts ground legalGround policyPoint policyVersion source automatedDetection automatedDecision category contentLanguage contentHour } } }`,
    { id },
  );

export interface StatusUnderTest {
  readonly category: string;
  readonly outcome: {
    kind: string;
    reason: string;
    decisionId: string;
    appealable: boolean;
    appeal: { state: string; reason: string | null } | null;
  } | null;
}

/** What is found at a reference. */
export const statusAt = (api: ApiUnderTest, reference: string): Promise<StatusUnderTest | null> =>
  api.ask(
    undefined,
    'query ($reference: String!) { reportStatus(reference: $reference) { category outcome { kind reason decisionId appealable appeal { state reason } } } }',
    { reference },
  );

export async function stateOf(api: ApiUnderTest, { postId }: PostUnderTest): Promise<string | undefined> {
  return (await api.database.first<{ state: string }>('select state from post where id = $1', [postId]))?.state;
}

/** Lets the API's clock stand at an instant until `jest.restoreAllMocks()`. */
export const setClock = (api: ApiUnderTest, instant: Date): void => {
  jest.spyOn(api.app.get(Clock), 'now').mockReturnValue(instant);
};

export const minutesFrom = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
