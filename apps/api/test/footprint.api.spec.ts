import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { Operations } from '../src/platform/access/operations.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { breaks, dump, footprint } from './footprint.ts';
import { newBoard, newDemoMember, newMember, newReply, newStaff, newThread, submission } from './personas.ts';

/** Judging test A of the anonymity scheme: what each operation leaves behind in the database. */

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

/** Operations that were carried out under watch. */
const watched = new Set<string>();

/** Sends one mutation and gives the breaks of the rule of one that its footprint shows. The answer must be of the type `expected`. */
async function watch(given: {
  as: Bearer;
  mutation: string;
  document: string;
  variables?: object;
  expected: string | null;
}): Promise<Record<string, string>> {
  const declared =
    api.app
      .get(Operations)
      .all()
      .find(({ name }) => name === given.mutation)?.access?.touches ?? [];
  const before = await dump(api.database);
  const answer = await api.ask<Record<string, string>>(given.as, given.document, given.variables);
  const after = await dump(api.database);
  if (given.expected !== null) expect([given.mutation, answer['__typename']]).toEqual([given.mutation, given.expected]);
  expect([given.mutation, breaks(footprint(before, after), declared, after)]).toEqual([given.mutation, []]);
  watched.add(given.mutation);
  return answer;
}

async function writeUnderWatch(): Promise<{ threadId: string; postId: string; author: string; reader: string }> {
  const board = await newBoard(api);
  const [author, reader] = [await newMember(api), await newMember(api)];
  const started = await watch({
    as: author,
    mutation: 'startThread',
    document: 'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on ThreadStarted { threadId postId } } }',
    variables: {
      input: {
        submission: submission(),
        boardSlug: board.slug,
        kind: 'discussion',
        title: 'Awake',
        text: 'Is anybody here?',
        contentNotes: [],
      },
    },
    expected: 'ThreadStarted',
  });
  const { threadId, postId } = started as { threadId: string; postId: string };
  await watch({
    as: reader,
    mutation: 'reply',
    document: 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }',
    variables: { input: { submission: submission(), threadId, text: 'I am.', contentNotes: [] } },
    expected: 'PostWritten',
  });
  const react = 'mutation ($postId: Id!) { react(postId: $postId, kind: hear_you) { __typename } }';
  await watch({ as: reader, mutation: 'react', document: react, variables: { postId }, expected: 'Reacted' });
  const [post] = await api.database.rows<{ revision_id: string }>('select revision_id from post where id = $1', [postId]);
  await watch({
    as: author,
    mutation: 'editPost',
    document: 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }',
    variables: { input: { submission: submission(), postId, revisionId: post!.revision_id, text: 'Is anybody awake?', contentNotes: [] } },
    expected: 'PostEdited',
  });
  return { threadId, postId, author, reader };
}

async function reportUnderWatch(as: Bearer, postId: string): Promise<string> {
  const [post] = await api.database.rows<{ revision_id: string }>('select revision_id from post where id = $1', [postId]);
  const received = await watch({
    as,
    mutation: 'reportPost',
    document: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename ... on ReportReceived { reference } } }',
    variables: {
      input: {
        submission: submission(),
        postId,
        revisionId: post!.revision_id,
        category: 'spam',
        explanation: 'An advert.',
        goodFaith: true,
      },
    },
    expected: 'ReportReceived',
  });
  return received['reference']!;
}

async function claimUnderWatch(moderator: string): Promise<{ id: string; version: number }> {
  const { items } = await api.ask<{ items: { id: string }[] }>(moderator, '{ reviewQueue { items { id } } }');
  const id = items[0]!.id;
  await watch({
    as: moderator,
    mutation: 'claimReviewable',
    document: 'mutation ($id: Id!) { claimReviewable(id: $id) { __typename } }',
    variables: { id },
    expected: 'Claimed',
  });
  const item = await api.ask<{ version: number }>(moderator, 'query ($id: Id!) { reviewable(id: $id) { version } }', { id });
  return { id, version: item.version };
}

async function hideUnderWatch(moderator: string): Promise<string> {
  const { id: reviewableId, version } = await claimUnderWatch(moderator);
  const decided = await watch({
    as: moderator,
    mutation: 'decideReviewable',
    document: 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename ... on Decided { decisionId } } }',
    variables: {
      input: {
        submission: submission(),
        reviewableId,
        version,
        kind: 'hide',
        reason: 'It advertises.',
        facts: 'A link to a shop.',
        ground: 'policy',
        policyPoint: 'P5',
        contentNotes: [],
      },
    },
    expected: 'Decided',
  });
  return decided['decisionId']!;
}

test('accounts: a way in and a visit are written alone', async () => {
  const phrase = (await api.ask<string>(undefined, 'mutation { drawPhrase }')).split(' ');
  await watch({ as: undefined, mutation: 'drawPhrase', document: 'mutation { drawPhrase }', expected: null });
  const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1] }));
  await watch({
    as: undefined,
    mutation: 'createAccount',
    document: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }',
    variables: { input: { phrase: phrase.join(' '), confirmed, adult: true, consentVersion: 1 } },
    expected: 'SignedIn',
  });
  const signIn = 'mutation ($phrase: String!) { signIn(phrase: $phrase) { __typename ... on SignedIn { token } } }';
  const signed = await watch({
    as: undefined,
    mutation: 'signIn',
    document: signIn,
    variables: { phrase: phrase.join(' ') },
    expected: 'SignedIn',
  });
  await watch({ as: signed['token'], mutation: 'signOut', document: 'mutation { signOut { __typename } }', expected: 'SignedOut' });
  const { id } = await newStaff(api, { roles: ['moderator'] });
  await newDemoMember(api);
  const accounts = await api.ask<{ id: string }[]>(undefined, '{ demoAccounts { id } }');
  expect(accounts).toContainEqual({ id });
  for (const account of accounts) {
    await watch({
      as: undefined,
      mutation: 'enterDemo',
      document: 'mutation ($id: Id!) { enterDemo(accountId: $id) { __typename } }',
      variables: account,
      expected: 'SignedIn',
    });
  }
});

test('the main job: writing, reporting, deciding, appealing, news', async () => {
  const { postId, author, reader } = await writeUnderWatch();
  const [first, second] = [await newStaff(api, { roles: ['moderator'] }), await newStaff(api, { roles: ['moderator'] })];
  const reference = await reportUnderWatch(reader, postId);
  await reportUnderWatch(undefined, postId);
  const { id } = await claimUnderWatch(first.bearer);
  await watch({
    as: first.bearer,
    mutation: 'releaseReviewable',
    document: 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }',
    variables: { id },
    expected: 'Released',
  });
  const decisionId = await hideUnderWatch(first.bearer);
  await watch({ as: author, mutation: 'markNewsSeen', document: 'mutation { markNewsSeen { __typename } }', expected: 'NewsSeen' });
  await watch({
    as: author,
    mutation: 'appealAsAuthor',
    document: 'mutation ($id: Id!) { appealAsAuthor(decisionId: $id, text: "It was no advert.") { __typename } }',
    variables: { id: decisionId },
    expected: 'AppealLodged',
  });
  await watch({
    as: reader,
    mutation: 'appealAsReporter',
    document: 'mutation ($reference: String!) { appealAsReporter(reference: $reference, text: "Please look once more.") { __typename } }',
    variables: { reference },
    expected: 'AppealLodged',
  });
  const { appeals } = await api.ask<{ appeals: { id: string; byAuthor: boolean }[] }>(
    second.bearer,
    '{ reviewQueue { appeals { id byAuthor } } }',
  );
  for (const { id: appealId } of appeals) {
    await watch({
      as: second.bearer,
      mutation: 'decideAppeal',
      document: 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename } }',
      variables: { input: { appealId, outcome: 'overturned', reason: 'It may stay.' } },
      expected: 'AppealDecided',
    });
  }
  await watch({
    as: author,
    mutation: 'deletePost',
    document: 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }',
    variables: { id: postId },
    expected: 'PostDeleted',
  });
});

test('professionals: application, verification, revocation', async () => {
  const [professional, verifier] = [await newStaff(api, { roles: ['professional'] }), await newStaff(api, { roles: ['verifier'] })];
  const apply = (): Promise<Record<string, string>> =>
    watch({
      as: professional.bearer,
      mutation: 'applyForBadge',
      document: 'mutation ($input: ApplyForBadgeInput!) { applyForBadge(input: $input) { __typename ... on Applied { applicationId } } }',
      variables: {
        input: {
          submission: submission(),
          profession: 'Psychologist',
          register: 'terhikki',
          registerNumber: '12345678901',
          organisation: 'Lakeside Health Centre',
        },
      },
      expected: 'Applied',
    });
  const { applicationId } = await apply();
  await watch({
    as: verifier.bearer,
    mutation: 'decideApplication',
    document: 'mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) { __typename } }',
    variables: { input: { applicationId, confirm: true, protectedTitle: 'Psychologist' } },
    expected: 'ApplicationDecided',
  });
  const [badge] = await api.database.rows<{ id: string }>('select id from badge where staff_account_id = $1', [professional.id]);
  await watch({
    as: verifier.bearer,
    mutation: 'revokeBadge',
    document: 'mutation ($id: Id!) { revokeBadge(badgeId: $id, reason: "The register no longer has it.") { __typename } }',
    variables: { id: badge!.id },
    expected: 'BadgeRevoked',
  });
});

test('every mutation of the schema was watched', () => {
  const mutations = api.app
    .get(Operations)
    .all()
    .filter(({ type }) => type === 'Mutation');
  expect(mutations.map(({ name }) => name).filter((name) => !watched.has(name))).toEqual([]);
});

test('no query declares that it touches anything', () => {
  const queries = api.app
    .get(Operations)
    .all()
    .filter(({ type }) => type === 'Query');
  expect(queries.filter(({ access }) => access!.touches.length > 0)).toEqual([]);
});

describe('controls that the judge must catch', () => {
  const judged = async (work: () => Promise<unknown>, declared: readonly string[]): Promise<string[]> => {
    const before = await dump(api.database);
    await work();
    const after = await dump(api.database);
    return breaks(footprint(before, after), declared, after);
  };

  test('"mark all read" over two faces in one update', async () => {
    const member = await newMember(api);
    const board = await newBoard(api);
    const threads = [await newThread(api, member, { board }), await newThread(api, member, { board })];
    const all = threads.map(({ postId }) => postId);
    await api.database.rows(
      `insert into delivery (id, persona_id, kind, ref, body, hour) select gen_random_uuid(), persona_id, 'decision', id, '{}', 1 from post where id = any($1)`,
      [all],
    );
    const mark = (): Promise<unknown> => api.database.rows(`update delivery set body = '{"read": true}' where ref = any($1)`, [all]);
    expect(await judged(mark, ['delivery'])).toEqual(['one transaction writes rows of 2 faces']);
  });

  test('the hour of a visit written to the session', async () => {
    await newMember(api);
    const touch = (): Promise<unknown> => api.database.rows(`update session set ends_on = ends_on + 1`);
    expect(await judged(touch, [])).toContain('touches session without declaring it');
  });

  test('a session written together with a post', async () => {
    const member = await newMember(api);
    const thread = await newThread(api, member, { board: await newBoard(api) });
    await newReply(api, member, { threadId: thread.threadId });
    const both = (): Promise<unknown> =>
      api.database.transaction(async (statements) => {
        await statements.rows(`update post set hour = hour + 1 where id = $1`, [thread.postId]);
        await statements.rows(
          `insert into session select decode(repeat('ab', 32), 'hex'), sealed, decode($1, 'hex'), ends_on from session limit 1`,
          [randomId().replaceAll('-', '')],
        );
      });
    expect(await judged(both, ['post', 'session'])).toContain('session is written together with something else');
  });
});
