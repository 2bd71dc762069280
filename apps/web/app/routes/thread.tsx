import { ReplyDocument, ThreadDocument } from '@rinnalla/contract';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { afterSending } from '../features/coach/after-sending.ts';
import { lookFirst } from '../features/coach/coach.server.ts';
import { keepButton } from '../features/keeping/draft-fields.tsx';
import { blankSentDraft, keepDraft } from '../features/keeping/keep-draft.server.ts';
import { contentNotesOf } from '../features/posts/content-notes.ts';
import { pathOfPost, readAfter } from '../features/posts/post-path.rules.ts';
import { ThreadPage } from '../features/threads/thread-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const after = readAfter(visitOf(context).url.searchParams.get('after'));
  const { thread, keptInThread } = await ask(context, ThreadDocument, { id: params['id'] ?? '', after });
  const page = found(thread);
  return pageData({ page: found(page.posts.length === 0 ? null : page), kept: keptInThread });
}

export async function action({ context, params }: ActionFunctionArgs) {
  const threadId = params['id'] ?? '';
  if (formOf(context).has(keepButton)) return keepDraft(context, { threadId }, '#reply');
  const looked = await lookFirst(context, { threadId });
  if (looked !== null) return looked;
  const form = formOf(context);
  const input = { submission: form.submission, threadId, text: form.text('text'), contentNotes: contentNotesOf(form) };
  const { reply } = await ask(context, ReplyDocument, { input });
  if (reply.__typename !== 'PostWritten') return refuse(context, problemsOf(reply));
  await blankSentDraft(context);
  return redirect(afterSending(context, reply, pathOfPost(reply.threadId, reply.position)));
}

export default function ThreadRoute() {
  return <ThreadPage {...usePageData<typeof loader>()} />;
}
