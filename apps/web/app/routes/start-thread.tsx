import { BoardToWriteOnDocument, StartThreadDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AccountNeeded } from '../features/accounts/account-needed.tsx';
import { Welcome } from '../features/accounts/welcome.tsx';
import { WhyNotWrite } from '../features/boards/why-not-write.tsx';
import { AudienceOfPage } from '../features/coach/audience-of-page.ts';
import { afterSending } from '../features/coach/after-sending.ts';
import { lookFirst } from '../features/coach/coach.server.ts';
import { langOf } from '../features/community/lang-of.ts';
import { keepButton, UnsentText } from '../features/keeping/draft-fields.tsx';
import { blankSentDraft, keepDraft } from '../features/keeping/keep-draft.server.ts';
import { contentNotesOf } from '../features/posts/content-notes.ts';
import { isThreadKind, StartThreadForm } from '../features/threads/start-thread-form.tsx';
import { RestrictedHere } from '../features/sanctions/restricted-here.tsx';
import { ClosedDoor } from '../features/spaces/closed-door.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { board, draftOnBoard } = await ask(context, BoardToWriteOnDocument, { slug: params['slug'] ?? '' });
  return pageData({ ...found(board), draft: draftOnBoard });
}

export async function action({ context, params }: ActionFunctionArgs) {
  const boardSlug = params['slug'] ?? '';
  if (formOf(context).has(keepButton)) return keepDraft(context, { boardSlug });
  const looked = await lookFirst(context, { boardSlug });
  if (looked !== null) return looked;
  const form = formOf(context);
  const kind = form.text('kind');
  if (!isThreadKind(kind)) return refuse(context, [{ field: 'kind', problem: 'unknown_value' }]);
  const input = {
    submission: form.submission,
    boardSlug,
    kind,
    title: form.text('title'),
    text: form.text('text'),
    contentNotes: contentNotesOf(form),
  };
  const { startThread } = await ask(context, StartThreadDocument, { input });
  if (startThread.__typename !== 'ThreadStarted') return refuse(context, problemsOf(startThread));
  await blankSentDraft(context);
  return redirect(afterSending(context, startThread, `/threads/${startThread.threadId}`));
}

export default function StartThreadRoute() {
  const { board, entry, mayStartThread, restricted, draft } = usePageData<typeof loader>();
  const isGuest = useVisit().session === null;
  const wayUp = (
    <a href={pathTo(`/boards/${board.slug}`)} lang={langOf(board.language)}>
      {board.name}
    </a>
  );
  return (
    <Page title={m.community_start_title()} above={wayUp}>
      <Welcome />
      {isGuest && entry === 'open' ? <AccountNeeded text={m.community_start_guest()} /> : null}
      <AudienceOfPage value={board.audience}>
        {mayStartThread ? <StartThreadForm board={board} draft={draft} /> : <UnsentText form="start" />}
      </AudienceOfPage>
      {restricted ? <RestrictedHere /> : null}
      {entry === 'open' ? null : <ClosedDoor board={board} entry={entry} />}
      {entry === 'open' && !mayStartThread && !restricted && !isGuest ? <WhyNotWrite board={board} /> : null}
    </Page>
  );
}
