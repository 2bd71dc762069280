import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../test/api-under-test.ts';
import { newBoard, newMember, newStaff, newThread, submission } from '../../test/personas.ts';
import type { ThreadUnderTest } from '../../test/personas.ts';
import { Database } from '../platform/database/database.ts';

let api: ApiUnderTest;
let moderator: string;
let another: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  moderator = (await newStaff(api, { roles: ['moderator'] })).bearer;
  another = (await newStaff(api, { roles: ['moderator'] })).bearer;
});
afterAll(() => api.stop());

const myThingsDocument = `{ myThings {
  news { kind threadId threadTitle decisionId reportId } reports { id category outcome { kind decisionId } } decisions { decisionId kind appealState threadTitle } } }`;

interface Things {
  readonly news: readonly { kind: string; decisionId: string | null; reportId: string | null }[];
  readonly reports: readonly { id: string; category: string; outcome: { kind: string } | null }[];
  readonly decisions: readonly { decisionId: string; kind: string; appealState: string | null; threadTitle: string }[];
}

const myThings = (as: Bearer) => api.ask<Things>(as, myThingsDocument);
const markSeen = (as: Bearer) => api.ask(as, 'mutation { markNewsSeen { done } }');

async function report(as: Bearer, { threadId, postId }: ThreadUnderTest): Promise<string> {
  const page = await api.ask<{ posts: { revisionId: string }[] }>(
    undefined,
    'query ($id: Id!) { thread(id: $id) { posts { revisionId } } }',
    { id: threadId },
  );
  const input = {
    submission: submission(),
    postId,
    revisionId: page.posts[0]?.revisionId,
    category: 'spam',
    explanation: 'It sells something.',
    goodFaith: true,
  };
  const document = 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { ... on ReportReceived { reference } } }';
  return (await api.ask<{ reference: string }>(as, document, { input })).reference;
}

/** The one open item is claimed and decided on: the post is hidden. */
async function hideReported(): Promise<string> {
  const queue = await api.ask<{ items: { id: string }[] }>(moderator, '{ reviewQueue { items { id } } }');
  const id = queue.items[0]?.id;
  const claim = 'mutation ($id: Id!) { claimReviewable(id: $id) { ... on Claimed { version } } }';
  const { version } = await api.ask<{ version: number }>(moderator, claim, { id });
  const statement = { facts: 'The post names a shop and its prices.', ground: 'policy', policyPoint: 'P5' };
  const input = {
    submission: submission(),
    reviewableId: id,
    version,
    kind: 'hide',
    reason: 'Advertising.',
    ...statement,
    contentNotes: [],
  };
  const decide = 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { ... on Decided { decisionId } } }';
  return (await api.ask<{ decisionId: string }>(moderator, decide, { input })).decisionId;
}

async function decideAppeal(): Promise<void> {
  const queue = await api.ask<{ appeals: { id: string }[] }>(another, '{ reviewQueue { appeals { id } } }');
  const input = { appealId: queue.appeals[0]?.id, outcome: 'upheld', reason: 'It does advertise.' };
  const document = 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { ... on AppealDecided { state } } }';
  expect(await api.ask(another, document, { input })).toEqual({ state: 'upheld' });
}

async function reported() {
  const [author, reporter] = [await newMember(api), await newMember(api)];
  const thread = await newThread(api, author, { board: await newBoard(api), title: 'A good shop' });
  return { author, reporter, threadId: thread.threadId, reference: await report(reporter, thread) };
}

test('a report waits among the own things, and a decision is news to author and reporter, each in their own way', async () => {
  const { author, reporter, threadId } = await reported();
  expect(await myThings(reporter)).toMatchObject({ news: [], reports: [{ category: 'spam', outcome: null }], decisions: [] });
  const decisionId = await hideReported();
  expect(await myThings(author)).toEqual({
    news: [{ kind: 'decision', threadId, threadTitle: 'A good shop', decisionId, reportId: null }],
    reports: [],
    decisions: [{ decisionId, kind: 'hide', appealState: null, threadTitle: 'A good shop' }],
  });
  const ofReporter = await myThings(reporter);
  const reportId = ofReporter.reports[0]?.id;
  expect(ofReporter).toEqual({
    news: [{ kind: 'report_outcome', threadId: null, threadTitle: null, decisionId: null, reportId }],
    reports: [{ id: reportId, category: 'spam', outcome: { kind: 'hide', decisionId } }],
    decisions: [],
  });
  expect(await myThings(await newMember(api))).toEqual({ news: [], reports: [], decisions: [] });
});

test('once marked, a decision and an outcome are news no more and stay among the own things', async () => {
  const { author, reporter } = await reported();
  await hideReported();
  await markSeen(author);
  await markSeen(reporter);
  expect(await myThings(author)).toMatchObject({ news: [], decisions: [{ kind: 'hide' }] });
  expect(await myThings(reporter)).toMatchObject({ news: [], reports: [{ outcome: { kind: 'hide' } }] });
});

test('a new look is news to the author who asked for it', async () => {
  const { author } = await reported();
  const decisionId = await hideReported();
  const appeal =
    'mutation ($decisionId: Id!, $text: String!) { appealAsAuthor(decisionId: $decisionId, text: $text) { ... on AppealLodged { decisionId } } }';
  await api.ask(author, appeal, { decisionId, text: 'It is only where I work.' });
  await markSeen(author);
  expect((await myThings(author)).decisions).toMatchObject([{ appealState: 'open' }]);
  await decideAppeal();
  expect((await myThings(author)).decisions).toMatchObject([{ appealState: 'upheld' }]);
  expect((await myThings(author)).news).toMatchObject([{ kind: 'appeal_outcome', decisionId, reportId: null }]);
});

test('a new look is news to the reporter who asked for it', async () => {
  const { reporter, reference } = await reported();
  await hideReported();
  const appeal =
    'mutation ($reference: String!, $text: String!) { appealAsReporter(reference: $reference, text: $text) { ... on AppealLodged { decisionId } } }';
  await api.ask(reporter, appeal, { reference, text: 'It should be gone.' });
  await markSeen(reporter);
  await decideAppeal();
  const { news, reports } = await myThings(reporter);
  expect(news).toMatchObject([{ kind: 'appeal_outcome', decisionId: null, reportId: reports[0]?.id }]);
});

test('a page with a report and its outcome takes eight statements, the session apart', async () => {
  const { reporter } = await reported();
  await newThread(api, reporter, { board: await newBoard(api) });
  await hideReported();
  const statements = jest.spyOn(api.app.get(Database), 'rows');
  expect((await myThings(reporter)).reports).toHaveLength(1);
  expect(statements.mock.calls.length).toBeLessThanOrEqual(1 + 8);
  statements.mockRestore();
});
