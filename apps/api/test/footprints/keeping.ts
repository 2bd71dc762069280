import { keeping } from '../keeping-under-test.ts';
import { newBoard, newMember, newReply, newThread, submission } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Follows, mutes, drafts: every mutation of what a member keeps for itself, carried out under watch. */
export async function walkKeeping({ api, watch }: Watching): Promise<void> {
  const [author, member] = [await newMember(api), await newMember(api)];
  const { threadId, postId } = await newThread(api, author, { board: await newBoard(api) });
  await newReply(api, author, { threadId });
  for (const news of ['followed', 'silent', null])
    await watch({
      as: member,
      mutation: 'setThreadNews',
      document: 'mutation ($id: Id!, $news: ThreadNews) { setThreadNews(threadId: $id, news: $news) { __typename } }',
      variables: { id: threadId, news },
      expected: 'ThreadNewsSet',
    });
  await watch({
    as: member,
    mutation: 'muteAuthor',
    document: 'mutation ($id: Id!) { muteAuthor(postId: $id) { __typename } }',
    variables: { id: postId },
    expected: 'AuthorMuted',
  });
  const [mute] = (await keeping(api).mine(member)).mutes;
  await watch({
    as: member,
    mutation: 'unmute',
    document: 'mutation ($id: Id!) { unmute(personaId: $id) { __typename } }',
    variables: { id: mute!.personaId },
    expected: 'Unmuted',
  });
  const saved = await watch({
    as: member,
    mutation: 'saveDraft',
    document: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on DraftSaved { id } } }',
    variables: { input: { submission: submission(), threadId, title: '', text: 'Not yet.', contentNotes: [] } },
    expected: 'DraftSaved',
  });
  await watch({
    as: member,
    mutation: 'discardDraft',
    document: 'mutation ($id: Id!) { discardDraft(id: $id) { __typename } }',
    variables: { id: saved['id'] },
    expected: 'DraftDiscarded',
  });
}
