import { jest } from '@jest/globals';
import { newBoard, newMember, newStaff, submission } from '../personas.ts';
import { readByWords } from '../screening-under-test.ts';
import type { Watching } from './watching.ts';

/** Watching words, and writing what screening holds, flags and cares for: each carried out under watch. */
export async function walkScreening(watching: Watching): Promise<void> {
  readByWords(watching.api);
  try {
    const { slug } = await newBoard(watching.api);
    const removeAfterwards = await walkWatched(watching);
    await walkWriting(watching, slug);
    await removeAfterwards();
  } finally {
    jest.restoreAllMocks();
  }
}

async function walkWatched({ api, watch }: Watching): Promise<() => Promise<unknown>> {
  const { bearer } = await newStaff(api, { roles: ['operator'] });
  const { entryId } = await watch({
    as: bearer,
    mutation: 'addWatched',
    document: 'mutation ($input: AddWatchedInput!) { addWatched(input: $input) { __typename ... on WatchedAdded { entryId } } }',
    variables: { input: { submission: submission(), kind: 'word', text: 'ketunleipä', happens: 'hold', note: 'Sold here.' } },
    expected: 'WatchedAdded',
  });
  return () =>
    watch({
      as: bearer,
      mutation: 'removeWatched',
      document: 'mutation ($id: Id!) { removeWatched(entryId: $id) { __typename } }',
      variables: { id: entryId },
      expected: 'WatchedRemoved',
    });
}

async function walkWriting({ api, watch }: Watching, boardSlug: string): Promise<void> {
  const member = await newMember(api);
  const { threadId } = await watch({
    as: member,
    mutation: 'startThread',
    document: 'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on ThreadStarted { threadId } } }',
    variables: {
      input: { submission: submission(), boardSlug, kind: 'discussion', title: 'Tonight', text: 'I feel CONCERN.', contentNotes: [] },
    },
    expected: 'ThreadStarted',
  });
  for (const text of ['Ketunleipä, anybody?', 'It is URGENT, and here is my PHONE.']) {
    const { postId } = await watch({
      as: member,
      mutation: 'reply',
      document: 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on PostWritten { postId } } }',
      variables: { input: { submission: submission(), threadId, text, contentNotes: [] } },
      expected: 'PostWritten',
    });
    const row = await api.database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]);
    await watch({
      as: member,
      mutation: 'editPost',
      document: 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }',
      variables: { input: { submission: submission(), postId, revisionId: row?.revisionId, text: 'Now it is URGENT.', contentNotes: [] } },
      expected: 'PostEdited',
    });
  }
}
