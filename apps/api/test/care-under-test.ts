import type { ApiUnderTest } from './api-under-test.ts';
import { claim, itemAbout, newPost, report } from './case-under-test.ts';
import type { PostUnderTest } from './case-under-test.ts';
import { newBoard, newMember, submission } from './personas.ts';
import type { StaffUnderTest } from './personas.ts';

export interface PostInCare extends PostUnderTest {
  readonly reviewableId: string;
}

/** A visible post about whose author somebody is worried. */
export async function newWorry(api: ApiUnderTest, given: Parameters<typeof newPost>[1] = {}): Promise<PostInCare> {
  const post = await newPost(api, given);
  await report(api, undefined, { ...post, category: 'worried_about_author', explanation: 'I am worried.' });
  return { ...post, reviewableId: await itemAbout(api, post) };
}

/** A post that nobody has read yet and that is on the care path. */
export async function newHeldWithCare(api: ApiUnderTest, given: { author?: string } = {}): Promise<PostInCare> {
  const board = await newBoard(api, { premoderated: true });
  const post = await newPost(api, { ...given, board });
  const reviewableId = await itemAbout(api, post);
  await api.database.rows(`update reviewable set class = 'crisis', due_at = opened_at + interval '15 minutes' where id = $1`, [
    reviewableId,
  ]);
  return { ...post, reviewableId };
}

export interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly position?: number;
  readonly limit?: number;
  readonly problems?: { field: string; problem: string }[];
}

const outcome = '__typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }';

interface ByStaff {
  readonly bearer: string;
}
interface Sent {
  readonly submission?: string;
  readonly text?: string;
}
interface AboutItem extends Sent {
  readonly reviewableId: string;
}

export const sendCareMessage = (api: ApiUnderTest, { bearer }: ByStaff, { reviewableId, ...sent }: AboutItem): Promise<Outcome> =>
  api.ask(bearer, `mutation ($input: SendCareMessageInput!) { sendCareMessage(input: $input) { ${outcome} } }`, {
    input: { reviewableId, submission: sent.submission ?? submission(), text: sent.text ?? 'I have read it. Are you safe tonight?' },
  });

export const answerInThread = (api: ApiUnderTest, { bearer }: ByStaff, { reviewableId, ...sent }: AboutItem): Promise<Outcome> =>
  api.ask(
    bearer,
    `mutation ($input: AnswerInThreadInput!) { answerInThread(input: $input) { ${outcome} ... on AnsweredInThread { position } } }`,
    { input: { reviewableId, submission: sent.submission ?? submission(), text: sent.text ?? 'You are not alone with this.' } },
  );

export const answerCare = (api: ApiUnderTest, as: string, { postId, ...sent }: Sent & { postId: string }): Promise<Outcome> =>
  api.ask(as, `mutation ($input: AnswerCareInput!) { answerCare(input: $input) { ${outcome} ... on LimitReached { limit } } }`, {
    input: { postId, submission: sent.submission ?? submission(), text: sent.text ?? 'Not really.' },
  });

export const setFollowUp = (
  api: ApiUnderTest,
  { bearer }: ByStaff,
  { reviewableId, hours = 4, ...sent }: AboutItem & { hours?: number; note?: string },
): Promise<Outcome> =>
  api.ask(bearer, `mutation ($input: SetFollowUpInput!) { setFollowUp(input: $input) { ${outcome} } }`, {
    input: { reviewableId, hours, submission: sent.submission ?? submission(), note: sent.note ?? 'Did anybody answer?' },
  });

export const cancelFollowUp = (api: ApiUnderTest, { bearer }: ByStaff, id: string): Promise<Outcome> =>
  api.ask(bearer, 'mutation ($id: Id!) { cancelFollowUp(id: $id) { __typename ... on NotAllowed { reason } } }', { id });

export const handOver = (
  api: ApiUnderTest,
  { bearer }: ByStaff,
  { reviewableId, to, ...sent }: AboutItem & { to: string | null; note?: string },
): Promise<Outcome> =>
  api.ask(bearer, `mutation ($input: HandOverInput!) { handOverReviewable(input: $input) { ${outcome} } }`, {
    input: { reviewableId, to, submission: sent.submission ?? submission(), note: sent.note ?? 'My shift ends.' },
  });

export interface ConversationUnderTest {
  readonly postState: string;
  readonly mayAnswer: boolean;
  readonly messages: { byModerator: boolean; text: string }[];
}

export const conversation = (api: ApiUnderTest, as: string, postId: string): Promise<ConversationUnderTest | null> =>
  api.ask(as, 'query ($id: Id!) { careConversation(postId: $id) { postState mayAnswer messages { byModerator text } } }', { id: postId });

export interface ItemUnderTest {
  readonly class: string;
  readonly state: string;
  readonly version: number;
  readonly claimedBy: string | null;
  readonly availableDecisions: string[];
  readonly care: {
    messages: { byModerator: boolean; text: string }[];
    mayWrite: boolean;
    mayAnswerInThread: boolean;
    longestWait: number | null;
    colleagues: { id: string }[];
    followUps: { id: string; note: string; state: string; setBy: string; lookAgainHour: number }[];
    handOvers: { givenBy: string; givenTo: string | null; note: string }[];
  };
}

export const itemFor = (api: ApiUnderTest, { bearer }: ByStaff, id: string): Promise<ItemUnderTest> =>
  api.ask(
    bearer,
    `query ($id: Id!) { reviewable(id: $id) { class state version claimedBy availableDecisions care {
      messages { byModerator text } mayWrite mayAnswerInThread longestWait colleagues { id }
      followUps { id note state setBy lookAgainHour } handOvers { givenBy givenTo note } } } }`,
    { id },
  );

/** A visible post of somebody whom somebody is worried about, claimed, and a first word of the moderator. */
export async function newConversation(api: ApiUnderTest, moderator: StaffUnderTest): Promise<PostInCare> {
  const post = await newWorry(api, { author: await newMember(api) });
  await claim(api, moderator, post.reviewableId);
  await sendCareMessage(api, moderator, post);
  return post;
}

/** The ids of the open items, in the order of the queue. */
export const queueFor = async (api: ApiUnderTest, { bearer }: ByStaff): Promise<QueuedUnderTest[]> =>
  (
    await api.ask<{ items: QueuedUnderTest[] }>(
      bearer,
      '{ reviewQueue { items { id class overdue dueHour signalKinds handedBy claimedByMe } } }',
    )
  ).items;

export interface QueuedUnderTest {
  readonly id: string;
  readonly class: string;
  readonly overdue: boolean;
  readonly dueHour: number;
  readonly signalKinds: string[];
  readonly handedBy: string | null;
  readonly claimedByMe: boolean;
}
