import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal } from '../../../test/appeal-under-test.ts';
import {
  claimAbout,
  decide,
  minutesFrom,
  newModerator,
  newPost,
  report,
  revisionOf,
  setClock,
  stateOf,
} from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newThread, submission } from '../../../test/personas.ts';
import type { BoardUnderTest, StaffUnderTest } from '../../../test/personas.ts';
import { restrictionsOf, sanctionAuthor, sanctionByTwo, sanctions } from '../../../test/sanction-under-test.ts';
import { Database } from '../../platform/database/database.ts';

/** What a sanction keeps an account from, wherever and under whichever face, and what it never does. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let board: BoardUnderTest;
let elsewhere: BoardUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
  [board, elsewhere] = [await newBoard(api), await newBoard(api)];
});
const now = new Date('2026-11-22T12:30:00Z');
beforeEach(() => setClock(api, now));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

/** Sessions outlast what these tests wait for. */
const outlast = async (): Promise<void> => {
  await api.database.rows('update session set ends_on = ends_on + 400');
  await api.database.rows(`update staff_session set ends_at = ends_at + interval '400 days'`);
};

const days = (count: number): Date => minutesFrom(now, count * 24 * 60);

async function replyIn(as: Bearer, threadId: string): Promise<string> {
  const answer = await api.ask<{ __typename: string; reason?: string }>(
    as,
    'mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on NotAllowed { reason } } }',
    { input: { submission: submission(), threadId, text: 'I am here.', contentNotes: [] } },
  );
  return answer.reason ?? answer.__typename;
}

async function startOn(as: Bearer, { slug: boardSlug }: BoardUnderTest): Promise<string> {
  const input = { submission: submission(), boardSlug, kind: 'discussion', title: 'Awake', text: 'Hello', contentNotes: [] };
  const answer = await api.ask<{ __typename: string; reason?: string }>(
    as,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on NotAllowed { reason } } }',
    { input },
  );
  return answer.reason ?? answer.__typename;
}

const reactTo = async (as: Bearer, postId: string, kind: string | null = 'hear_you'): Promise<string> => {
  const document =
    'mutation ($id: Id!, $kind: ReactionKind) { react(postId: $id, kind: $kind) { __typename ... on NotAllowed { reason } } }';
  const answer = await api.ask<{ __typename: string; reason?: string }>(as, document, { id: postId, kind });
  return answer.reason ?? answer.__typename;
};

/** What somebody can do: reply in the thread of the decision, reply in another one of its board, start one there, reply elsewhere. */
async function canWrite(author: string, post: PostUnderTest): Promise<string> {
  const stranger = await newMember(api);
  const [beside, away] = [await newThread(api, stranger, { board }), await newThread(api, stranger, { board: elsewhere })];
  const answers = [
    await replyIn(author, post.threadId),
    await replyIn(author, beside.threadId),
    await startOn(author, board),
    await replyIn(author, away.threadId),
  ];
  return answers.map((answer) => (answer === 'restricted' ? '-' : answer.slice(0, 1))).join('');
}

test.each([
  ['a word of caution keeps nobody from anything', sanctions.warn, 'PPTP'],
  ['a pause in a thread', sanctions.pauseInThread, '-PTP'],
  ['a pause on a board', sanctions.pauseOnBoard, '---P'],
  ['a stay away from a board', sanctions.suspendFromBoard, '---P'],
])('%s', async (_, sanction, expected) => {
  const post = await newPost(api, { board });
  await sanctionAuthor(api, aino, { ...post, sanction });
  expect(await canWrite(post.author, post)).toBe(expected);
});

test('a pause of the whole service, by two, holds under faces that were never reported', async () => {
  const post = await newPost(api, { board });
  const far = await newPost(api, { author: post.author, board: elsewhere });
  await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.pauseEverywhere });
  expect(await canWrite(post.author, post)).toBe('----');
  expect(await replyIn(post.author, far.threadId)).toBe('restricted');
});

test('a pause holds for changing a post and for a word of support, and not for taking either back or for reporting', async () => {
  const post = await newPost(api, { board });
  const stranger = await newMember(api);
  const other = await newReply(api, stranger, { threadId: post.threadId });
  expect(await reactTo(post.author, other.postId)).toBe('Reacted');
  await sanctionAuthor(api, aino, { ...post, sanction: sanctions.pauseInThread });
  const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename ... on NotAllowed { reason } } }';
  const input = { submission: submission(), postId: post.postId, revisionId: post.revisionId, text: 'Other words', contentNotes: [] };
  expect(await api.ask(post.author, edit, { input })).toMatchObject({ reason: 'restricted' });
  expect(await reactTo(post.author, other.postId, 'strength')).toBe('restricted');
  expect(await reactTo(post.author, other.postId, null)).toBe('Reacted');
  const revisionId = await revisionOf(api, other.postId);
  expect(await report(api, post.author, { postId: other.postId, revisionId })).toMatchObject({ __typename: 'ReportReceived' });
  expect(await api.ask(post.author, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: post.postId })).toEqual({
    __typename: 'PostDeleted',
  });
});

test('a pause ends by itself, to the hour', async () => {
  const post = await newPost(api, { board });
  await sanctionAuthor(api, aino, { ...post, sanction: sanctions.pauseInThread });
  setClock(api, minutesFrom(now, 23 * 60));
  expect([await replyIn(post.author, post.threadId), (await restrictionsOf(api, post.author)).length]).toEqual(['restricted', 1]);
  setClock(api, days(1));
  expect([await replyIn(post.author, post.threadId), await restrictionsOf(api, post.author)]).toEqual(['PostWritten', []]);
});

test('a sanction holds from the very next request of a session that has long been looked up', async () => {
  const post = await newPost(api, { board });
  const reader = 'query { myThings { news { kind } } }';
  await api.ask(post.author, reader);
  await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.close });
  expect((await api.send(post.author, reader)).errors).toBeUndefined();
  expect((await api.send(post.author, startDocument, { input: startInput() })).errors).toMatchObject([{ message: 'CLOSED' }]);
});

const startDocument = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename } }';
const startInput = () => ({ submission: submission(), boardSlug: board.slug, kind: 'discussion', title: 'A', text: 'B', contentNotes: [] });

test('while nothing changes, a session is looked up once', async () => {
  const author = await newMember(api);
  const closing = '{ myRestrictions { decisionId } }';
  await api.ask(author, closing);
  const spied = jest.spyOn(api.app.get(Database), 'first');
  await api.ask(author, closing);
  const looked = spied.mock.calls.filter(([text]) => text.includes('left join restriction'));
  expect(looked).toEqual([]);
});

test('a pause that takes a post with it, and the author learns what happened, why, and until when', async () => {
  const post = await newPost(api, { board });
  const id = await sanctionAuthor(api, aino, { ...post, kind: 'remove', sanction: sanctions.pauseOnBoard });
  expect(await stateOf(api, post)).toBe('removed');
  const decision = `query ($id: Id!) { myDecision(id: $id) { kind reason appealable statement { facts policyPoint }
    sanction { kind reach nextStep untilHour holds } } }`;
  expect(await api.ask(post.author, decision, { id })).toMatchObject({
    kind: 'remove',
    reason: 'It names somebody.',
    appealable: true,
    statement: { facts: 'A name and a street.', policyPoint: 'P1' },
    sanction: { kind: 'pause', reach: 'board', nextStep: false, untilHour: hourOfNow + 24, holds: true },
  });
  const statement = await api.database.first(
    'select scope, ends_hour from statement_of_reasons join decision on decision.statement_id = statement_of_reasons.id where decision.id = $1',
    [id],
  );
  expect(statement).toEqual({ scope: 'board', ends_hour: hourOfNow + 24 });
  expect(await api.ask(await newMember(api), decision, { id }).catch(() => null)).toBeNull();
});

const hourOfNow = Math.floor(now.getTime() / 3_600_000);

test.each([
  ['overturned', 'PostWritten', 0],
  ['partly', 'PostWritten', 1],
  ['upheld', 'restricted', 1],
] as const)('an appeal that is %s', async (outcome, answer, rows) => {
  const post = await newPost(api, { board });
  const decisionId = await sanctionAuthor(api, aino, { ...post, sanction: sanctions.pauseOnBoard });
  expect(await appealAsAuthor(api, post.author, { decisionId })).toEqual({ __typename: 'AppealLodged' });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, decisionId), outcome });
  expect(await replyIn(post.author, post.threadId)).toBe(answer);
  expect(await api.database.rows('select from restriction where decision_id = $1', [decisionId])).toHaveLength(rows);
});

test('a closed account that was right in part stays out for thirty days more', async () => {
  const cecilia = await newModerator(api);
  const post = await newPost(api, { board });
  const decisionId = await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.close });
  await appealAsAuthor(api, post.author, { decisionId });
  const appealId = await appealAgainst(api, decisionId);
  expect(await decideAppeal(api, bo, { appealId, outcome: 'partly' })).toEqual({ __typename: 'NotAllowed', reason: 'same_decider' });
  expect(await decideAppeal(api, cecilia, { appealId, outcome: 'partly' })).toEqual({ __typename: 'AppealDecided' });
  expect(await restrictionsOf(api, post.author)).toMatchObject([{ kind: 'suspend', reach: 'site', untilHour: hourOfNow + 720 }]);
  await outlast();
  setClock(api, days(30));
  expect(await replyIn(post.author, post.threadId)).toBe('PostWritten');
});

test('the next step grows with what the account alone can count: a note, a day, a week; what an appeal overturned does not count', async () => {
  const author = await newMember(api);
  const untilOf = async (id: string): Promise<number | null> =>
    (
      await api.ask<{ sanction: { untilHour: number | null } }>(
        author,
        'query ($id: Id!) { myDecision(id: $id) { sanction { untilHour } } }',
        {
          id,
        },
      )
    ).sanction.untilHour;
  const step = async (): Promise<string> =>
    sanctionAuthor(api, aino, { ...(await newPost(api, { author, board })), sanction: sanctions.nextStep });
  expect(await untilOf(await step())).toBe(hourOfNow);
  setClock(api, minutesFrom(now, 60));
  const second = await step();
  expect(await untilOf(second)).toBe(hourOfNow + 1 + 24);
  setClock(api, minutesFrom(now, 120));
  await appealAsAuthor(api, author, { decisionId: second });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, second) });
  expect(await untilOf(await step())).toBe(hourOfNow + 2 + 24);
  setClock(api, minutesFrom(now, 180));
  expect(await untilOf(await step())).toBe(hourOfNow + 3 + 7 * 24);
  await outlast();
  setClock(api, days(366));
  expect(await untilOf(await step())).toBe(hourOfNow + 366 * 24);
});

test('a professional can be paused and not closed: a named account is for the verifier and the operator', async () => {
  const { threadId } = await newPost(api, { board });
  const professional = await newProfessional(api);
  const { postId } = await newReply(api, professional.bearer, { threadId });
  const post = { author: professional.bearer, threadId, postId, revisionId: await revisionOf(api, postId) };
  await report(api, undefined, post);
  const held = await claimAbout(api, aino, post);
  expect(await decide(api, aino, { ...held, kind: 'no_action', sanction: sanctions.close })).toMatchObject({ reason: 'not_available' });
  expect(await decide(api, aino, { ...held, kind: 'no_action', sanction: sanctions.pauseInThread })).toMatchObject({
    __typename: 'Decided',
  });
  expect(await replyIn(professional.bearer, threadId)).toBe('restricted');
});

test.each([
  ['with an approval', { kind: 'approve', sanction: sanctions.warn }],
  ['with a content note', { kind: 'add_content_note', contentNotes: ['loss'], sanction: sanctions.warn }],
])('there is no sanction %s', async (_, but) => {
  const post = await newPost(api, { board });
  await report(api, undefined, post);
  expect(await decide(api, aino, { ...(await claimAbout(api, aino, post)), ...but })).toMatchObject({ reason: 'not_available' });
});

test('a closed account reads, sees its decision and appeals; everything else answers that it is closed', async () => {
  const post = await newPost(api, { board });
  const decisionId = await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.close });
  const open = [
    '{ boards { board { id } } }',
    '{ myThings { decisions { decisionId } } }',
    '{ myRestrictions { decisionId } }',
    `{ myDecision(id: "${decisionId}") { sanction { holds } } }`,
    'mutation { markNewsSeen { done } }',
    `mutation { deletePost(postId: "${post.postId}") { __typename } }`,
    `mutation { appealAsAuthor(decisionId: "${decisionId}", text: "Please look again.") { __typename } }`,
  ];
  for (const document of open) expect([document, (await api.send(post.author, document)).errors]).toEqual([document, undefined]);
  const react = `mutation { react(postId: "${post.postId}", kind: hear_you) { __typename } }`;
  expect((await api.send(post.author, react)).errors).toMatchObject([{ message: 'CLOSED' }]);
});

test('a sanction leaves every way in and every visit as it is, to the byte and to the transaction', async () => {
  const waysIn = (): Promise<unknown[]> =>
    api.database.rows(
      `select xmin::text, md5(t::text) from credential t union all select xmin::text, md5(t::text) from session t order by 1, 2`,
    );
  const post = await newPost(api, { board });
  await report(api, undefined, post);
  const before = await waysIn();
  await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.close });
  expect(await waysIn()).toEqual(before);
  await api.database.rows('update session set ends_on = ends_on + 1 where token_id = (select token_id from session limit 1)');
  expect(await waysIn()).not.toEqual(before);
});
