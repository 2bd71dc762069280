import type { Bearer } from '../api-under-test.ts';
import { newBoard, newMember, newStaff, submission } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Writing, reporting, deciding, appealing, news: every mutation of the main job, carried out under watch. */
export async function walkMainJob(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const { postId, author, reader } = await write(watching);
  const [first, second] = [await newStaff(api, { roles: ['moderator'] }), await newStaff(api, { roles: ['moderator'] })];
  const reference = await report(watching, { as: reader, postId });
  await report(watching, { as: undefined, postId });
  const { id } = await claim(watching, first.bearer);
  await watch({
    as: first.bearer,
    mutation: 'releaseReviewable',
    document: 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }',
    variables: { id },
    expected: 'Released',
  });
  const decisionId = await hide(watching, first.bearer);
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
}

async function write({ api, watch }: Watching): Promise<{ threadId: string; postId: string; author: string; reader: string }> {
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

async function report({ api, watch }: Watching, given: { as: Bearer; postId: string }): Promise<string> {
  const [post] = await api.database.rows<{ revision_id: string }>('select revision_id from post where id = $1', [given.postId]);
  const received = await watch({
    as: given.as,
    mutation: 'reportPost',
    document: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename ... on ReportReceived { reference } } }',
    variables: {
      input: {
        submission: submission(),
        postId: given.postId,
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

async function claim({ api, watch }: Watching, moderator: string): Promise<{ id: string; version: number }> {
  const { items } = await api.ask<{ items: { id: string }[] }>(moderator, '{ reviewQueue { items { id } } }');
  const id = items[0]!.id;
  await watch({
    as: moderator,
    mutation: 'claimReviewable',
    document: 'mutation ($id: Id!) { claimReviewable(id: $id) { __typename } }',
    variables: { id },
    expected: 'Claimed',
  });
  await api.ask(moderator, 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }', { id });
  await watch({
    as: moderator,
    mutation: 'claimNextReviewable',
    document: 'mutation { claimNextReviewable { __typename } }',
    expected: 'Claimed',
  });
  const item = await api.ask<{ version: number }>(moderator, 'query ($id: Id!) { reviewable(id: $id) { version } }', { id });
  return { id, version: item.version };
}

async function hide(watching: Watching, moderator: string): Promise<string> {
  const { id: reviewableId, version } = await claim(watching, moderator);
  const decided = await watching.watch({
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
