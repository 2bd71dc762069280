import { ReplyDocument, ThreadDocument } from '@rinnalla/contract';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { contentNotesOf } from '../features/posts/content-notes.ts';
import { pathOfPost, readAfter } from '../features/posts/post-path.rules.ts';
import { ThreadPage } from '../features/threads/thread-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const after = readAfter(visitOf(context).url.searchParams.get('after'));
  const { thread } = await ask(context, ThreadDocument, { id: params['id'] ?? '', after });
  const page = found(thread);
  return pageData(found(page.posts.length === 0 ? null : page));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const form = formOf(context);
  const input = { submission: form.submission, threadId: params['id'] ?? '', text: form.text('text'), contentNotes: contentNotesOf(form) };
  const { reply } = await ask(context, ReplyDocument, { input });
  if (reply.__typename !== 'PostWritten') return refuse(context, problemsOf(reply));
  return redirect(`/${visitOf(context).language}${pathOfPost(reply.threadId, reply.position)}`);
}

export default function ThreadRoute() {
  return <ThreadPage page={usePageData<typeof loader>()} />;
}
