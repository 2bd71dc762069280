import { SetThreadNewsDocument, ThreadToFollowDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { langOf } from '../features/community/lang-of.ts';
import { ThreadNewsForm } from '../features/keeping/thread-news-form.tsx';
import { titleOrNone } from '../features/my-things/titles.ts';
import { ownPath } from '../security/safe-redirect.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { thread, keptInThread } = await ask(context, ThreadToFollowDocument, { id: params['id'] ?? '' });
  const to = visitOf(context).url.searchParams.get('to');
  return pageData({ ...found(thread), kept: found(keptInThread), to: to === null ? null : ownPath(to, '') || null });
}

export async function action({ context, params }: ActionFunctionArgs) {
  const word = formOf(context).text('news');
  const news = word === 'followed' || word === 'silent' ? word : null;
  const threadId = params['id'] ?? '';
  const { setThreadNews } = await ask(context, SetThreadNewsDocument, { threadId, news });
  if (setThreadNews.__typename !== 'ThreadNewsSet') return refuse(context, problemsOf(setThreadNews));
  const { language, url } = visitOf(context);
  return redirect(ownPath(url.searchParams.get('to'), `/${language}/threads/${threadId}#news`));
}

/** Whether a thread brings news: where the lists lead, and where the form comes back that could not be taken in. */
export default function FollowThreadRoute() {
  const { thread, myFace, kept, to } = usePageData<typeof loader>();
  return (
    <Page title={m.keeping_news_title()} above={<a href={pathTo(`/threads/${thread.id}`)}>{m.community_back_to_thread()}</a>}>
      <p lang={langOf(thread.board.language)}>{titleOrNone(thread.title)}</p>
      <ThreadNewsForm threadId={thread.id} news={kept.news} hasWritten={myFace !== null} to={to} />
    </Page>
  );
}
