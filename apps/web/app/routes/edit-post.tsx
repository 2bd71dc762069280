import { EditPostDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AudienceOfPage } from '../features/coach/audience-of-page.ts';
import { afterSending } from '../features/coach/after-sending.ts';
import { lookFirst } from '../features/coach/coach.server.ts';
import { contentNotesOf } from '../features/posts/content-notes.ts';
import { EditPostForm } from '../features/posts/edit-post-form.tsx';
import { loadOwnPost } from '../features/posts/own-post.server.ts';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { WayBackToPost } from '../features/posts/way-back-to-post.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return pageData(await loadOwnPost(context, { id: params['id'] ?? '', ability: 'edit' }));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const postId = params['id'] ?? '';
  const looked = await lookFirst(context, { postId });
  if (looked !== null) return looked;
  const form = formOf(context);
  const input = {
    submission: form.submission,
    postId,
    revisionId: form.text('revisionId'),
    text: form.text('text'),
    contentNotes: contentNotesOf(form),
  };
  const { editPost } = await ask(context, EditPostDocument, { input });
  if (editPost.__typename !== 'PostEdited') return refuse(context, problemsOf(editPost));
  return redirect(afterSending(context, editPost, pathOfPost(editPost.threadId, editPost.position)));
}

export default function EditPostRoute() {
  const own = usePageData<typeof loader>();
  return (
    <Page title={m.community_edit_title()} above={<WayBackToPost own={own} />} lead={m.community_edit_lead()}>
      <AudienceOfPage value={own.thread.board.audience}>
        <EditPostForm own={own} />
      </AudienceOfPage>
    </Page>
  );
}
